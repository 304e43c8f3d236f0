import { wallTimeOf } from '../../calendar/wallTime';
import { alertTexts } from '../../language/shapes/alerts';
import { dueText, timeText } from '../../language/telling/due';
import type { DesktopNotification } from '../../platform/notifications';
import type { AlertRules } from '../../sla/alerts/alertRules';
import { type Instant, MINUTE } from '../../time/instant';
import type { InForce } from '../inForce';
import { actionsOf } from './alertNotification';
import type { OwedAlert } from './owedAlert';

/** Alerts that share one notification, whose id `id` then is. */
export interface AlertGroup {
  readonly id: string | undefined;
  readonly alerts: readonly OwedAlert[];
  /** They came due while nobody looked. */
  readonly isLate: boolean;
}

/** More alerts than this at one moment are one digest. */
const MOST_AT_ONCE = 3;

/** What is owed for longer came due while the browser was closed, the computer asleep or the hours quiet. */
const LATE = 15 * MINUTE;

export const DIGEST = 'digest|';

/** Nobody reads ten notifications. The look back after an absence is one, however few it tells of. */
export function inGroups(owed: readonly OwedAlert[], { off }: AlertRules, now: Instant): readonly AlertGroup[] {
  const id = `${DIGEST}${now}`;
  const late = off.includes('startOfDay') ? [] : owed.filter(({ ticket, at }) => ticket !== undefined && at < now - LATE);
  if (owed.length > MOST_AT_ONCE) return [{ id, alerts: owed, isLate: late.length > 1 }];
  const together = late.length > 1 ? late : [];
  const alone = owed.filter((alert) => !together.includes(alert)).map((alert) => ({ id: undefined, alerts: [alert], isLate: false }));
  return together.length > 0 ? [{ id, alerts: together, isLate: true }, ...alone] : alone;
}

/** As many tickets as a notification, or a page in its place, has room to name. */
export const MOST_NAMED = 4;

export function digestOf(alerts: readonly OwedAlert[], isLate: boolean, inForce: InForce, now: Instant): DesktopNotification {
  const { digest, readAt } = alertTexts(inForce.language);
  const counts = { overdue: 0, atRisk: 0, other: 0 };
  for (const { state } of alerts) counts[state] += 1;
  const first = alerts.toSorted((a, b) => a.dueAt - b.dueAt).slice(0, MOST_NAMED);
  const named = first
    .map((alert) => (alert.ticket === undefined ? alert.label : `${alert.label} (${whenOf(alert, inForce, now)})`))
    .join(', ');
  const rest = alerts.length > MOST_NAMED ? ` ${digest.more(alerts.length - MOST_NAMED)}` : '';
  const since = isLate ? ` · ${digest.sinceLastLook}` : '';
  const oldest = alerts.filter(({ readAt: at }) => at !== undefined).toSorted((a, b) => (a.readAt ?? 0) - (b.readAt ?? 0))[0];
  const read = oldest?.readAt === undefined ? '' : ` · ${readAt(whenOf({ dueAt: oldest.readAt, zone: oldest.zone }, inForce, now))}`;
  return { title: digest.title(counts), message: `${named}${rest}${since}${read}`, ...actionsOf(inForce) };
}

function whenOf({ dueAt, zone }: Pick<OwedAlert, 'dueAt' | 'zone'>, { language }: InForce, now: Instant): string {
  const isToday = wallTimeOf(zone, dueAt).date === wallTimeOf(zone, now).date;
  return isToday ? timeText(dueAt, zone) : dueText(dueAt, now, zone, language);
}
