import type { FullDayWords, FullLengthWords, StandingTexts } from '../../shapes/telling/spoken';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };

export const standing: StandingTexts = {
  urgency: { onTrack: 'on track', atRisk: 'at risk', critical: 'critical' },
  closedHours: 'closed hours',
  left: (length) => `${length} left`,
  leftAtLeast: (length) => `at least ${length} left`,
  due: (when) => `due ${when}`,
  overdueBy: (length) => `overdue by ${length}`,
  wasDue: (when) => `was due ${when}`,
  pausedSince: (when) => `paused since ${when}`,
  waitingFor: { customer: 'waiting for the customer', thirdParty: 'waiting for a third party', other: 'for another reason' },
  metIn: (length) => `met in ${length}`,
  missedBy: (length) => `missed: ended ${length} late`,
  noServiceLevel: 'No service level',
  readAt: (time) => `read ${time}`,
};

export const fullDay: FullDayWords = {
  long: days,
  spoken: days,
  fullDate: (date, month, year) => `${date} ${months[month]}${year === undefined ? '' : ` ${year}`}`,
  fullWhen: (weekday, date, atTime) => `${weekday}${date === undefined ? '' : ` ${date}`} ${atTime}`,
  zone: (place) => `${place} time`,
};

export const fullLength: FullLengthWords = {
  units: { hours: ['hour', 'hours'], minutes: ['minute', 'minutes'], seconds: ['second', 'seconds'] },
  and: ' ',
  counted: (told, time) => `${told} of ${time} time`,
};

export const city: Readonly<Record<string, string>> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Mexico_City: 'Mexico City',
  New_York: 'New York',
  Panama: 'Panama City',
  Sao_Paulo: 'São Paulo',
};
