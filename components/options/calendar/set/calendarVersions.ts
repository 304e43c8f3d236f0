import type { CalendarId, Policy } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';
import { asVersion } from '../../contract/versions';
import { withCopy } from './calendarSet';

/** The contracts that count by a calendar now. */
export const countingBy = ({ policies }: Pick<Settings, 'policies'>, id: CalendarId): readonly Policy[] =>
  policies.filter(({ calendar }) => calendar === id);

/**
 * The settings in which a calendar is about to be changed from an instant on: what it said until then is kept as a calendar of its own, by which
 * the contracts counted until then.
 */
export function withEarlierCalendar(
  settings: Settings,
  id: CalendarId,
  from: Instant,
  { keeps, name }: { readonly keeps: boolean; readonly name: (calendar: string) => string },
): Settings {
  const copied = withCopy(settings, id, name);
  return {
    ...copied.settings,
    policies: settings.policies.map((policy) => {
      const { earlier, ...says } = policy;
      const before = {
        ...withCalendar(says, id, copied.id),
        ...(earlier && { earlier: earlier.map((each) => withCalendar(each, id, copied.id)) }),
      };
      return policy.calendar === id ? asVersion(before, policy, from, keeps) : before;
    }),
  };
}

const withCalendar = <P extends Pick<Policy, 'calendar'>>(policy: P, from: CalendarId, to: CalendarId): P =>
  policy.calendar === from ? { ...policy, calendar: to } : policy;
