import type { Calendar } from '@/utils/calendar/calendar';
import { isOpenAt, nextChange, nextOpening } from '@/utils/calendar/hours';
import { dueText, momentText, whenText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Language } from '@/utils/language/language';
import { popupTexts } from '@/utils/language/shapes/popup';
import { zoneLabel } from '@/utils/language/telling/zone';
import type { Instant } from '@/utils/time/instant';

export interface Headline {
  readonly isOpen: boolean;
  readonly title: string;
  readonly detail: string;
}

/** Whether support is open at `now`, until when, and when it opens next. */
export function headlineOf(calendar: Calendar, now: Instant, language: Language): Headline {
  const texts = popupTexts(language);
  return isOpenAt(calendar, now)
    ? { isOpen: true, title: texts.supportOpen, detail: closing(calendar, now, language) }
    : { isOpen: false, title: texts.supportClosed, detail: opening(calendar, now, language) };
}

function closing(calendar: Calendar, now: Instant, language: Language): string {
  const texts = popupTexts(language);
  const { timeZone } = calendar.definition;
  const closesAt = nextChange(calendar, now);
  if (closesAt === undefined) return texts.alwaysOpen;
  const closes = texts.closes(`${momentText(closesAt, now, timeZone, language)} ${zoneLabel(timeZone, language, closesAt)}`);
  const reopensAt = nextOpening(calendar, closesAt);
  return reopensAt === undefined ? closes : `${closes} · ${texts.reopens(whenText(reopensAt, now, timeZone, language))}`;
}

function opening(calendar: Calendar, now: Instant, language: Language): string {
  const texts = popupTexts(language);
  const { timeZone } = calendar.definition;
  const opensAt = nextOpening(calendar, now);
  return opensAt === undefined ? texts.neverOpens : texts.opens(dueText(opensAt, now, timeZone, language), shortDuration(opensAt - now));
}
