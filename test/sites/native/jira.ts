import type { RecordedAnswers } from '../../support/world/recordedSite';
import type { NativeProduct } from './situations';

const at = (text: string): number => Date.parse(`2026-11-${text}-03:00`);
const date = (text: string) => ({
  iso8601: `2026-11-${text}-0300`,
  jira: `2026-11-${text}.000-0300`,
  friendly: '17/Nov/26',
  epochMillis: at(text),
});
const length = (minutes: number) => ({ millis: minutes * 60_000, friendly: `${minutes}m` });
const ongoing = (breachTime: string, rest: object = {}) => ({
  startTime: date('16T09:00:00'),
  breachTime: date(breachTime),
  breached: false,
  paused: false,
  withinCalendarHours: true,
  goalDuration: length(480),
  elapsedTime: length(60),
  remainingTime: length(420),
  ...rest,
});
const completed = (breached: boolean) => ({
  startTime: date('16T09:00:00'),
  stopTime: date('16T09:40:00'),
  breachTime: date('16T10:00:00'),
  breached,
  goalDuration: length(60),
  elapsedTime: length(40),
  remainingTime: length(20),
});
const sla = (name: string, completedCycles: readonly object[], ongoingCycle?: object) => ({
  id: '10',
  name,
  slaDisplayFormat: 'NEW_SLA_FORMAT',
  completedCycles,
  ...(ongoingCycle && { ongoingCycle }),
});
const answered = (...values: readonly object[]): RecordedAnswers => [
  [/^\/rest\/servicedeskapi\/request\/SIL-41\/sla/, { size: values.length, start: 0, limit: 100, isLastPage: true, values }],
];

export const jiraNative: NativeProduct = {
  adapter: 'jira',
  site: 'https://aurora.atlassian.net',
  id: 'SIL-41',
  situations: [
    {
      name: 'one met, one running',
      answers: answered(
        sla('Time to first response', [completed(false)]),
        sla('Time to resolution', [], ongoing('17T16:00:00')),
        sla('Time to close after resolution', []),
      ),
      deadlines: [
        { metric: 'firstResponse', name: 'Time to first response', state: 'met', dueAt: at('16T10:00:00') },
        { metric: 'resolution', name: 'Time to resolution', state: 'running', dueAt: at('17T16:00:00') },
      ],
    },
    {
      name: 'paused, whose time moves on meanwhile',
      answers: answered(sla('Tempo até a resolução', [], ongoing('17T16:00:00', { paused: true }))),
      deadlines: [{ metric: 'resolution', name: 'Tempo até a resolução', state: 'paused' }],
    },
    {
      name: 'missed, once over and once still open; the open cycle counts',
      answers: answered(
        sla('Tiempo hasta la primera respuesta', [completed(false), completed(true)]),
        sla('Resolución P1', [completed(false)], ongoing('16T12:00:00', { breached: true })),
      ),
      deadlines: [
        { metric: 'firstResponse', name: 'Tiempo hasta la primera respuesta', state: 'missed', dueAt: at('16T10:00:00') },
        { name: 'Resolución P1', state: 'missed', dueAt: at('16T12:00:00') },
      ],
    },
    { name: 'none', answers: answered(), deadlines: [] },
    { name: 'not for this account', answers: [], deadlines: undefined },
  ],
};
