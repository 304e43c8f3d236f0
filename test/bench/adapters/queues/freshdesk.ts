import { CREATED, each, range, replied, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

export const freshdesk: RecordedQueue = {
  site: 'https://aurora.freshdesk.com',
  beyond:
    'nothing documented tells which page of its own list is the last, so that a full one is asked for the next; one ticket less, and it is 3 and 1',
  answers: [
    [/agents\/me/, { id: 5 }],
    [/ticket_fields/, { ticket_fields: [{ name: 'status', choices: range(7).map((value) => ({ value, label: `Status ${value}` })) }] }],
    [/page=2/, { tickets: [] }],
    [
      /query_hash/,
      {
        tickets: each((id) => ({
          id,
          subject: title(id),
          type: 'Incident',
          status: 2,
          priority: 3,
          responder_id: 5,
          requester: { id: 31, name: 'Hana Lima' },
          company: { id: 41, name: 'Loja Aurora' },
          created_at: CREATED,
          updated_at: UPDATED,
          stats: { status_updated_at: UPDATED, pending_since: waiting, reopened_at: UPDATED, requester_responded_at: replied },
        })),
      },
    ],
  ],
};
