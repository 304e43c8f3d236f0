import { CREATED, each, times, title, UPDATED, type RecordedQueue } from '../recordedQueue.ts';

export const embedded: RecordedQueue = {
  site: 'https://desk.example',
  answers: [
    [/fields=revision/, { tickets: each((id) => ({ id: String(id), revision: UPDATED })), next: null }],
    [/\/api\/me/, { id: 'ana' }],
    [
      /\?ids=/,
      {
        tickets: each((id) => ({
          id: String(id),
          label: `AIV-${id}`,
          path: `/tickets/${id}`,
          title: title(id),
          customer: 'Loja Aurora',
          type: 'incident',
          status: { code: 'Active' },
          priority: { code: '2 - High' },
          assignee: { id: 'ana' },
          createdAt: CREATED,
          updatedAt: UPDATED,
          revision: UPDATED,
          history: times.map((at, index) => ({ at, status: index % 2 === 0 ? 'Active' : 'Awaiting User Info' })),
        })),
        next: null,
      },
    ],
  ],
};
