import type { Calendar } from '@/utils/calendar/calendar';
import type { Weekday } from '@/utils/calendar/calendarDefinition';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { stripTexts } from '@/utils/language/shapes/queue';
import { fullDayWords } from '@/utils/language/shapes/telling/spoken';
import { dayWords } from '@/utils/language/shapes/time';
import { momentText, timeText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Reading } from '@/utils/language/telling/reading';
import { HOUR, type Instant } from '@/utils/time/instant';
import type { StripShape } from './stripOf';

export interface StripWords {
  readonly title: string;
  readonly aside: string;
  /** What falls due together: a link, and the words behind it. */
  readonly chain: readonly [link: string, after: string] | undefined;
  readonly all: string;
}

/** The strip in words: for those who hear it, all there is to it. `failingSince`: its numbers are of then. */
export function stripWords(shape: StripShape, calendar: Calendar, reading: Reading, failingSince: Instant | undefined): StripWords {
  const { language, now, ownZone } = reading;
  const texts = stripTexts(language);
  const { timeZone } = calendar.definition;
  const { ahead, marks } = shape;
  const weekdayAt = (at: Instant): Weekday => wallTimeOf(timeZone, at).weekday;
  const within = (stretch: { readonly from: Instant; readonly to: Instant } | undefined): number =>
    stretch === undefined ? 0 : marks.filter(({ at }) => at >= stretch.from && at <= stretch.to).length;
  const opensAt = ahead.next?.from ?? now;
  const title =
    ahead.now === undefined
      ? texts.opening(capital(fullDayWords(language).spoken[weekdayAt(opensAt)]), within(ahead.next))
      : texts.until(timeText(ahead.now.to, timeZone), marks.filter(({ at }) => at < opensAt || ahead.next === undefined).length);
  const later =
    ahead.now === undefined
      ? texts.nothingCounts
      : ahead.next
        ? texts.atOpening(dayWords(language).short[weekdayAt(opensAt)], within(ahead.next))
        : '';
  const aside = failingSince === undefined ? later : texts.asOf(momentText(failingSince, now, ownZone, language));
  const chain = chainWords(shape, timeZone, language);
  return { title, aside, chain, all: [title, aside, chain?.join('')].filter(Boolean).join('; ') };
}

function chainWords({ chain, ahead }: StripShape, timeZone: string, language: Reading['language']): StripWords['chain'] {
  const texts = stripTexts(language);
  const [first, last] = [chain?.[0], chain?.at(-1)];
  if (!chain || !first || !last) return undefined;
  if (ahead.now === undefined && ahead.next && last.at <= ahead.next.from + HOUR / 2)
    return [texts.firstHalfHour(chain.length), texts.comeEarly];
  return [
    texts.together(chain.length, shortDuration(last.at - first.at)),
    texts.fromTo(timeText(first.at, timeZone), timeText(last.at, timeZone)),
  ];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
