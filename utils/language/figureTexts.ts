import type { Language } from './language';

/** Words around one clock's number, in tooltip and panel. Lengths, times and the kind of time come in as text. */
export interface FigureTexts {
  /** Behind the number that is left. */
  readonly left: (kind: string) => string;
  readonly leftOf: (kind: string, target: string) => string;
  readonly closedHours: string;
  readonly halted: string;
  readonly met: string;
  readonly metIn: (length: string) => string;
  readonly missedOf: (target: string) => string;
  readonly missedIn: (length: string) => string;
  readonly overdueOf: (target: string) => string;
  readonly overdueBy: (length: string) => string;
  readonly maybeOverdueOf: (target: string) => string;
  readonly maybeOverdue: string;
  readonly none: string;
  readonly due: string;
  readonly wasDue: string;
  readonly dueIfResumed: string;
  readonly goal: (target: string) => string;
  /** What is used up of a target. */
  readonly usedOf: (used: string, target: string) => string;
  readonly elapsedHours: string;
  readonly pausedSince: (who: string, when: string) => string;
  /** Of the call from which the 24x7 integrations support counts. */
  readonly calledAt: (atTime: string) => string;
}

export const figureTexts: Readonly<Record<Language, FigureTexts>> = {
  pt: {
    left: (kind) => `${kind} restantes`,
    leftOf: (kind, target) => `${kind} restantes de ${target}`,
    closedHours: 'fora do horário',
    halted: 'parado',
    met: 'cumprida',
    metIn: (length) => `cumprida em ${length}`,
    missedOf: (target) => `perdida, de ${target}`,
    missedIn: (length) => `perdida, em ${length}`,
    overdueOf: (target) => `vencida, de ${target}`,
    overdueBy: (length) => `vencida há ${length}`,
    maybeOverdueOf: (target) => `talvez vencida, de ${target}`,
    maybeOverdue: 'talvez vencida',
    none: 'sem nível de serviço',
    due: 'vence',
    wasDue: 'venceu',
    dueIfResumed: 'se retomar agora, vence',
    goal: (target) => `meta ${target}`,
    usedOf: (used, target) => `${used} de ${target}`,
    elapsedHours: 'horas corridas',
    pausedSince: (who, when) => `${who}, desde ${when}`,
    calledAt: (atTime) => `chamada 24x7 ${atTime}`,
  },
  es: {
    left: (kind) => `${kind} restantes`,
    leftOf: (kind, target) => `${kind} restantes de ${target}`,
    closedHours: 'fuera de horario',
    halted: 'detenido',
    met: 'cumplida',
    metIn: (length) => `cumplida en ${length}`,
    missedOf: (target) => `perdida, de ${target}`,
    missedIn: (length) => `perdida, en ${length}`,
    overdueOf: (target) => `vencida, de ${target}`,
    overdueBy: (length) => `vencida hace ${length}`,
    maybeOverdueOf: (target) => `tal vez vencida, de ${target}`,
    maybeOverdue: 'tal vez vencida',
    none: 'sin nivel de servicio',
    due: 'vence',
    wasDue: 'venció',
    dueIfResumed: 'si se retoma ahora, vence',
    goal: (target) => `meta ${target}`,
    usedOf: (used, target) => `${used} de ${target}`,
    elapsedHours: 'horas corridas',
    pausedSince: (who, when) => `${who}, desde ${when}`,
    calledAt: (atTime) => `llamada 24x7 ${atTime}`,
  },
  en: {
    left: (kind) => `${kind} left`,
    leftOf: (kind, target) => `${kind} left of ${target}`,
    closedHours: 'closed hours',
    halted: 'stopped',
    met: 'met',
    metIn: (length) => `met in ${length}`,
    missedOf: (target) => `missed, of ${target}`,
    missedIn: (length) => `missed, took ${length}`,
    overdueOf: (target) => `overdue, of ${target}`,
    overdueBy: (length) => `overdue by ${length}`,
    maybeOverdueOf: (target) => `maybe overdue, of ${target}`,
    maybeOverdue: 'maybe overdue',
    none: 'no service level',
    due: 'due',
    wasDue: 'was due',
    dueIfResumed: 'if resumed now, due',
    goal: (target) => `target ${target}`,
    usedOf: (used, target) => `${used} of ${target}`,
    elapsedHours: 'elapsed hours',
    pausedSince: (who, when) => `${who}, since ${when}`,
    calledAt: (atTime) => `24x7 call ${atTime}`,
  },
};
