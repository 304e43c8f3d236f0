import type { Weekday } from '../calendar/calendarDefinition';
import type { Language } from './language';

/** How days and times are said. Months count from 0; a year comes in only where it must be told. */
export interface DayWords {
  readonly short: Readonly<Record<Weekday, string>>;
  readonly long: Readonly<Record<Weekday, string>>;
  /** As one says it in a sentence about the past: `desde segunda`. */
  readonly spoken: Readonly<Record<Weekday, string>>;
  readonly shortDate: (day: number, month: number, year: number | undefined) => string;
  readonly fullDate: (day: number, month: number, year: number | undefined) => string;
  readonly fullWhen: (weekday: string, date: string | undefined, atTime: string) => string;
  readonly atTime: (time: string) => string;
  readonly zone: (city: string) => string;
  readonly forYou: string;
}

const ptMonths = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const esMonths = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const enMonths = 'January February March April May June July August September October November December'.split(' ');

const pt: DayWords = {
  short: { mon: 'seg', tue: 'ter', wed: 'qua', thu: 'qui', fri: 'sex', sat: 'sáb', sun: 'dom' },
  long: {
    mon: 'segunda-feira',
    tue: 'terça-feira',
    wed: 'quarta-feira',
    thu: 'quinta-feira',
    fri: 'sexta-feira',
    sat: 'sábado',
    sun: 'domingo',
  },
  spoken: { mon: 'segunda', tue: 'terça', wed: 'quarta', thu: 'quinta', fri: 'sexta', sat: 'sábado', sun: 'domingo' },
  shortDate: slashed,
  fullDate: (day, month, year) => `${day} de ${ptMonths[month]}${year === undefined ? '' : ` de ${year}`}`,
  fullWhen: (weekday, date, atTime) => (date === undefined ? `${weekday} ${atTime}` : `${weekday}, ${date}, ${atTime}`),
  atTime: (time) => `${time.startsWith('1:') ? 'à' : 'às'} ${time}`,
  zone: (city) => `horário de ${city}`,
  forYou: 'para você',
};

const esDays = { mon: 'lunes', tue: 'martes', wed: 'miércoles', thu: 'jueves', fri: 'viernes', sat: 'sábado', sun: 'domingo' };

const es: DayWords = {
  short: { mon: 'lun', tue: 'mar', wed: 'mié', thu: 'jue', fri: 'vie', sat: 'sáb', sun: 'dom' },
  long: esDays,
  spoken: esDays,
  shortDate: slashed,
  fullDate: (day, month, year) => `${day} de ${esMonths[month]}${year === undefined ? '' : ` de ${year}`}`,
  fullWhen: (weekday, date, atTime) => `el ${weekday}${date === undefined ? '' : ` ${date}`} ${atTime}`,
  atTime: (time) => `${time.startsWith('1:') ? 'a la' : 'a las'} ${time}`,
  zone: (city) => `hora de ${city}`,
  forYou: 'para ti',
};

const enDays = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };

const en: DayWords = {
  short: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  long: enDays,
  spoken: enDays,
  // Not 11/12, which half of the readers take for November 12.
  shortDate: (day, month, year) => `${day} ${enMonths[month]?.slice(0, 3)}${year === undefined ? '' : ` ${year}`}`,
  fullDate: (day, month, year) => `${day} ${enMonths[month]}${year === undefined ? '' : ` ${year}`}`,
  fullWhen: (weekday, date, atTime) => `${weekday}${date === undefined ? '' : ` ${date}`} ${atTime}`,
  atTime: (time) => `at ${time}`,
  zone: (city) => `${city} time`,
  forYou: 'for you',
};

export const dayWords: Readonly<Record<Language, DayWords>> = { pt, es, en };

function slashed(day: number, month: number, year: number | undefined): string {
  return `${day}/${month + 1}${year === undefined ? '' : `/${year}`}`;
}
