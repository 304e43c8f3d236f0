import { running, slashed } from '../iberian';
import type { DayWords, LengthWords } from '../shapes/time';

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const days = { mon: 'lunes', tue: 'martes', wed: 'miércoles', thu: 'jueves', fri: 'viernes', sat: 'sábado', sun: 'domingo' };

export const day: DayWords = {
  short: { mon: 'lun', tue: 'mar', wed: 'mié', thu: 'jue', fri: 'vie', sat: 'sáb', sun: 'dom' },
  long: days,
  spoken: days,
  shortDate: slashed,
  fullDate: (date, month, year) => `${date} de ${months[month]}${year === undefined ? '' : ` de ${year}`}`,
  fullWhen: (weekday, date, atTime) => `el ${weekday}${date === undefined ? '' : ` ${date}`} ${atTime}`,
  atTime: (time) => `${time.startsWith('1:') ? 'a la' : 'a las'} ${time}`,
  zone: (place) => `hora de ${place}`,
  forYou: 'para ti',
};

export const length: LengthWords = {
  units: { hours: ['hora', 'horas'], minutes: ['minuto', 'minutos'], seconds: ['segundo', 'segundos'] },
  and: ' y ',
  kinds: { business: 'hábiles', elapsed: 'corridas' },
  counted: (told, time, agreement) => `${told} ${time === 'elapsed' ? running(agreement) : agreement.isSingular ? 'hábil' : 'hábiles'}`,
  ago: (told) => `hace ${told}`,
  justNow: 'ahora mismo',
};

export const city: Readonly<Record<string, string>> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Mexico_City: 'Ciudad de México',
  New_York: 'Nueva York',
  Panama: 'Panamá',
  Sao_Paulo: 'São Paulo',
};
