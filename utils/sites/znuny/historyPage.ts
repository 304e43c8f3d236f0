import { instantOf } from '../../calendar/wallTime';
import type { Instant } from '../../time/instant';
import { instantBy, offsetOf, zoneNamedIn } from './zone';

/** One line of a ticket's history. */
export interface HistoryLine {
  /** The product's own word for what happened, in no language. */
  readonly type: string;
  /** What stands in quotes, in order: names as the administrator gave them, which are not translated. */
  readonly quoted: readonly string[];
  /** What stands in parentheses and is a number, in order. */
  readonly numbers: readonly string[];
  /** What stands in brackets. */
  readonly bracketed: string | undefined;
  /** The full name of an agent, or `undefined` for customers and the mail gateway. */
  readonly agent: string | undefined;
  readonly at: Instant;
}

/** `unread`: lines that make no sense, so that the history is not known whole. `unzoned`: nothing tells in which zone its times are. */
export interface HistoryPage {
  readonly title: string;
  readonly lines: readonly HistoryLine[];
  readonly unread: number;
  readonly isUnzoned: boolean;
}

const line =
  /<td class="UserName">([^<]{0,500})<\/td>\s{0,200}<td title="([^"<]{1,100})">([^<]{0,4000})<\/td>\s{0,200}<td class="Hidden CreateTime">\s{0,200}(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/g;
const heading = /<h2>([^<]{0,200})<\/h2>/;

/**
 * Reads the page of `AgentTicketHistory`, in any language of the account: its kinds and names are not translated. `undefined` for any other page,
 * which may be a refusal, and for one that broke off.
 */
export function historyPageOf(text: string, accountZone: string | undefined): HistoryPage | undefined {
  if (!/id="FilterHistory"/.test(text) || !/<\/html>\s*$/.test(text)) return undefined;
  // Lines of the same few seconds stand below one heading.
  const [head = '', ...groups] = text.split(/<div class="WidgetSimple Expanded">/);
  const read = groups.map((group) => ({ named: decoded(heading.exec(group)?.[1] ?? ''), group, found: [...group.matchAll(line)] }));
  const lines = read.flatMap(({ named, found }) => {
    const toInstant = clockOf(named, found[0]?.[4] ?? '', accountZone);
    return found.map((parts) => lineOf(parts, toInstant));
  });
  const rows = read.reduce((sum, { group }) => sum + (group.match(/<td class="UserName">/g)?.length ?? 0), 0);
  const known = lines.filter((each) => each !== undefined);
  return {
    title: decoded(/<h1>[^<]{0,4000}?(?:&mdash;|—)([^<]{0,4000})<\/h1>/.exec(head)?.[1] ?? ''),
    lines: oldestFirst(known),
    unread: rows - known.length,
    isUnzoned: lines.length > 0 && known.length === 0,
  };
}

/** The installation chooses the order; what happened in one second stays in its own. */
function oldestFirst(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const isReversed = (lines[0]?.at ?? 0) > (lines.at(-1)?.at ?? 0);
  return (isReversed ? lines.toReversed() : lines).toSorted((a, b) => a.at - b.at);
}

function clockOf(named: string, first: string, accountZone: string | undefined): (written: string) => Instant | undefined {
  const offset = offsetOf(first, named);
  if (offset !== undefined) return (written) => instantBy(offset, written);
  const zone = zoneNamedIn(named) === undefined ? accountZone : undefined;
  return (written) => (zone === undefined ? undefined : instantOf(zone, written));
}

function lineOf(
  [, agent = '', type = '', words = '', written = '']: RegExpExecArray,
  toInstant: (written: string) => Instant | undefined,
): HistoryLine | undefined {
  const at = toInstant(written);
  const said = decoded(words).slice(0, -` (${type})`.length);
  if (at === undefined) return undefined;
  return {
    type: decoded(type),
    quoted: quotedIn(said),
    numbers: [...said.matchAll(/\((\d+)\)/g)].map(([, number = '']) => number),
    bracketed: /\[(\d+)\]/.exec(said)?.[1],
    agent: ['', '-'].includes(decoded(agent)) ? undefined : decoded(agent),
    at,
  };
}

/** None where a name has quotes of its own: which are which, nobody can tell. */
function quotedIn(said: string): readonly string[] {
  const names = [...said.matchAll(/["„“«]([^"„“”«»]*)["”“»]/g)].map(([, name = '']) => name);
  return (said.match(/["„“”«»]/g)?.length ?? 0) === names.length * 2 ? names : [];
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" };

const decoded = (html: string): string => html.replace(/&(quot|amp|lt|gt|#39);/g, (_, name: string) => entities[name]!).trim();
