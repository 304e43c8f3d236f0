import { byNumber, CREATED, each, replied, taken, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

const issue = (id: number): object => ({
  id,
  subject: title(id),
  tracker: { id: 3, name: 'Support' },
  status: { id: 2, name: 'In Progress' },
  priority: { id: 2, name: 'High' },
  author: { id: 31, name: 'Hana Lima' },
  assigned_to: { id: 7, name: 'Ana' },
  created_on: CREATED,
  updated_on: UPDATED,
});
const journal = (created_on: string, name: string, old_value: string, new_value: string): object => ({
  created_on,
  user: { id: 7, name: 'Ana' },
  notes: '',
  details: [{ property: 'attr', name, old_value, new_value }],
});
export const redmine: RecordedQueue = {
  site: 'https://desk.example/redmine',
  hasToken: true,
  oneByOne: 'its list of issues includes no journals, by its documentation',
  answers: [
    [/issue_statuses/, { issue_statuses: [{ id: 2, name: 'In Progress' }] }],
    [/issue_priorities/, { issue_priorities: [{ id: 2, name: 'High' }] }],
    [/\/issues\.json/, { issues: each(issue), total_count: 100 }],
    ...byNumber(
      (id) => new RegExp(`/issues/${id}\\.json`),
      (id) => ({
        issue: {
          ...issue(id),
          journals: [
            journal(taken, 'assigned_to_id', '', '7'),
            journal(waiting, 'status_id', '2', '4'),
            journal(replied, 'status_id', '4', '2'),
            journal(UPDATED, 'priority_id', '1', '2'),
          ],
        },
      }),
    ),
  ],
};
