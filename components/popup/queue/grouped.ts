import type { PopupTexts } from '@/utils/language/shapes/popup';
import { isMeasured, toldReason } from '@/utils/sla/clock/clock';
import { pauseInForce } from '@/utils/sla/exclusions/pauses';
import { PLACES, type Place } from '@/utils/sla/queue/places';
import { NO_ROWS, type QueueRow } from './queueRows';

export interface Group {
  readonly heading: Place | 'later';
  readonly rows: readonly QueueRow[];
}

export interface Listed {
  /** To do next, in larger type. */
  readonly next: readonly QueueRow[];
  readonly groups: readonly Group[];
  readonly old: readonly QueueRow[];
}

const MOST_NEXT = 3;

/** Rows in their order as they are listed; with the first few set apart, what can still be kept goes on below as *later*. */
export function listed(rows: readonly QueueRow[], hasNext: boolean): Listed {
  const by = Map.groupBy(rows, ({ place }) => place);
  const next = hasNext ? (by.get('inTime') ?? NO_ROWS).slice(0, MOST_NEXT) : NO_ROWS;
  const groups = PLACES.flatMap((place): readonly Group[] => {
    const members = by.get(place) ?? NO_ROWS;
    if (place === 'old') return [];
    if (place !== 'inTime' || next.length === 0) return members.length > 0 ? [{ heading: place, rows: members }] : [];
    return members.length > next.length ? [{ heading: 'later', rows: members.slice(next.length) }] : [];
  });
  return { next, groups, old: by.get('old') ?? NO_ROWS };
}

/** What is said at the end of a heading. */
export function asideOf({ heading, rows }: Group, texts: PopupTexts): string {
  if (heading === 'later') return texts.counts.inTime;
  if (heading === 'overdue') return texts.newestFirst;
  if (heading !== 'waiting') return '';
  const customer = rows.filter(waitsForCustomer).length;
  return texts.waitingFor(customer, rows.length - customer);
}

const waitsForCustomer = ({ ticket: { clock } }: QueueRow): boolean =>
  isMeasured(clock) && toldReason(pauseInForce(clock)?.reason) === 'customer';
