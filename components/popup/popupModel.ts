import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import type { Language } from '@/utils/language/language';
import type { Reading } from '@/utils/language/telling/reading';
import type { QueueView } from '@/utils/messages/protocol';
import type { Calendars } from '@/utils/sla/clock/countedTime';
import type { QueueGroup } from '@/utils/sla/queueOrder';
import type { TicketKey } from '@/utils/tickets/ticket';
import { MINUTE, type Instant } from '@/utils/time/instant';
import { countsOf, countsSeconds, matches, rowsOf, sameOrder, type QueueRow } from './queue/queueRows';

/** What the popup shows, derived from the queue as last read and from the one `now`. */
export interface PopupModel {
  /** `undefined` until the worker answered for the first time. */
  readonly queue: ReadonlySignal<QueueView | undefined>;
  readonly now: ReadonlySignal<Instant>;
  readonly language: ReadonlySignal<Language>;
  readonly calendars: ReadonlySignal<Calendars>;
  /** Where, when and in which language everything is told. */
  readonly reading: ReadonlySignal<Reading>;
  /** Filtered, in order. Changes only when a row moves, comes or goes. */
  readonly rows: ReadonlySignal<readonly QueueRow[]>;
  /** Of the whole queue, whatever is filtered; `undefined` while nothing is known. */
  readonly counts: ReadonlySignal<Readonly<Record<QueueGroup, number>> | undefined>;
  /** The first reading has not ended and there is nothing to show meanwhile. */
  readonly isLoading: ReadonlySignal<boolean>;
  readonly needsSeconds: ReadonlySignal<boolean>;
  readonly filter: Signal<QueueGroup | undefined>;
  /** `undefined` while the search field is closed. */
  readonly search: Signal<string | undefined>;
  /** Each row as it stands at `now`. Changes with every tick. */
  readonly live: ReadonlySignal<ReadonlyMap<TicketKey, QueueRow>>;
}

export interface PopupSources {
  readonly queue: ReadonlySignal<QueueView | undefined>;
  readonly now: ReadonlySignal<Instant>;
  /** Whose texts are loaded. */
  readonly language: ReadonlySignal<Language>;
  /** Where the analyst is. */
  readonly ownZone: string;
}

export function popupModel({ queue, now, language, ownZone }: PopupSources): PopupModel {
  const filter = signal<QueueGroup | undefined>(undefined);
  const search = signal<string | undefined>(undefined);
  const calendars = computed(() => compiled(queue.value));
  const isLoading = computed(() => isFirstReading(queue.value));
  const all = computed(() => (queue.value === undefined ? [] : rowsOf(queue.value, calendars.value, now.value)));
  const counts = steady(() => (isLoading.value ? undefined : countsOf(all.value)), sameCounts);
  const rows = steady(() => all.value.filter((row) => isChosen(row, filter.value, search.value)), sameOrder);

  return {
    queue,
    now,
    language,
    calendars,
    reading: computed(() => ({ language: language.value, now: now.value, ownZone, calendars: calendars.value })),
    rows,
    counts,
    isLoading,
    needsSeconds: computed(() => all.value.some(countsSeconds) || isJustRead(queue.value, now.value)),
    filter,
    search,
    live: computed(() => new Map(all.value.map((row) => [row.ticket.key, row]))),
  };
}

const compiled = (queue: QueueView | undefined): Calendars =>
  new Map(Object.entries(queue?.calendars ?? {}).map(([id, definition]) => [id, compileCalendar(definition)]));

const isFirstReading = (queue: QueueView | undefined): boolean =>
  queue === undefined ||
  (queue.tickets.length === 0 && queue.sites.some(({ readAt, failure }) => readAt === undefined && failure === undefined));

const isChosen = (row: QueueRow, filter: QueueGroup | undefined, search: string | undefined): boolean =>
  (filter === undefined || row.group === filter) && (search === undefined || matches(row, search));

/** Ages under a minute count seconds. */
const isJustRead = (queue: QueueView | undefined, now: Instant): boolean =>
  queue?.sites.some(({ readAt }) => readAt !== undefined && now - readAt < MINUTE) ?? false;

const sameCounts = (a: PopupModel['counts']['value'], b: PopupModel['counts']['value']): boolean =>
  a === b || (a !== undefined && b !== undefined && Object.entries(a).every(([group, count]) => b[group as QueueGroup] === count));

/** A computed signal that keeps its last value while the new one says the same, so that nobody renders for nothing. */
function steady<T>(compute: () => T, isSame: (last: T, next: T) => boolean): ReadonlySignal<T> {
  let last: { readonly value: T } | undefined;
  return computed(() => {
    const value = compute();
    if (last === undefined || !isSame(last.value, value)) last = { value };
    return last.value;
  });
}
