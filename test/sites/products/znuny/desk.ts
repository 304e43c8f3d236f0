import { readFileSync } from 'node:fs';
import type { RecordedAnswers } from '../../../support/world/recordedSite';

// Znuny as it answers, with one ticket of the analyst and one of nobody.

export const SITE = 'https://desk.example/otrs';
export const NOW = Date.parse('2026-11-29T17:00:00Z');
export const at = (text: string): number => Date.parse(`2026-11-${text}Z`);
export const saved = (language: string): string => readFileSync(`test/sites/fixtures/znuny/answers/history-${language}.html`, 'utf8');

export const profile = (me = '3', challenge = 'c1'): string =>
  `<input type="hidden" id="CurrentUserID" value="${me}" /><input type="password" name="NewPw">
   <select class=" Modernize" id="UserTimeZone" name="UserTimeZone"><option value="UTC">UTC</option>
   <option value="America/Bogota" selected="selected" title="America/Bogota">America/Bogota</option></select>
   <script>Core.Config.AddConfig({"Baselink":"index.pl?","ChallengeToken":"${challenge}"});</script>`;
export const listed = (...numbers: readonly string[]): readonly object[] =>
  numbers.map((number) => ({ Key: number, Value: `${number} A title` }));
export const N6 = '2026111910000011';

/** `changed`: of the analyst's tickets, lately. */
export const desk = (changed: readonly string[] = [N6], history: unknown = saved('de')): RecordedAnswers => [
  [/AgentPreferences/, profile()],
  // Each is what its history says.
  [/"States":/, listed(N6, '2026112910000064', '1')],
  [/AJAXAutocomplete.*"OwnerIDs":\["3"\].*TicketChangeTimeNewerMinutes/, listed(...changed)],
  [/AJAXAutocomplete.*"OwnerIDs":\["1"\].*TicketChangeTimeNewerMinutes/, []],
  [/AJAXAutocomplete.*"OwnerIDs":\["3"\]/, listed(N6)],
  [/AJAXAutocomplete.*"OwnerIDs":\["1"\]/, listed('2026112910000064')],
  [/PluginSearch.*2026112910000064/, [{ Key: '30', Value: '2026112910000064 Payment page is down' }]],
  [/PluginSearch/, [{ Key: '6', Value: `${N6} Dashboard widgets are blank in Firefox` }]],
  [/AgentTicketHistory;TicketID=6$/, history],
];
/** Lines of one history page, each `[kind, words, time, agent]`, under headings as the account reads them. */
export const historyPage = (
  lines: readonly (readonly [kind: string, words: string, time: string, agent?: string])[],
  heading = (time: string): string => time,
): string =>
  `<html><body><h1>History of Ticket#1 &mdash; A &amp; B</h1><input id="FilterHistory">${lines
    .map(
      ([kind, words, time, agent = '-']) => `<div class="WidgetSimple Expanded"><h2>${heading(time)}</h2><table class="DataTable"><tr>
        <td class="UserName">${agent}</td><td title="${kind}">${words} (${kind})</td><td class="Hidden CreateTime">${time}</td></tr></table></div>`,
    )
    .join('')}</body></html>`;
