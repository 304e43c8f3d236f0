import type { RecordedAnswers } from '../../support/world/recordedSite';
import type { NativeProduct } from './situations';

const at = (text: string): number => Date.parse(`2026-11-${text}Z`);
const stats = { first_responded_at: null, resolved_at: null, closed_at: null, status_updated_at: '2026-11-16T12:00:00Z' };
const ticket = {
  id: 71,
  subject: 'Bot answers twice',
  status: 2,
  priority: 4,
  responder_id: 5,
  created_at: '2026-11-16T12:00:00Z',
  updated_at: '2026-11-16T13:00:00Z',
  due_by: '2026-11-17T20:00:00Z',
  fr_due_by: '2026-11-16T14:00:00Z',
  nr_due_by: null,
  is_escalated: false,
  fr_escalated: false,
  nr_escalated: false,
  stats,
};
const fields = (stop_sla_timer: object) => ({
  ticket_fields: [
    {
      name: 'status',
      choices: [
        { value: 2, label: 'Open', stop_sla_timer: false },
        { value: 3, label: 'Pending', ...stop_sla_timer },
      ],
    },
  ],
});
const answered = (changed: object, pending: object = { stop_sla_timer: true }): RecordedAnswers => [
  [/^\/api\/v2\/agents\/me$/, { id: 5 }],
  [/^\/api\/_\/ticket_fields$/, fields(pending)],
  [/^\/api\/_\/tickets\/71\?/, { ticket: { ...ticket, ...changed } }],
];
const response = { metric: 'firstResponse', name: 'First response due' } as const;
const resolution = { metric: 'resolution', name: 'Resolution due' } as const;

export const freshdeskNative: NativeProduct = {
  adapter: 'freshdesk',
  site: 'https://aurora.freshdesk.com',
  id: '71',
  situations: [
    {
      name: 'running',
      answers: answered({ nr_due_by: '2026-11-17T15:00:00Z' }),
      deadlines: [
        { ...response, state: 'running', dueAt: at('16T14:00:00') },
        { name: 'Next response due', state: 'running', dueAt: at('17T15:00:00') },
        { ...resolution, state: 'running', dueAt: at('17T20:00:00') },
      ],
    },
    {
      name: 'paused by a status that stops its clock, after a late response',
      answers: answered({ status: 3, stats: { ...stats, first_responded_at: '2026-11-16T14:00:01Z' } }),
      deadlines: [
        { ...response, state: 'missed', dueAt: at('16T14:00:00') },
        { ...resolution, state: 'paused' },
      ],
    },
    {
      name: 'a time alone, where the statuses of the account do not tell whether they stop the clock',
      answers: answered({ status: 3, stats: { ...stats, first_responded_at: '2026-11-16T13:00:00Z' } }, {}),
      deadlines: [
        { ...response, state: 'met', dueAt: at('16T14:00:00') },
        { ...resolution, dueAt: at('17T20:00:00') },
      ],
    },
    {
      name: 'met and ended',
      answers: answered({ status: 4, stats: { ...stats, resolved_at: '2026-11-17T20:00:00Z' } }),
      deadlines: [
        { ...response, state: 'ended', dueAt: at('16T14:00:00') },
        { ...resolution, state: 'met', dueAt: at('17T20:00:00') },
      ],
    },
    { name: 'none', answers: answered({ due_by: null, fr_due_by: null }), deadlines: [] },
  ],
};
