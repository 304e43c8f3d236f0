import { wallTimeOf } from '../../calendar/wallTime';
import { alertTexts } from '../../language/alertTexts';
import { dueText, timeText } from '../../language/due';
import { shortDuration } from '../../language/duration';
import { zoneLabel } from '../../language/zone';
import type { DesktopNotification } from '../../platform/notifications';
import type { Alert } from '../../sla/alert';
import { isMeasured } from '../../sla/clock';
import { clockAt } from '../../sla/clockAt';
import type { Instant } from '../../time/instant';
import type { Desk } from '../desk';
import type { MeasuredTicket } from '../views/measuredTicket';

/** The words of one alert, as they are right at `now`: an alert that comes late tells what is left by then. */
export function alertNotification(alert: Alert, { stored, policy, clocks }: MeasuredTicket, desk: Desk, now: Instant): DesktopNotification {
  const { metric, dueAt } = alert;
  const { label, title, priority } = stored.record;
  const texts = alertTexts[desk.language];
  const clock = clocks[metric];
  const leftMs = isMeasured(clock) ? clockAt(clock, desk.calendars, now).remainingMs : dueAt - now;
  const isOver = alert.threshold === 'deadline' || leftMs <= 0;
  const zone = desk.settings.calendars[policy.calendar]?.timeZone ?? 'UTC';
  const due = texts.due[isOver ? 'past' : 'ahead'](whenIn(zone, dueAt, now, desk));
  return {
    title: isOver ? texts.overdue[metric] : texts.before[metric](shortDuration(leftMs)),
    message: [label, priority, title, due].filter((part) => part !== undefined && part !== '').join(' · '),
  };
}

/** Of today the time alone says enough. */
function whenIn(zone: string, at: Instant, now: Instant, { language }: Desk): string {
  const isToday = wallTimeOf(zone, at).date === wallTimeOf(zone, now).date;
  return isToday ? `${timeText(at, zone)} ${zoneLabel(zone, language, at)}` : dueText(at, now, zone, language);
}
