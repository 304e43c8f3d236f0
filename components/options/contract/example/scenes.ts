import { firstInstantOf, localDayAt, weekdayOf } from '@/utils/calendar/wallTime';
import type { ContractTexts } from '@/utils/language/shapes/options/contract';
import type { Language } from '@/utils/language/language';
import { whenText } from '@/utils/language/telling/due';
import { isMeasured } from '@/utils/sla/clock/clock';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';
import type { Policy } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import type { Ticket, TicketEvent } from '@/utils/tickets/ticket';
import { DAY, HOUR, type Instant } from '@/utils/time/instant';

/** Small stories that show what a choice does. */
export type SceneName = keyof ContractTexts['scene'];

interface Scene {
  /** In hours of the Monday on which it plays. */
  readonly events: (severity: string, lower: string) => readonly (readonly [hour: number, event: Happening])[];
  readonly contactedAt?: number;
  readonly metric: 'firstResponse' | 'resolution';
  /** When it is looked at. */
  readonly until: number;
}

type Happening = TicketEvent extends infer E ? (E extends { readonly at: Instant } ? Omit<E, 'at'> : never) : never;

const created = 10;
const open = { kind: 'status', to: 'open', word: 'Open' } as const;
const status = (to: 'open' | 'waitingCustomer' | 'resolved'): Happening => ({ kind: 'status', to, word: to });

const scenes: Readonly<Record<SceneName, Scene>> = {
  starts: { events: () => [], contactedAt: 9, metric: 'firstResponse', until: created },
  ends: {
    events: () => [
      [10.5, { kind: 'assignee', to: 'ana' }],
      [11, { kind: 'supportReply' }],
      [12, status('resolved')],
    ],
    metric: 'firstResponse',
    until: 12,
  },
  pauses: {
    events: () => [
      [11, status('waitingCustomer')],
      [13, status('open')],
    ],
    metric: 'resolution',
    until: 13,
  },
  reopening: {
    events: () => [
      [11, status('resolved')],
      [15, status('open')],
    ],
    metric: 'resolution',
    until: 15,
  },
  severityChange: {
    events: (severity, lower) => [
      [created, { kind: 'severity', to: lower }],
      [12, { kind: 'severity', to: severity }],
    ],
    metric: 'resolution',
    until: 12,
  },
  businessDay: { events: () => [], metric: 'resolution', until: created },
};

/** What comes of a scene under a contract, told; `undefined` where the contract has no severity to show it with. */
export function sceneText(
  name: SceneName,
  settings: Settings,
  policy: Policy,
  texts: ContractTexts,
  language: Language,
  now: Instant,
): string | undefined {
  const { events, contactedAt, metric, until } = scenes[name];
  const definition = settings.calendars[policy.calendar];
  const [severity, lower] = severitiesFor(policy);
  if (!severity || !definition) return undefined;
  const zone = definition.timeZone;
  const monday = mondayAfter(zone, now);
  const at = (hour: number): Instant => firstInstantOf(zone, monday, hour * HOUR);
  const ticket: Ticket = {
    createdAt: at(created),
    severity: severity.id,
    events: [
      { at: at(created), ...open },
      ...events(severity.id, lower?.id ?? severity.id).map(([hour, event]): TicketEvent => ({ ...event, at: at(hour) })),
    ],
    ...(contactedAt !== undefined && { contactedAt: at(contactedAt) }),
  };
  const { validFrom: _, earlier: __, keepsVersion: ___, ...alone } = name === 'businessDay' ? withTwoDays(policy, severity.id) : policy;
  const clock = clocksOf(ticket, alone, compiledCalendars({ [policy.calendar]: definition }), at(until))[metric];
  if (!isMeasured(clock)) return undefined;
  const say = (instant: Instant): string => whenText(instant, at(created), zone, language);
  const outcome =
    clock.stoppedAt !== undefined
      ? texts.ended(say(clock.stoppedAt))
      : clock.dueAt === undefined
        ? texts.endless
        : texts.dueThen(say(clock.dueAt));
  return texts.scene[name](name === 'ends' && clock.stoppedAt === undefined ? texts.endless : outcome);
}

/** The most severe one whose resolution counts business time, as that is what most choices are about, and the next below. */
function severitiesFor({ severities }: Policy): readonly (Policy['severities'][number] | undefined)[] {
  const ordered = severities.toSorted((a, b) => a.level - b.level);
  const place = Math.max(
    0,
    ordered.findIndex(({ resolution }) => resolution.time === 'business'),
  );
  return [ordered[place], ordered[place + 1]];
}

const withTwoDays = (policy: Policy, id: string): Policy => ({
  ...policy,
  severities: policy.severities.map((severity) =>
    severity.id === id ? { ...severity, resolution: { amount: 2, unit: 'day', time: 'business', bound: 'upTo' } } : severity,
  ),
});

/** The next Monday but one, so that no day of the scene is today. */
function mondayAfter(zone: string, now: Instant): number {
  const day = localDayAt(zone, now + 7 * DAY);
  return day + ((8 - weekdayOf(day)) % 7);
}
