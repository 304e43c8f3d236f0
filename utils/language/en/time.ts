import type { DayWords, LengthWords } from '../shapes/time';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };

export const day: DayWords = {
  short: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  long: days,
  spoken: days,
  // Not 11/12, which half of the readers take for November 12.
  shortDate: (date, month, year) => `${date} ${months[month]?.slice(0, 3)}${year === undefined ? '' : ` ${year}`}`,
  fullDate: (date, month, year) => `${date} ${months[month]}${year === undefined ? '' : ` ${year}`}`,
  fullWhen: (weekday, date, atTime) => `${weekday}${date === undefined ? '' : ` ${date}`} ${atTime}`,
  atTime: (time) => `at ${time}`,
  zone: (place) => `${place} time`,
  forYou: 'for you',
};

export const length: LengthWords = {
  units: { hours: ['hour', 'hours'], minutes: ['minute', 'minutes'], seconds: ['second', 'seconds'] },
  and: ' ',
  kinds: { business: 'business', elapsed: 'elapsed' },
  counted: (told, time) => `${told} of ${time} time`,
  ago: (told) => `${told} ago`,
  justNow: 'just now',
};

export const city: Readonly<Record<string, string>> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Mexico_City: 'Mexico City',
  New_York: 'New York',
  Panama: 'Panama City',
  Sao_Paulo: 'São Paulo',
};
