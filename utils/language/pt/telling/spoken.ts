import { running } from '../../iberian';
import type { FullDayWords, FullLengthWords, StandingTexts } from '../../shapes/telling/spoken';

const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

export const standing: StandingTexts = {
  urgency: { onTrack: 'no prazo', atRisk: 'em risco', critical: 'crítica' },
  closedHours: 'fora do horário',
  left: (length, isSingular) => `${isSingular ? 'resta' : 'restam'} ${length}`,
  leftAtLeast: (length, isSingular) => `${isSingular ? 'resta' : 'restam'} pelo menos ${length}`,
  due: (when) => `vence ${when}`,
  overdueBy: (length) => `vencida há ${length}`,
  wasDue: (when) => `venceu ${when}`,
  pausedSince: (when) => `pausada desde ${when}`,
  waitingFor: { customer: 'esperando o cliente', thirdParty: 'esperando um terceiro', other: 'por outro motivo' },
  metIn: (length) => `cumprida em ${length}`,
  missedBy: (length) => `perdida: terminou ${length} depois do prazo`,
  noServiceLevel: 'Sem nível de serviço',
  readAt: (time) => `lido ${time}`,
};

export const fullDay: FullDayWords = {
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
  fullDate: (date, month, year) => `${date} de ${months[month]}${year === undefined ? '' : ` de ${year}`}`,
  fullWhen: (weekday, date, atTime) => (date === undefined ? `${weekday} ${atTime}` : `${weekday}, ${date}, ${atTime}`),
  zone: (place) => `horário de ${place}`,
};

export const fullLength: FullLengthWords = {
  units: { hours: ['hora', 'horas'], minutes: ['minuto', 'minutos'], seconds: ['segundo', 'segundos'] },
  and: ' e ',
  counted: (told, time, agreement) => `${told} ${time === 'elapsed' ? running(agreement) : agreement.isSingular ? 'útil' : 'úteis'}`,
};

export const city: Readonly<Record<string, string>> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Mexico_City: 'Cidade do México',
  New_York: 'Nova York',
  Panama: 'Panamá',
  Sao_Paulo: 'São Paulo',
};
