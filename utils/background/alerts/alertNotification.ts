import { wallTimeOf } from '../../calendar/wallTime';
import { alertTexts } from '../../language/shapes/alerts';
import { dueText, timeText } from '../../language/telling/due';
import { shortDuration } from '../../language/telling/duration';
import { zoneLabel } from '../../language/telling/zone';
import type { DesktopNotification } from '../../platform/notifications';
import type { Alert } from '../../sla/alerts/alert';
import { isMeasured, type MeasuredClock } from '../../sla/clock/clock';
import { clockAt } from '../../sla/clock/clockAt';
import { latestPause } from '../../sla/clock/pauses';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { MeasuredTicket } from '../views/measuredTicket';

/** The words of one alert, as they are right at `now`: an alert that comes late tells what is left by then. */
export function alertNotification(
  alert: Alert,
  { stored, policy, clocks }: MeasuredTicket,
  inForce: InForce,
  now: Instant,
): DesktopNotification {
  const { label, title, priority } = stored.record;
  const known = clocks[alert.metric];
  const clock = isMeasured(known) ? clockAt(known, inForce.calendars, now) : undefined;
  const zone = inForce.settings.calendars[policy.calendar]?.timeZone ?? 'UTC';
  const words = wordsOf(alert, clock, inForce, (at) => whenIn(zone, at, now, inForce), now);
  return {
    title: words.title,
    message: [label, priority, title, ...words.details].filter((part) => part !== undefined && part !== '').join(' · '),
    ...(words.isAboutDeadline ? actionsOf(inForce) : soundOf(inForce)),
  };
}

/** What can be said to an alert about a deadline without opening it: put it off, or acknowledge. */
export const actionsOf = (inForce: InForce): Pick<DesktopNotification, 'actions' | 'isSilent'> => {
  const { snooze, acknowledge } = alertTexts(inForce.language);
  return { actions: [snooze, acknowledge], ...soundOf(inForce) };
};

export const soundOf = ({ settings }: InForce): Pick<DesktopNotification, 'isSilent'> => (settings.alerts.sound ? {} : { isSilent: true });

interface Words {
  readonly title: string;
  readonly details: readonly string[];
  readonly isAboutDeadline: boolean;
}

function wordsOf(alert: Alert, clock: MeasuredClock | undefined, inForce: InForce, when: (at: Instant) => string, now: Instant): Words {
  const { metric, threshold, dueAt } = alert;
  const texts = alertTexts(inForce.language);
  const leftMs = clock?.remainingMs ?? dueAt - now;
  const isBusiness = clock?.calendar !== undefined;
  if (threshold === 'answered') {
    const left = clock && leftMs > 0 ? [texts.answered.left(shortDuration(leftMs), isBusiness)] : [];
    const isCounting = clock !== undefined && clock.state !== 'paused';
    return { title: texts.answered.title, details: isCounting ? [texts.answered.countsAgain, ...left] : [], isAboutDeadline: false };
  }
  if (threshold === 'longPause') {
    const pause = clock && latestPause(clock);
    const waits = pause ? [texts.longPause.waitsFor[pause.reason]] : [];
    const title = texts.longPause.title(shortDuration(inForce.settings.alerts.longPauseMs), isBusiness);
    return { title, details: waits, isAboutDeadline: false };
  }
  const isOver = threshold === 'deadline' || leftMs <= 0;
  const isRepeated = threshold.startsWith('after') && leftMs < 0;
  const due = texts.due[isOver ? 'past' : 'ahead'](when(dueAt));
  if (isRepeated) return { title: texts.overdueBy[metric](shortDuration(-leftMs)), details: [due], isAboutDeadline: true };
  const title = isOver ? texts.overdue[metric] : texts.before[metric](shortDuration(leftMs));
  return { title, details: [due], isAboutDeadline: true };
}

/** Of today the time alone says enough. */
function whenIn(zone: string, at: Instant, now: Instant, { language }: InForce): string {
  const isToday = wallTimeOf(zone, at).date === wallTimeOf(zone, now).date;
  return isToday ? `${timeText(at, zone)} ${zoneLabel(zone, language, at)}` : dueText(at, now, zone, language);
}
