import { running, slashed } from '../iberian';
import type { DayWords, LengthWords } from '../shapes/time';

const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

export const day: DayWords = {
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
  fullDate: (date, month, year) => `${date} de ${months[month]}${year === undefined ? '' : ` de ${year}`}`,
  fullWhen: (weekday, date, atTime) => (date === undefined ? `${weekday} ${atTime}` : `${weekday}, ${date}, ${atTime}`),
  atTime: (time) => `${time.startsWith('1:') ? 'à' : 'às'} ${time}`,
  zone: (place) => `horário de ${place}`,
  forYou: 'para você',
};

export const length: LengthWords = {
  units: { hours: ['hora', 'horas'], minutes: ['minuto', 'minutos'], seconds: ['segundo', 'segundos'] },
  and: ' e ',
  kinds: { business: 'úteis', elapsed: 'corridas' },
  counted: (told, time, agreement) => `${told} ${time === 'elapsed' ? running(agreement) : agreement.isSingular ? 'útil' : 'úteis'}`,
  ago: (told) => `há ${told}`,
  justNow: 'agora mesmo',
};

export const city: Readonly<Record<string, string>> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Mexico_City: 'Cidade do México',
  New_York: 'Nova York',
  Panama: 'Panamá',
  Sao_Paulo: 'São Paulo',
};
