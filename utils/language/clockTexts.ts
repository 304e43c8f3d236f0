import type { PauseReason, UnmeasuredClock } from '../sla/clock/clock';
import type { Metric } from '../sla/policy/policy';
import type { Urgency } from '../sla/clock/standing';
import type { Language } from './language';

/** How one clock is named, in few letters on a badge and in full words for those who hear it. Lengths and times come in as text. */
export interface ClockTexts {
  readonly metric: Readonly<Record<Metric, string>>;
  /** Before the time of a badge whose next deadline is the first response. */
  readonly first: string;
  readonly onBadge: Readonly<Record<PauseReason | 'met' | 'missed' | 'none' | 'unmapped', string>>;
  readonly urgency: Readonly<Record<Exclude<Urgency, 'overdue'>, string>>;
  readonly closedHours: string;
  readonly left: (length: string, isSingular: boolean) => string;
  readonly leftAtLeast: (length: string, isSingular: boolean) => string;
  readonly due: (when: string) => string;
  readonly overdueBy: (length: string) => string;
  readonly maybeOverdue: string;
  readonly wasDue: (when: string) => string;
  readonly pausedSince: (when: string) => string;
  readonly waitingFor: Readonly<Record<PauseReason, string>>;
  readonly metIn: (length: string) => string;
  readonly missedBy: (length: string) => string;
  readonly noServiceLevel: string;
  readonly featureRequest: string;
  readonly noDeadline: string;
  readonly unmapped: Readonly<Record<Exclude<UnmeasuredClock['reason'], 'featureRequest'>, (word: string | undefined) => string>>;
  readonly partial: string;
  readonly readAt: (time: string) => string;
}

export const clockTexts: Readonly<Record<Language, ClockTexts>> = {
  pt: {
    metric: { firstResponse: 'Primeira resposta', resolution: 'Resolução' },
    first: '1ª',
    onBadge: {
      customer: 'cliente',
      thirdParty: 'terceiro',
      met: 'cumprido',
      missed: 'perdido',
      none: 'sem SLA',
      unmapped: 'mapear',
    },
    urgency: { onTrack: 'no prazo', atRisk: 'em risco', critical: 'crítica' },
    closedHours: 'fora do horário',
    left: (length, isSingular) => `${isSingular ? 'resta' : 'restam'} ${length}`,
    leftAtLeast: (length, isSingular) => `${isSingular ? 'resta' : 'restam'} pelo menos ${length}`,
    due: (when) => `vence ${when}`,
    overdueBy: (length) => `vencida há ${length}`,
    maybeOverdue: 'talvez vencida',
    wasDue: (when) => `venceu ${when}`,
    pausedSince: (when) => `pausada desde ${when}`,
    waitingFor: { customer: 'esperando o cliente', thirdParty: 'esperando um terceiro' },
    metIn: (length) => `cumprida em ${length}`,
    missedBy: (length) => `perdida: terminou ${length} depois do prazo`,
    noServiceLevel: 'Sem nível de serviço',
    featureRequest: 'é um pedido de recurso novo',
    noDeadline: 'sem prazo',
    unmapped: {
      severity: (word) => (word === undefined ? 'a prioridade não é conhecida' : `a prioridade ${word} não está mapeada`),
      status: (word) => (word === undefined ? 'o status não é conhecido' : `o status ${word} não está mapeado`),
      creation: () => 'a data de criação não é conhecida',
      calendar: () => 'o calendário não existe',
    },
    partial: 'o histórico está incompleto',
    readAt: (time) => `lido ${time}`,
  },
  es: {
    metric: { firstResponse: 'Primera respuesta', resolution: 'Resolución' },
    first: '1.ª',
    onBadge: {
      customer: 'cliente',
      thirdParty: 'tercero',
      met: 'cumplido',
      missed: 'perdido',
      none: 'sin SLA',
      unmapped: 'mapear',
    },
    urgency: { onTrack: 'en plazo', atRisk: 'en riesgo', critical: 'crítica' },
    closedHours: 'fuera de horario',
    left: (length, isSingular) => `${isSingular ? 'queda' : 'quedan'} ${length}`,
    leftAtLeast: (length, isSingular) => `${isSingular ? 'queda' : 'quedan'} al menos ${length}`,
    due: (when) => `vence ${when}`,
    overdueBy: (length) => `vencida hace ${length}`,
    maybeOverdue: 'tal vez vencida',
    wasDue: (when) => `venció ${when}`,
    pausedSince: (when) => `pausada desde ${when}`,
    waitingFor: { customer: 'esperando al cliente', thirdParty: 'esperando a un tercero' },
    metIn: (length) => `cumplida en ${length}`,
    missedBy: (length) => `perdida: terminó ${length} después del plazo`,
    noServiceLevel: 'Sin nivel de servicio',
    featureRequest: 'es un pedido de función nueva',
    noDeadline: 'sin plazo',
    unmapped: {
      severity: (word) => (word === undefined ? 'la prioridad no se conoce' : `la prioridad ${word} no está mapeada`),
      status: (word) => (word === undefined ? 'el estado no se conoce' : `el estado ${word} no está mapeado`),
      creation: () => 'la fecha de creación no se conoce',
      calendar: () => 'el calendario no existe',
    },
    partial: 'el historial está incompleto',
    readAt: (time) => `leído ${time}`,
  },
  en: {
    metric: { firstResponse: 'First response', resolution: 'Resolution' },
    first: '1st',
    onBadge: {
      customer: 'customer',
      thirdParty: '3rd party',
      met: 'met',
      missed: 'missed',
      none: 'no SLA',
      unmapped: 'map it',
    },
    urgency: { onTrack: 'on track', atRisk: 'at risk', critical: 'critical' },
    closedHours: 'closed hours',
    left: (length) => `${length} left`,
    leftAtLeast: (length) => `at least ${length} left`,
    due: (when) => `due ${when}`,
    overdueBy: (length) => `overdue by ${length}`,
    maybeOverdue: 'maybe overdue',
    wasDue: (when) => `was due ${when}`,
    pausedSince: (when) => `paused since ${when}`,
    waitingFor: { customer: 'waiting for the customer', thirdParty: 'waiting for a third party' },
    metIn: (length) => `met in ${length}`,
    missedBy: (length) => `missed: ended ${length} late`,
    noServiceLevel: 'No service level',
    featureRequest: 'it asks for a new feature',
    noDeadline: 'without a deadline',
    unmapped: {
      severity: (word) => (word === undefined ? 'its priority is not known' : `priority ${word} is not mapped`),
      status: (word) => (word === undefined ? 'its status is not known' : `status ${word} is not mapped`),
      creation: () => 'its creation date is not known',
      calendar: () => 'the calendar does not exist',
    },
    partial: 'the history is incomplete',
    readAt: (time) => `read ${time}`,
  },
};
