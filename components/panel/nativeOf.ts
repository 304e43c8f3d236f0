import { zoneOf } from '@/utils/language/telling/zoneOf';
import { clockTexts } from '@/utils/language/shapes/clock';
import { datedDueText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import { nativeTexts, type NativeTexts } from '@/utils/language/shapes/views';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { isBound } from '@/utils/sla/clock/bound';
import { isMeasured, type Clock } from '@/utils/sla/clock/clock';
import { reachedAt } from '@/utils/sla/clock/reachedAt';
import type { NativeDeadline, NativeLevel } from '@/utils/tickets/nativeDeadline';
import { MINUTE, type Instant } from '@/utils/time/instant';

/** One deadline of the product, beside the contract's. */
export interface NativeRow {
  readonly label: string;
  /** What the product calls it, where the label is not that already. */
  readonly name: string | undefined;
  readonly state: keyof NativeTexts['state'] | undefined;
  readonly parts: readonly string[];
}

export interface NativeText {
  readonly heading: string;
  readonly rows: readonly NativeRow[];
  /** In place of rows. */
  readonly note: string | undefined;
}

/** The product's own service level in words; `undefined` where nothing of it is to be shown. */
export function nativeOf(ticket: TicketView, reading: Reading): NativeText | undefined {
  const { native } = ticket;
  if (!native) return undefined;
  const texts = nativeTexts(reading.language);
  const rows = (native.deadlines ?? []).map((deadline) => rowOf(deadline, ticket, reading));
  return { heading: texts.heading(native.product), rows, note: noteOf(native, texts) };
}

function noteOf({ deadlines }: NativeLevel, texts: NativeTexts): string | undefined {
  if (deadlines === undefined) return texts.notTold;
  return deadlines.length === 0 ? texts.none : undefined;
}

function rowOf(deadline: NativeDeadline, ticket: TicketView, reading: Reading): NativeRow {
  const { metric, name, dueAt } = deadline;
  const { language, now } = reading;
  const texts = nativeTexts(language);
  const clock = metric && ticket.clocks[metric];
  const state = deadline.state === 'running' && dueAt !== undefined && dueAt <= now ? 'overdue' : deadline.state;
  const zone = zoneOf(clock ?? ticket.clocks.resolution, ticket, reading);
  const word = dueAt !== undefined && dueAt > now ? texts.due : texts.wasDue;
  const parts = [
    state && texts.state[state],
    dueAt === undefined ? undefined : `${word} ${datedDueText(dueAt, now, zone, language)}`,
    clock && dueAt !== undefined ? difference(dueAt, clock, reading) : undefined,
  ];
  return {
    label: metric ? clockTexts(language).metric[metric] : name,
    name: metric && name,
    state,
    parts: parts.filter((part) => part !== undefined),
  };
}

/** By the wall clock. Where the contract's own deadline may be later than it is known to be, the difference has a bound only. */
function difference(dueAt: Instant, clock: Clock, { calendars, language }: Reading): string | undefined {
  if (!isMeasured(clock)) return undefined;
  const contract = clock.dueAt ?? (clock.breached ? reachedAt(clock, calendars, clock.targetMs) : undefined);
  if (contract === undefined) return undefined;
  const texts = nativeTexts(language);
  const length = shortDuration(Math.abs(dueAt - contract));
  const isPartial = isBound(clock);
  if (Math.abs(dueAt - contract) < MINUTE) return texts.same;
  if (dueAt < contract) return isPartial ? texts.atLeast(texts.earlier(length)) : texts.earlier(length);
  return isPartial ? texts.atMost(texts.later(length)) : texts.later(length);
}
