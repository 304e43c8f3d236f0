import * as v from 'valibot';
import { numericId, readable, word } from '../reading/lenient';
import { SiteError } from '../siteAnswer';
import type { ZnunySession } from './session';

/** So many tickets are asked for at once; one analyst has no more. */
const MOST = 1_000;
/** The most that the product looks up in one go. */
const LOOK_UP = 100;

/** As its search takes them; names are those of the installation, in no language. */
export interface Search {
  readonly OwnerIDs?: readonly string[];
  readonly TicketID?: readonly string[];
  readonly States?: readonly string[];
  readonly Priorities?: readonly string[];
  readonly StateType?: 'Open';
  readonly TicketChangeTimeNewerMinutes?: number;
}

const numbered = v.object({ Key: numericId, Value: word });

function listed(json: unknown, what: string): v.InferOutput<typeof numbered>[] {
  if (!Array.isArray(json)) throw new SiteError('unreadable', `${what}: no list`);
  const read = readable(numbered, json);
  // Half of a list is none: what is missing would pass for done.
  if (read.length !== json.length) throw new SiteError('unreadable', `${what}: ${json.length - read.length} tickets without a number`);
  return read;
}

/**
 * The numbers of the tickets that the search of the ticket menu finds, newest first. It is asked as its own fields that complete a number ask it: its
 * results as a page or a file would take the place of the analyst's last search, and of where they go on after closing a ticket.
 */
export async function numbersOf(
  session: ZnunySession,
  search: Search,
  most = MOST,
): Promise<{ readonly numbers: readonly string[]; readonly date: number | undefined }> {
  const path = `/index.pl?Action=AgentTicketSearch;Subaction=AJAXAutocomplete;Term=*;MaxResults=${most};Filter=${encodeURIComponent(JSON.stringify(search))}`;
  const { json, date } = await session.ask(path);
  return { numbers: listed(json, 'AgentTicketSearch').map(({ Key }) => Key), date };
}

/** The ids of tickets by their numbers; of tickets that the analyst may not see there is none. */
export async function idsOf(session: ZnunySession, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let from = 0; from < numbers.length; from += LOOK_UP) {
    const some = numbers.slice(from, from + LOOK_UP);
    const path = `/index.pl?Action=AgentAppointmentPluginSearch;PluginKey=TicketLink;MaxResults=${LOOK_UP};Term=${encodeURIComponent(some.join('||'))}`;
    const { json } = await session.ask(path);
    for (const { Key, Value } of listed(json, 'AgentAppointmentPluginSearch')) {
      const number = /^\S+/.exec(Value)?.[0] ?? '';
      if (some.includes(number)) ids.set(number, Key);
    }
  }
  return ids;
}
