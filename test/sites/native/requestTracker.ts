import type { RecordedAnswers } from '../../support/world/recordedSite';
import type { NativeProduct } from './situations';

const at = (text: string): number => Date.parse(`2026-11-${text}Z`);
const NOT_SET = '1970-01-01T00:00:00Z';
const ticket = {
  id: '5',
  Subject: 'Widgets are blank',
  Status: 'open',
  Priority: '50',
  Created: '2026-11-12T13:34:51Z',
  LastUpdated: '2026-11-14T13:34:51Z',
  Due: '2026-11-16T17:00:00Z',
  Resolved: NOT_SET,
  Owner: { id: 34 },
  Requestor: [{ id: 'hana@customer.example' }],
};
const status = (id: number, Created: string, OldValue: string, NewValue: string) => ({
  id: String(id),
  ObjectId: '5',
  Type: 'Status',
  Field: 'Status',
  OldValue,
  NewValue,
  Created: `2026-11-${Created}Z`,
  Creator: { id: 'bob' },
});
const answered = (changed: object, changes: readonly object[] = [status(113, '12T20:00:00', 'new', 'open')]): RecordedAnswers => [
  [/\/user\/Nobody/, { Name: 'Nobody', _hyperlinks: [{ ref: 'self', id: 6 }] }],
  [/\/transactions\?/, { items: changes }],
  [/\/tickets\?.*&fields=LastUpdated&/, { items: [{ id: '5' }] }],
  [/\/tickets\?/, { items: [{ ...ticket, ...changed }] }],
];
const due = { metric: 'resolution', name: 'Due', dueAt: at('16T17:00:00') } as const;
const solvedAt = (when: string) => answered({ Status: 'resolved', Resolved: `2026-11-${when}Z` }, [status(113, when, 'open', 'resolved')]);

/** A due date does not pause: a stalled ticket falls due too. */
export const requestTrackerNative: NativeProduct = {
  adapter: 'requestTracker',
  site: 'http://desk.example/rt',
  id: '5',
  situations: [
    { name: 'running', answers: answered({}), deadlines: [{ ...due, state: 'running' }] },
    { name: 'running while it is stalled', answers: answered({ Status: 'stalled' }), deadlines: [{ ...due, state: 'running' }] },
    { name: 'met', answers: solvedAt('16T17:00:00'), deadlines: [{ ...due, state: 'met' }] },
    { name: 'missed', answers: solvedAt('16T17:00:01'), deadlines: [{ ...due, state: 'missed' }] },
    {
      name: 'running again after it was opened again',
      answers: answered({ Resolved: '2026-11-13T10:00:00Z' }, [
        status(113, '13T10:00:00', 'open', 'resolved'),
        status(114, '13T12:00:00', 'resolved', 'open'),
      ]),
      deadlines: [{ ...due, state: 'running' }],
    },
    { name: 'none', answers: answered({ Due: NOT_SET }), deadlines: [] },
  ],
};
