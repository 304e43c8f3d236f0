import { CREATED, each, replied, taken, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

const audit = (created_at: string, field_name: string, value: string): object => ({
  created_at,
  author_id: 5,
  events: [{ type: 'Change', field_name, value }],
});
export const zendesk: RecordedQueue = {
  site: 'https://acme.zendesk.com',
  oneByOne: 'histories of several tickets are for administrators alone, by its documentation',
  answers: [
    [/users\/me/, { user: { id: 5 } }],
    [/custom_statuses/, { custom_statuses: [{ id: 61, agent_label: 'Open', status_category: 'open', default: true }] }],
    [
      /search\.json/,
      {
        results: each((id) => ({
          id,
          subject: title(id),
          status: 'open',
          custom_status_id: 61,
          priority: 'high',
          type: 'incident',
          assignee_id: 5,
          requester_id: 31,
          organization_id: 41,
          created_at: CREATED,
          updated_at: UPDATED,
        })),
        users: [{ id: 31, name: 'Hana Lima' }],
        organizations: [{ id: 41, name: 'Loja Aurora' }],
        next_page: null,
      },
    ],
    [
      /audits/,
      {
        audits: [
          audit(taken, 'assignee_id', '5'),
          audit(waiting, 'status', 'pending'),
          audit(replied, 'status', 'open'),
          audit(UPDATED, 'priority', 'high'),
        ],
      },
    ],
  ],
};
