import { CREATED, each, taken, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

const zammadEntry = (created_at: string, attribute: string, value_from: string, value_to: string): object => ({
  created_at,
  created_by_id: 5,
  object: 'Ticket',
  type: 'updated',
  attribute,
  value_from,
  value_to,
  id_from: 1,
  id_to: 5,
});
export const zammad: RecordedQueue = {
  site: 'https://desk.example/zammad',
  oneByOne: 'its only address for a history names one ticket',
  answers: [
    [
      /tickets\/search/,
      {
        assets: {
          Ticket: Object.fromEntries(
            each((id) => [
              id,
              {
                id,
                number: `960${id}`,
                title: title(id),
                state_id: 2,
                priority_id: 3,
                owner_id: 5,
                customer_id: 31,
                organization_id: 41,
                created_at: CREATED,
                updated_at: UPDATED,
              },
            ]),
          ),
          User: { 31: { id: 31, firstname: 'Hana', lastname: 'Lima' } },
          Organization: { 41: { id: 41, name: 'Loja Aurora' } },
        },
        tickets: each((id) => id),
      },
    ],
    [/users\/me/, { id: 5 }],
    [/ticket_states/, [{ id: 2, name: 'open', state_type: 'open' }]],
    [/ticket_priorities/, [{ id: 3, name: '3 high' }]],
    [
      /ticket_history/,
      {
        history: [
          zammadEntry(taken, 'owner', '-', 'Ana'),
          zammadEntry(taken, 'state', 'new', 'open'),
          zammadEntry(waiting, 'state', 'open', 'pending reminder'),
          zammadEntry(UPDATED, 'state', 'pending reminder', 'open'),
        ],
      },
    ],
  ],
};
