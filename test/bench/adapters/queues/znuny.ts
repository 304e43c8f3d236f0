import { CREATED, each, range, taken, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

const number = (id: number): string => String(2_026_111_600_000_000 + id);
const written = (time: string): string => time.replace('T', ' ').replace('Z', '');
const line = (kind: string, words: string, time: string): string => `<div class="WidgetSimple Expanded"><h2>${written(time)} (UTC)</h2><tr>
<td class="UserName">-</td> <td title="${kind}">${words} (${kind})</td> <td class="Hidden CreateTime">${written(time)}</td></tr></div>`;
const state = (from: string, to: string, time: string): string =>
  line('StateUpdate', `Changed state from &quot;${from}&quot; to &quot;${to}&quot;.`, time);

const history = (id: number): string =>
  `<html><h1>History of Ticket#${number(id)} &mdash; ${title(id)}</h1><input id="FilterHistory">${[
    line(
      'NewTicket',
      `Created ticket [${number(id)}] in &quot;Support&quot; with priority &quot;4 high&quot; and state &quot;new&quot;.`,
      CREATED,
    ),
    line('OwnerUpdate', 'Changed owner to &quot;ana&quot; (5).', taken),
    state('new', 'open', taken),
    state('open', 'pending reminder', waiting),
    state('pending reminder', 'open', UPDATED),
  ].join('')}</html>`;

export const znuny: RecordedQueue = {
  site: 'https://desk.example/otrs',
  at: Date.parse(UPDATED),
  oneByOne: 'its only page for a history is of one ticket',
  beyond:
    'its lists tell no change: one request tells which tickets there are, and another one which of them changed since the last reading',
  answers: [
    [/AgentPreferences/, '<input id="CurrentUserID" value="5" /><script>Core.Config.AddConfig({"ChallengeToken":"c1"});</script>'],
    [/AJAXAutocomplete.*Minutes/, []],
    [/AJAXAutocomplete/, each((id) => ({ Key: number(id), Value: `${number(id)} ${title(id)}` }))],
    [/PluginSearch/, each((id) => ({ Key: String(id), Value: `${number(id)} ${title(id)}` }))],
    ...range(100).map((index) => [new RegExp(`TicketID=${index + 1}$`), history(index + 1)] as const),
  ],
};
