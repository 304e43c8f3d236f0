import type { DayWords, LengthWords } from '../shapes/time';

const months = 'January February March April May June July August September October November December'.split(' ');

export const day: DayWords = {
  short: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  // Not 11/12, which half of the readers take for November 12.
  shortDate: (date, month, year) => `${date} ${months[month]?.slice(0, 3)}${year === undefined ? '' : ` ${year}`}`,
  atTime: (time) => `at ${time}`,
  forYou: 'for you',
};

export const length: LengthWords = {
  kinds: { business: 'business', elapsed: 'elapsed' },
  ago: (told) => `${told} ago`,
  justNow: 'just now',
};
