import { range, CREATED, each, times, title, UPDATED, type RecordedQueue } from '../recordedQueue.ts';

const rtChanges = each((id) =>
  times.map((Created, index) => ({
    id: id * 10 + index,
    ObjectId: id,
    Type: index === 0 ? 'Set' : 'Status',
    Field: index === 0 ? 'Owner' : 'Status',
    OldValue: index === 0 ? '6' : 'open',
    NewValue: index === 0 ? '34' : 'stalled',
    Created,
    Creator: { id: 'ana' },
  })),
).flat();
export const requestTracker: RecordedQueue = {
  site: 'https://desk.example/rt',
  beyond:
    'a page holds 100 changes of tickets, and these 100 tickets have 400; who stands for nobody is asked besides, once for all readings',
  answers: [
    [/user\/Nobody/, { _hyperlinks: [{ ref: 'self', id: 6 }] }],
    [/tickets\?.*page=2/, { items: [] }],
    [
      /tickets\?/,
      {
        total: 100,
        items: each((id) => ({
          id,
          Subject: title(id),
          Status: 'open',
          Priority: '50',
          Created: CREATED,
          LastUpdated: UPDATED,
          Owner: { id: '34' },
          Requestor: [{ id: 'hana@customer.example' }],
        })),
      },
    ],
    // A full page is followed by another, until one is not full.
    ...range(5).map(
      (page) => [new RegExp(`transactions.*page=${page + 1}$`), { items: rtChanges.slice(page * 100, page * 100 + 100) }] as const,
    ),
  ],
};
