import { CREATED, each, replied, taken, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

const jiraChange = (created: string, field: string, from: string, to: string): object => ({
  created,
  items: [{ field, from, fromString: from, to, toString: to }],
});
export const jira: RecordedQueue = {
  site: 'https://acme.atlassian.net',
  answers: [
    [/myself/, { accountId: 'ana' }],
    [/\/status/, ['Open', 'Pending'].map((name) => ({ name, statusCategory: { key: 'indeterminate' } }))],
    [/fields=updated(?:&|$)/, { isLast: true, issues: each((id) => ({ id: String(id), key: `SUP-${id}`, fields: { updated: UPDATED } })) }],
    [
      /search/,
      {
        isLast: true,
        issues: each((id) => ({
          id: String(id),
          key: `SUP-${id}`,
          fields: {
            summary: title(id),
            status: { name: 'Open' },
            priority: { name: 'High' },
            issuetype: { name: 'Incident' },
            assignee: { accountId: 'ana' },
            reporter: { accountId: 'hana', displayName: 'Hana Lima' },
            created: CREATED,
            updated: UPDATED,
          },
          changelog: {
            total: 4,
            histories: [
              jiraChange(taken, 'assignee', '', 'ana'),
              jiraChange(waiting, 'status', 'Open', 'Pending'),
              jiraChange(replied, 'status', 'Pending', 'Open'),
              jiraChange(UPDATED, 'priority', 'Low', 'High'),
            ],
          },
        })),
      },
    ],
  ],
};
