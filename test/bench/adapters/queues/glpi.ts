import { each, taken, TICKETS, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

const glpiLog = (date: string, option: number, from: string, to: string): object => ({
  date_mod: date.replace('T', ' ').replace('Z', ''),
  user_name: 'ana (7)',
  id_search_option: option,
  linked_action: 0,
  itemtype_link: '',
  old_value: from,
  new_value: to,
});
export const glpi: RecordedQueue = {
  site: 'https://desk.example/glpi',
  hasToken: true,
  answers: [
    [/initSession/, { session_token: 'abc123', session: { glpiID: 7, glpi_tz: 'America/Bogota' } }],
    [
      /search\/Ticket/,
      {
        totalcount: TICKETS,
        data: each((id) => ({
          1: title(id),
          2: id,
          3: 4,
          4: 31,
          5: 7,
          12: 2,
          14: 1,
          15: '2026-11-16 09:00:00',
          19: '2026-11-17 12:00:00',
          80: 'Loja Aurora',
        })),
      },
    ],
    [
      /getMultipleItems/,
      each((id) => ({
        id,
        _logs: [
          glpiLog(taken, 5, '', 'Ana (7)'),
          glpiLog(taken, 12, '1', '2'),
          glpiLog(waiting, 12, '2', '4'),
          glpiLog(UPDATED, 12, '4', '2'),
        ],
      })),
    ],
  ],
};
