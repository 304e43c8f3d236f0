import { wallTimeOf } from '../../calendar/wallTime';
import { alertTexts } from '../../language/shapes/alerts';
import { dueText, timeText } from '../../language/telling/due';
import { zoneLabel } from '../../language/telling/zone';
import type { DesktopNotification } from '../../platform/notifications';
import { isMetric, subjectOfCommitment, type Alert } from '../../sla/alerts/alert';
import { kindOf } from '../../sla/alerts/alertKinds';
import { isMeasured } from '../../sla/clock/clock';
import { clockAt } from '../../sla/clock/clockAt';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { MeasuredTicket } from '../views/measuredTicket';
import { alertWords } from './alertWords';

/** The words of one alert, as they are right at `now`: an alert that comes late tells what is left by then, and one on old facts when they were read. */
export function alertNotification(
  alert: Alert,
  { stored, policy, clocks, commitments }: MeasuredTicket,
  inForce: InForce,
  readAt: Instant | undefined,
  now: Instant,
): DesktopNotification {
  const { label, title, priority } = stored.record;
  const known = isMetric(alert.subject) ? clocks[alert.subject] : undefined;
  const commitment = commitments.find(({ id }) => subjectOfCommitment(id) === alert.subject);
  const clock = isMeasured(known) ? clockAt(known, inForce.calendars, now) : undefined;
  const zone = inForce.settings.calendars[policy.calendar]?.timeZone ?? 'UTC';
  const words = alertWords({ alert, clock, commitment, inForce, when: (at) => whenIn(zone, at, now, inForce), now });
  const read = readAt === undefined ? [] : [alertTexts(inForce.language).readAt(whenIn(zone, readAt, now, inForce))];
  return {
    title: words.title,
    message: [label, priority, title, ...words.details, ...read].filter((part) => part !== undefined && part !== '').join(' · '),
    ...(kindOf(alert.kind).isAnswerable ? actionsOf(inForce) : soundOf(inForce)),
  };
}

/** What can be said to an alert about a deadline without opening it: put it off, or acknowledge. */
export const actionsOf = (inForce: InForce): Pick<DesktopNotification, 'actions' | 'isSilent'> => {
  const { snooze, acknowledge } = alertTexts(inForce.language);
  return { actions: [snooze, acknowledge], ...soundOf(inForce) };
};

export const soundOf = ({ settings }: InForce): Pick<DesktopNotification, 'isSilent'> => (settings.alerts.sound ? {} : { isSilent: true });

/** Of today the time alone says enough. */
export function whenIn(zone: string, at: Instant, now: Instant, { language }: InForce): string {
  const isToday = wallTimeOf(zone, at).date === wallTimeOf(zone, now).date;
  return isToday ? `${timeText(at, zone)} ${zoneLabel(zone, language, at)}` : dueText(at, now, zone, language);
}
