import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import type { Language } from '@/utils/language/language';
import type { QueueFilter, Scope } from '@/utils/language/shapes/popup';
import type { Reading } from '@/utils/language/telling/reading';
import type { QueueList } from '@/utils/messages/queueList';
import type { Calendars } from '@/utils/sla/clock/countedTime';
import type { TicketKey } from '@/utils/tickets/ticket';
import { MINUTE, type Instant } from '@/utils/time/instant';
import type * as interaction from './later/interaction';
import { steady } from './steady';
import {
  countsOf,
  countsSeconds,
  isIn,
  NO_ROWS,
  openCount,
  passes,
  rowsOf,
  sameOrder,
  SCOPES,
  type FilterCounts,
  type QueueRow,
} from './queue/queueRows';

export type Interaction = typeof interaction;

/** What popup and side panel show, derived from the queue as last read and from the one `now`. */
export interface PopupModel {
  /** `undefined` until the worker answered for the first time. */
  readonly queue: ReadonlySignal<QueueList | undefined>;
  /** Why the support center seems to say otherwise, of the tickets where it does. */
  readonly reasons: ReadonlySignal<Readonly<Record<TicketKey, string>>>;
  readonly now: ReadonlySignal<Instant>;
  readonly language: ReadonlySignal<Language>;
  readonly calendars: ReadonlySignal<Calendars>;
  /** Where, when and in which language everything is told. */
  readonly reading: ReadonlySignal<Reading>;
  readonly scope: Signal<Scope>;
  readonly filter: Signal<QueueFilter | undefined>;
  readonly search: Signal<string>;
  /** Only these, of which the strip says that they fall due together. */
  readonly only: Signal<ReadonlySet<string> | undefined>;
  readonly isOldOpen: Signal<boolean>;
  /** The analyst goes by keys now: the foot names them. */
  readonly usesKeys: Signal<boolean>;
  readonly showsKeys: Signal<boolean>;
  /** `undefined` until it was loaded. */
  readonly interaction: Signal<Interaction | undefined>;
  /** What was done last by a key, for those who hear it. */
  readonly said: Signal<string>;
  /** The whole scope, in order. Changes only when a row moves, comes or goes. */
  readonly scoped: ReadonlySignal<readonly QueueRow[]>;
  /** Those that nobody has, whatever is chosen. */
  readonly unassigned: ReadonlySignal<readonly QueueRow[]>;
  /** What is left of the scope by search and filter. */
  readonly rows: ReadonlySignal<readonly QueueRow[]>;
  /** Nothing narrows the scope: what lies ahead stands above the queue. */
  readonly isWhole: ReadonlySignal<boolean>;
  /** Open tickets by scope, and of the chosen one as far as the search finds them; `undefined` while nothing is known. */
  readonly scopes: ReadonlySignal<Readonly<Record<Scope, number>> | undefined>;
  readonly counts: ReadonlySignal<FilterCounts | undefined>;
  /** Rows of all scopes that the search finds. */
  readonly foundInAll: ReadonlySignal<number>;
  /** The first reading has not ended and there is nothing to show meanwhile. */
  readonly isLoading: ReadonlySignal<boolean>;
  /** Not all that is known came yet: nothing is counted, and what is not there may come. */
  readonly isIncomplete: ReadonlySignal<boolean>;
  /** The one whose page the analyst looks at. */
  readonly activeTicket: ReadonlySignal<TicketKey | undefined>;
  /** The analyst's own that wait for somebody to say what a word means. */
  readonly toMap: ReadonlySignal<number>;
  readonly isFailing: ReadonlySignal<boolean>;
  readonly needsSeconds: ReadonlySignal<boolean>;
}

export interface PopupSources {
  readonly queue: ReadonlySignal<QueueList | undefined>;
  readonly reasons?: PopupModel['reasons'];
  readonly now: ReadonlySignal<Instant>;
  /** Whose texts are loaded. */
  readonly language: ReadonlySignal<Language>;
  /** Where the analyst is. */
  readonly ownZone: string;
  readonly scope?: Scope;
  readonly activeAddress?: ReadonlySignal<string | undefined>;
}

export function popupModel({
  queue,
  reasons = signal({}),
  now,
  language,
  ownZone,
  scope: first = 'mine',
  activeAddress,
}: PopupSources): PopupModel {
  const scope = signal<Scope>(first);
  const filter = signal<QueueFilter | undefined>(undefined);
  const search = signal('');
  const only = signal<ReadonlySet<string> | undefined>(undefined);
  const definitions = steady(
    () => queue.value?.calendars,
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  const calendars = computed(() => compiled(definitions.value));
  const isLoading = computed(() => isFirstReading(queue.value));
  const isIncomplete = computed(() => isLoading.value || queue.value?.isBeginning === true);
  const arrange = arrangement();
  const all = computed(() => arrange(queue.value, calendars.value, now.value));
  const scoped = steady(() => all.value.filter((row) => isIn(scope.value, row)), sameOrder);
  const interaction = signal<Interaction | undefined>(undefined);
  const find = computed(() => interaction.value?.finder(language.value) ?? (() => () => true));
  const isSearching = computed(() => search.value.trim() !== '');
  const found = computed(() => (isSearching.value ? scoped.value.filter(find.value(search.value, scoped.value)) : scoped.value));

  return {
    queue,
    reasons,
    now,
    language,
    calendars,
    reading: computed(() => ({
      language: language.value,
      now: now.value,
      ownZone,
      calendars: calendars.value,
      spoken: interaction.value?.spoken,
    })),
    scope,
    filter,
    search,
    only,
    isOldOpen: signal(false),
    usesKeys: signal(false),
    showsKeys: signal(false),
    interaction,
    said: signal(''),
    toMap: computed(() => all.value.filter(({ place, ticket }) => place === 'unmapped' && ticket.isMine).length),
    scoped,
    unassigned: computed(() => all.value.filter((row) => isIn('unassigned', row))),
    activeTicket: computed(() => ticketAt(activeAddress?.value, queue.value)),
    rows: computed(() => found.value.filter((row) => passes(filter.value, row) && (only.value?.has(row.id) ?? true))),
    isWhole: computed(() => !isSearching.value && filter.value === undefined && only.value === undefined),
    scopes: computed(() => (isIncomplete.value ? undefined : scopeCounts(all.value))),
    counts: computed(() => (isIncomplete.value ? undefined : countsOf(found.value))),
    foundInAll: computed(() => (isSearching.value ? all.value.filter(find.value(search.value, all.value)).length : 0)),
    isLoading,
    isIncomplete,
    isFailing: computed(() => queue.value?.sites.some(({ failure }) => failure !== undefined) ?? false),
    needsSeconds: computed(() => all.value.some((row) => countsSeconds(row, now.value)) || isJustRead(queue.value, now.value)),
  };
}

/** The order of a moment, until the next minute, the next deadline or the next reading: sorting ten thousand tickets each second is for nobody. */
function arrangement(): (queue: QueueList | undefined, calendars: Calendars, now: Instant) => readonly QueueRow[] {
  let last:
    | {
        readonly queue: QueueList;
        readonly calendars: Calendars;
        readonly from: Instant;
        readonly until: Instant;
        readonly rows: readonly QueueRow[];
      }
    | undefined;
  return (queue, calendars, now) => {
    if (queue === undefined) return NO_ROWS;
    if (last === undefined || last.queue !== queue || last.calendars !== calendars || now < last.from || now >= last.until) {
      const rows = rowsOf(queue, calendars, now);
      const next = rows.find(({ place, by }) => place === 'inTime' && by >= now)?.by ?? Infinity;
      last = { queue, calendars, from: now, until: Math.min(next + 1, now - (now % MINUTE) + MINUTE), rows };
    }
    return last.rows;
  };
}

const compiled = (definitions: QueueList['calendars'] | undefined): Calendars =>
  new Map(Object.entries(definitions ?? {}).map(([id, definition]) => [id, compileCalendar(definition)]));

const isFirstReading = (queue: QueueList | undefined): boolean =>
  queue === undefined ||
  (queue.tickets.length === 0 && queue.sites.some(({ readAt, failure }) => readAt === undefined && failure === undefined));

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

const ticketAt = (address: string | undefined, queue: QueueList | undefined): TicketKey | undefined =>
  address === undefined ? undefined : queue?.tickets.find(({ url }) => withoutFragment(url) === withoutFragment(address))?.key;

/** Ages under a minute count seconds. */
const isJustRead = (queue: QueueList | undefined, now: Instant): boolean =>
  queue?.sites.some(({ readAt }) => readAt !== undefined && now - readAt < MINUTE) ?? false;

function scopeCounts(rows: readonly QueueRow[]): Readonly<Record<Scope, number>> {
  const counts = { mine: 0, unassigned: 0, followed: 0, all: 0 };
  for (const scope of SCOPES) counts[scope] = openCount(countsOf(rows.filter((row) => isIn(scope, row))));
  return counts;
}
