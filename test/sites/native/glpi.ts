import type { RecordedAnswers } from '../../support/world/recordedSite';
import type { NativeProduct } from './situations';

/** Wall time of the account, three hours behind UTC. */
const at = (text: string): number => Date.parse(`2026-11-${text}-03:00`);
const ticket = {
  1: 'Console is slow',
  2: 57,
  3: 5,
  4: 31,
  5: 7,
  12: 2,
  14: 1,
  15: '2026-11-16 09:00:00',
  19: '2026-11-17 12:00:00',
  80: 'Root entity',
  18: '2026-11-18 16:00:00',
  82: 0,
  150: 0,
  155: '2026-11-16 11:00:00',
  159: 0,
};
const answered = (changed: object): RecordedAnswers => [
  [/initSession/, { session_token: 'abc123', session: { glpiID: 7, glpi_tz: 'America/Argentina/Buenos_Aires' } }],
  [/search\/Ticket/, { totalcount: 1, count: 1, data: [{ ...ticket, ...changed }] }],
  [/getMultipleItems/, [{ id: 57, _logs: [] }]],
  [/killSession/, {}],
];
const own = { metric: 'firstResponse', name: 'Time to own' } as const;
const resolve = { metric: 'resolution', name: 'Time to resolve' } as const;

export const glpiNative: NativeProduct = {
  adapter: 'glpi',
  site: 'https://desk.example/glpi',
  id: '57',
  situations: [
    {
      name: 'running',
      answers: answered({}),
      deadlines: [
        { ...own, state: 'running', dueAt: at('16T11:00:00') },
        { ...resolve, state: 'running', dueAt: at('18T16:00:00') },
      ],
    },
    {
      name: 'paused while it waits, when it does not tell what is late either',
      answers: answered({ 12: 4, 150: 1200 }),
      deadlines: [
        { ...own, state: 'ended', dueAt: at('16T11:00:00') },
        { ...resolve, state: 'paused' },
      ],
    },
    {
      name: 'met and missed',
      answers: answered({ 12: 5, 150: 1200, 82: 1 }),
      deadlines: [
        { ...own, state: 'met', dueAt: at('16T11:00:00') },
        { ...resolve, state: 'missed', dueAt: at('18T16:00:00') },
      ],
    },
    { name: 'none', answers: answered({ 18: null, 155: null }), deadlines: [] },
  ],
};
