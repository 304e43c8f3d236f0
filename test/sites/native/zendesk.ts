import type { RecordedAnswers } from '../../support/world/recordedSite';
import type { NativeProduct } from './situations';

const at = (text: string): number => Date.parse(`2026-11-${text}Z`);
const metric = (name: string, stage: string, breach_at: string | null, rest: object = { hours: 3 }) => ({
  metric: name,
  stage,
  breach_at: breach_at && `2026-11-${breach_at}Z`,
  ...rest,
});
const own = (...policy_metrics: readonly object[]): RecordedAnswers => [
  [/^\/api\/v2\/tickets\/4711\/slas\/policy_metrics\.json$/, { policy_metrics }],
];
const withTicket = (ticket: object): RecordedAnswers => [[/^\/api\/v2\/tickets\/4711\.json\?include=slas$/, { ticket }]];

export const zendeskNative: NativeProduct = {
  adapter: 'zendesk',
  site: 'https://aurora.zendesk.com',
  id: '4711',
  situations: [
    {
      name: 'one achieved, maybe late, two running',
      answers: own(
        metric('first_reply_time', 'achieved', '16T14:00:00', { days: -1 }),
        metric('requester_wait_time', 'active', '17T19:00:00'),
        metric('next_reply_time', 'active', '17T14:00:00'),
      ),
      deadlines: [
        { metric: 'firstResponse', name: 'First reply time', state: 'ended', dueAt: at('16T14:00:00') },
        { metric: 'resolution', name: 'Requester wait time', state: 'running', dueAt: at('17T19:00:00') },
        { name: 'Next reply time', state: 'running', dueAt: at('17T14:00:00') },
      ],
    },
    {
      name: 'paused',
      answers: own(metric('agent_work_time', 'paused', null, {})),
      deadlines: [{ metric: 'resolution', name: 'Agent work time', state: 'paused' }],
    },
    { name: 'none', answers: own(), deadlines: [] },
    {
      name: 'told along with the ticket',
      answers: withTicket({ id: 4711, slas: { policy_metrics: [metric('total_resolution_time', 'active', '17T19:00:00')] } }),
      deadlines: [{ metric: 'resolution', name: 'Total resolution time', state: 'running', dueAt: at('17T19:00:00') }],
    },
    { name: 'told nowhere', answers: withTicket({ id: 4711 }), deadlines: undefined },
  ],
};
