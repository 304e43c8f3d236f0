import { siteAdapters } from '@/utils/sites';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { type MappedTicket, ticketOf } from '@/utils/sla/words/mapping';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { type RecordedAnswers, recordedSite } from '../../support/world/recordedSite';

/** When each ticket was created and touched last, unless a situation says otherwise. */
const AT = '2026-11-16T12:00:00Z';
export const SITE = 'https://desk.example';
const dates = { created_at: AT, updated_at: AT };

const adapterOf = (id: string) => siteAdapters.find((each) => each.id === id)!;

/** Reads the one ticket that the answers tell of. */
export async function read(adapter: string, answers: RecordedAnswers): Promise<TicketRecord> {
  const { get } = recordedSite(SITE, answers);
  const [record] = await adapterOf(adapter)
    .client(SITE, get, { hasToken: true, email: 'ana@desk.example' })
    .tickets([adapter === 'jira' ? 'SUP-7' : '7']);
  if (!record) throw new Error(`${adapter} told of no ticket`);
  return record;
}

/** In Prazo's own words, as the badge goes by them, where the analyst has mapped nothing. */
export const mapped = (adapter: string, record: TicketRecord): MappedTicket =>
  ticketOf(record, NO_MAPPING, adapterOf(adapter).defaults, aivoPolicy);

export const jiraWith = (fields: object, key = 'SUP-7', statuses: readonly object[] = []): RecordedAnswers => [
  [
    /\/search/,
    { issues: [{ id: '1', key, fields: { created: AT, updated: AT, ...fields }, changelog: { total: 0, histories: [] } }], total: 1 },
  ],
  [/\/myself/, { name: 'ana' }],
  [/\/status$/, statuses],
];

export const zendeskWith = (fields: object): RecordedAnswers => [
  [/users\/me/, { user: { id: 21 } }],
  [/show_many/, { tickets: [{ id: 7, ...dates, ...fields }], next_page: null }],
  [/audits/, { audits: [], next_page: null }],
];

export const zammadWith = (fields: object, state: object = {}, priority = '2 normal'): RecordedAnswers => [
  [/users\/me/, { id: 5 }],
  [/ticket_states/, [{ id: 5, ...state }]],
  [/ticket_priorities/, [{ id: 2, name: priority }]],
  [/ticket_history/, { history: [] }],
  [/tickets\/7\?all/, { assets: { Ticket: { 7: { id: 7, state_id: 5, priority_id: 2, ...dates, ...fields } } } }],
];

export const freshdeskWith = (fields: object, statuses: object = {}): RecordedAnswers => [
  [/agents\/me/, { id: 5 }],
  [/api\/v2\/ticket_fields/, [{ name: 'status', choices: statuses }]],
  [/tickets\/7\?/, { id: 7, ...dates, stats: null, ...fields }],
];

export const redmineWith = (status: object, priority: object): RecordedAnswers => [
  [/issue_statuses/, { issue_statuses: [status] }],
  [/issue_priorities/, { issue_priorities: [priority] }],
  [/issues\.json\?/, { issues: [] }],
  [/issues\/7\.json/, { issue: { id: 7, created_on: AT, updated_on: AT, status, priority, journals: [] } }],
];

const glpiRow = { 2: 7, 12: 1, 15: '2026-11-16 12:00:00', 19: '2026-11-16 12:00:00' };
const glpiSession: RecordedAnswers = [
  [/initSession/, { session_token: 'a', session: { glpiID: 7, glpi_tz: 'UTC' } }],
  [/killSession/, {}],
];
export const glpiWith = (fields: object, logs: readonly object[] = []): RecordedAnswers => [
  ...glpiSession,
  [/search\/Ticket/, { totalcount: 1, data: [{ ...glpiRow, ...fields }] }],
  [/getMultipleItems/, [{ id: 7, _logs: logs }]],
];

/**
 * GLPI's merge links the ticket to its target, leaves its status as it was and puts it into the trash (`Ticket::merge`, and issue 12702 of the
 * product, where such a ticket goes on as an open one). The search of its pages takes `is_deleted`; that its API does too is not documented.
 */
export const glpiTrash = (...logs: readonly object[]): RecordedAnswers => [
  [/search\/Ticket(?!.*is_deleted=1)/, { totalcount: 0 }],
  ...glpiWith({ 12: 4, 19: '2026-11-16 15:00:00' }, logs),
];
