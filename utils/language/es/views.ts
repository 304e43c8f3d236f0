import { oneOr } from '../oneOr';
import type { FigureTexts, NativeTexts, SumTexts, TipTexts, UntoldTexts } from '../shapes/views';

export const figure: FigureTexts = {
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
};

export const sum: SumTexts = {
  caption: 'Cómo se calculó este número',
  when: 'Cuándo',
  why: 'Por qué',
  time: 'Tiempo',
  usedOf: (used, target) => `${used} de ${target}`,
  inDays: (count) => `en ${oneOr(count, 'día', 'días')}`,
  pauses: (count) => (count === 0 ? 'ninguna pausa' : oneOr(count, 'pausa', 'pausas')),
  contactAt: (time) => `contacto del cliente ${time}`,
  calledAt: (time) => `llamada del cliente a la guardia ${time}`,
  daysOf: (count, length) => `${oneOr(count, 'día', 'días')} de ${length}`,
  excluded: {
    customer: 'pausa: cliente',
    thirdParty: 'pausa: tercero',
    other: 'pausa: otro motivo',
    resolved: 'resuelto, luego reabierto',
  },
  byHand: 'a mano',
  notCounted: (length) => `${length} no cuentan`,
  exceptions: 'Días fuera de lo común hasta el plazo',
  holiday: 'feriado',
  specialDay: 'día especial',
  closed: 'cerrado',
  seeCalendar: (day) => `Ver en el calendario: ${day}`,
  now: 'ahora',
  counted: 'Contó',
  leftOf: (target) => `Queda, de ${target}`,
  beyond: (target) => `Más allá de ${target}`,
  businessDays: (count, length) => `${oneOr(count, 'día hábil', 'días hábiles')} de ${length}`,
};

export const native: NativeTexts = {
  heading: (product) => `En ${product}`,
  state: {
    running: 'corriendo',
    overdue: 'vencido',
    paused: 'pausado',
    met: 'cumplido',
    missed: 'perdido',
    ended: 'terminado, no dice si a tiempo',
  },
  due: 'vence',
  wasDue: 'plazo',
  earlier: (length) => `${length} antes que el contrato`,
  later: (length) => `${length} después que el contrato`,
  same: 'junto con el contrato',
  atLeast: (difference) => `al menos ${difference}`,
  atMost: (difference) => `como máximo ${difference}`,
  none: 'ningún plazo para este ticket',
  notTold: 'no dice los plazos a esta cuenta',
};

export const tip: TipTexts = {
  metric: { firstResponse: '1.ª respuesta', resolution: 'Resolución', nextReply: 'Próx. respuesta' },
  sum: (ticket) => `Plazo de ${ticket}`,
  partial: (since) => `Historial desconocido antes de ${since}: puede faltar una pausa.`,
  stale: (readAt) => `Leído ${readAt}; desde entonces no se pudo leer el sitio.`,
  doubt: (says, own, when) => `Una lista dice “${says}”; la página del ticket, ${when}: “${own}”. Abrirla lo confirma.`,
};

export const untold: UntoldTexts = {
  region: 'Alertas de Prazo',
  more: (count) => `y ${count} más`,
  why: 'Aquí, porque el navegador bloquea las notificaciones.',
  acknowledge: 'Visto',
  failed: (why) => `No se pudo: ${why}`,
};
