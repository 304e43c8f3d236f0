import { running } from '../../iberian';
import type { FullDayWords, FullLengthWords, StandingTexts } from '../../shapes/telling/spoken';

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const days = { mon: 'lunes', tue: 'martes', wed: 'miércoles', thu: 'jueves', fri: 'viernes', sat: 'sábado', sun: 'domingo' };

export const standing: StandingTexts = {
  urgency: { onTrack: 'en plazo', atRisk: 'en riesgo', critical: 'crítica' },
  closedHours: 'fuera de horario',
  left: (length, isSingular) => `${isSingular ? 'queda' : 'quedan'} ${length}`,
  leftAtLeast: (length, isSingular) => `${isSingular ? 'queda' : 'quedan'} al menos ${length}`,
  due: (when) => `vence ${when}`,
  overdueBy: (length) => `vencida hace ${length}`,
  wasDue: (when) => `venció ${when}`,
  pausedSince: (when) => `pausada desde ${when}`,
  waitingFor: { customer: 'esperando al cliente', thirdParty: 'esperando a un tercero', other: 'por otro motivo' },
  metIn: (length) => `cumplida en ${length}`,
  missedBy: (length) => `perdida: terminó ${length} después del plazo`,
  noServiceLevel: 'Sin nivel de servicio',
  readAt: (time) => `leído ${time}`,
};

export const fullDay: FullDayWords = {
  long: days,
  spoken: days,
  fullDate: (date, month, year) => `${date} de ${months[month]}${year === undefined ? '' : ` de ${year}`}`,
  fullWhen: (weekday, date, atTime) => `el ${weekday}${date === undefined ? '' : ` ${date}`} ${atTime}`,
  zone: (place) => `hora de ${place}`,
};

export const fullLength: FullLengthWords = {
  units: { hours: ['hora', 'horas'], minutes: ['minuto', 'minutos'], seconds: ['segundo', 'segundos'] },
  and: ' y ',
  counted: (told, time, agreement) => `${told} ${time === 'elapsed' ? running(agreement) : agreement.isSingular ? 'hábil' : 'hábiles'}`,
};

export const city: Readonly<Record<string, string>> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Mexico_City: 'Ciudad de México',
  New_York: 'Nueva York',
  Panama: 'Panamá',
  Sao_Paulo: 'São Paulo',
};
