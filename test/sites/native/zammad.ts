import type { RecordedAnswers } from '../../support/world/recordedSite';
import type { NativeProduct } from './situations';

const at = (text: string): number => Date.parse(`2026-11-${text}Z`);
const escalation = { first_response_at: null, escalation_disabled: false, sla_id: 1, calendar_id: 1 };
const ticket = {
  id: 57,
  number: '96001',
  title: 'Console is slow',
  state_id: 2,
  priority_id: 3,
  owner_id: 5,
  customer_id: 31,
  created_at: '2026-11-16T12:00:00.000Z',
  updated_at: '2026-11-17T15:00:00.000Z',
  escalation_at: '2026-11-16T13:00:00.000Z',
  first_response_escalation_at: '2026-11-16T13:00:00.000Z',
  update_escalation_at: null,
  close_escalation_at: '2026-11-17T20:00:00.000Z',
  first_response_diff_in_min: null,
  close_diff_in_min: null,
  close_at: null,
  preferences: { escalation_calculation: escalation },
};
const answered = (changed: object): RecordedAnswers => [
  [/users\/me/, { id: 5 }],
  [/ticket_states/, [{ id: 2, name: 'open', state_type: 'open', ignore_escalation: false }]],
  [/ticket_priorities/, [{ id: 3, name: '3 high' }]],
  [/ticket_history/, { history: [], assets: {} }],
  [/tickets\/57\?all/, { assets: { Ticket: { 57: { ...ticket, ...changed } }, User: {}, Organization: {} }, ticket_id: 57 }],
];
const response = { metric: 'firstResponse', name: 'First Response Time' } as const;
const solution = { metric: 'resolution', name: 'Solution Time' } as const;
const nothingAhead = { escalation_at: null, first_response_escalation_at: null, close_escalation_at: null };

export const zammadNative: NativeProduct = {
  adapter: 'zammad',
  site: 'https://desk.example/zammad',
  id: '57',
  situations: [
    {
      name: 'running',
      answers: answered({ update_escalation_at: '2026-11-17T14:00:00.000Z' }),
      deadlines: [
        { ...response, state: 'running', dueAt: at('16T13:00:00') },
        { name: 'Update Time', state: 'running', dueAt: at('17T14:00:00') },
        { ...solution, state: 'running', dueAt: at('17T20:00:00') },
      ],
    },
    {
      name: 'paused: its times are gone, and all it tells is that an SLA applies',
      answers: answered({
        ...nothingAhead,
        first_response_diff_in_min: 12,
        preferences: { escalation_calculation: { ...escalation, escalation_disabled: true } },
      }),
      deadlines: [
        { ...response, state: 'met' },
        { name: 'SLA', state: 'paused' },
      ],
    },
    {
      name: 'paused by a version that leaves times behind',
      answers: answered({ preferences: { escalation_calculation: { ...escalation, escalation_disabled: true } } }),
      deadlines: [{ name: 'SLA', state: 'paused' }],
    },
    {
      name: 'missed and met',
      answers: answered({
        ...nothingAhead,
        first_response_diff_in_min: -5,
        close_diff_in_min: 0,
        close_at: '2026-11-17T15:00:00.000Z',
        preferences: { escalation_calculation: { ...escalation, escalation_disabled: true } },
      }),
      deadlines: [
        { ...response, state: 'missed' },
        { ...solution, state: 'met' },
      ],
    },
    { name: 'none', answers: answered({ ...nothingAhead, preferences: {} }), deadlines: [] },
  ],
};
