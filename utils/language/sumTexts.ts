import type { Exclusion } from '../sla/clock/clock';
import type { Language } from './language';

/** The sum behind a number, in words. Lengths and times come in as text. */
export interface SumTexts {
  readonly caption: string;
  readonly when: string;
  readonly why: string;
  readonly time: string;
  readonly usedOf: (used: string, target: string) => string;
  readonly inDays: (count: number) => string;
  readonly pauses: (count: number) => string;
  readonly contactAt: (time: string) => string;
  /** Of the call from which the 24x7 integrations support counts. */
  readonly calledAt: (time: string) => string;
  readonly daysOf: (count: number, length: string) => string;
  readonly excluded: Readonly<Record<Exclusion['reason'], string>>;
  readonly notCounted: (length: string) => string;
  readonly now: string;
  readonly counted: string;
  readonly leftOf: (target: string) => string;
  readonly beyond: (target: string) => string;
  readonly businessDays: (count: number, length: string) => string;
}

const many = (count: number, one: string, others: string): string => `${count} ${count === 1 ? one : others}`;

export const sumTexts: Readonly<Record<Language, SumTexts>> = {
  pt: {
    caption: 'Como este número foi calculado',
    when: 'Quando',
    why: 'Por quê',
    time: 'Tempo',
    usedOf: (used, target) => `${used} de ${target}`,
    inDays: (count) => `em ${many(count, 'dia', 'dias')}`,
    pauses: (count) => (count === 0 ? 'nenhuma pausa' : many(count, 'pausa', 'pausas')),
    contactAt: (time) => `contato do cliente ${time}`,
    calledAt: (time) => `chamada do cliente ao plantão ${time}`,
    daysOf: (count, length) => `${many(count, 'dia', 'dias')} de ${length}`,
    excluded: { customer: 'pausa: cliente', thirdParty: 'pausa: terceiro', resolved: 'resolvido, depois reaberto' },
    notCounted: (length) => `${length} não contam`,
    now: 'agora',
    counted: 'Contou',
    leftOf: (target) => `Resta, de ${target}`,
    beyond: (target) => `Além de ${target}`,
    businessDays: (count, length) => `${many(count, 'dia útil', 'dias úteis')} de ${length}`,
  },
  es: {
    caption: 'Cómo se calculó este número',
    when: 'Cuándo',
    why: 'Por qué',
    time: 'Tiempo',
    usedOf: (used, target) => `${used} de ${target}`,
    inDays: (count) => `en ${many(count, 'día', 'días')}`,
    pauses: (count) => (count === 0 ? 'ninguna pausa' : many(count, 'pausa', 'pausas')),
    contactAt: (time) => `contacto del cliente ${time}`,
    calledAt: (time) => `llamada del cliente a la guardia ${time}`,
    daysOf: (count, length) => `${many(count, 'día', 'días')} de ${length}`,
    excluded: { customer: 'pausa: cliente', thirdParty: 'pausa: tercero', resolved: 'resuelto, luego reabierto' },
    notCounted: (length) => `${length} no cuentan`,
    now: 'ahora',
    counted: 'Contó',
    leftOf: (target) => `Queda, de ${target}`,
    beyond: (target) => `Más allá de ${target}`,
    businessDays: (count, length) => `${many(count, 'día hábil', 'días hábiles')} de ${length}`,
  },
  en: {
    caption: 'How this number came about',
    when: 'When',
    why: 'Why',
    time: 'Time',
    usedOf: (used, target) => `${used} of ${target}`,
    inDays: (count) => `in ${many(count, 'day', 'days')}`,
    pauses: (count) => (count === 0 ? 'no pause' : many(count, 'pause', 'pauses')),
    contactAt: (time) => `the customer made contact ${time}`,
    calledAt: (time) => `the customer called the person on duty ${time}`,
    daysOf: (count, length) => `${many(count, 'day', 'days')} of ${length}`,
    excluded: { customer: 'pause: customer', thirdParty: 'pause: 3rd party', resolved: 'resolved, then reopened' },
    notCounted: (length) => `${length} do not count`,
    now: 'now',
    counted: 'Counted',
    leftOf: (target) => `Left, of ${target}`,
    beyond: (target) => `Beyond ${target}`,
    businessDays: (count, length) => `${many(count, 'business day', 'business days')} of ${length}`,
  },
};
