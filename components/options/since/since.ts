import { signal, type Signal } from '@preact/signals';
import { instantOf, wallTimeOf } from '@/utils/calendar/wallTime';
import type { Policy } from '@/utils/sla/policy/policy';
import type { Instant } from '@/utils/time/instant';

/** How a draft is meant: as what always held, or as something else from an instant on. */
export interface Since {
  readonly kind: Signal<'correction' | 'change'>;
  /** As a date field of the browser gives it. */
  readonly at: Signal<string>;
  /** Tickets opened before go on with what held then. */
  readonly keeps: Signal<boolean>;
}

export const sinceNow = (at: string): Since => ({ kind: signal('correction'), at: signal(at), keeps: signal(false) });

/** Why an instant cannot be the beginning of a version. */
export type SinceFault = { readonly fault: 'wrongInstant' } | { readonly fault: 'tooEarly'; readonly since: Instant };

export function sinceFault({ kind, at }: Since, zone: string, changed: readonly Policy[]): SinceFault | undefined {
  if (kind.value === 'correction') return undefined;
  const from = instantAt(at.value, zone);
  if (from === undefined) return { fault: 'wrongInstant' };
  const latest = Math.max(...changed.map(({ validFrom = -Infinity }) => validFrom));
  return from > latest ? undefined : { fault: 'tooEarly', since: latest };
}

export const instantAt = (text: string, zone: string): Instant | undefined => instantOf(zone, `${text.replace('T', ' ')}:00`);

/** `2026-11-20T17:10`, as a date field of the browser takes it. */
export function fieldMoment(at: Instant, zone: string): string {
  const { date, minuteOfDay } = wallTimeOf(zone, at);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${date}T${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}
