import { wallTimeOf } from '../../calendar/wallTime';
import { alertTexts } from '../../language/shapes/alerts';
import { dueText, timeText } from '../../language/telling/due';
import type { DesktopNotification } from '../../platform/notifications';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import { actionsOf } from './alertNotification';
import type { OwedAlert } from './owedAlert';

export const DIGEST = 'digest|';

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
