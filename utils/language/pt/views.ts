import { oneOr } from '../oneOr';
import type { FigureTexts, NativeTexts, SumTexts, TipTexts, UntoldTexts } from '../shapes/views';

export const figure: FigureTexts = {
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
};

export const sum: SumTexts = {
  caption: 'Como este número foi calculado',
  when: 'Quando',
  why: 'Por quê',
  time: 'Tempo',
  usedOf: (used, target) => `${used} de ${target}`,
  inDays: (count) => `em ${oneOr(count, 'dia', 'dias')}`,
  pauses: (count) => (count === 0 ? 'nenhuma pausa' : oneOr(count, 'pausa', 'pausas')),
  contactAt: (time) => `contato do cliente ${time}`,
  calledAt: (time) => `chamada do cliente ao plantão ${time}`,
  daysOf: (count, length) => `${oneOr(count, 'dia', 'dias')} de ${length}`,
  excluded: {
    customer: 'pausa: cliente',
    thirdParty: 'pausa: terceiro',
    other: 'pausa: outro motivo',
    resolved: 'resolvido, depois reaberto',
  },
  byHand: 'à mão',
  notCounted: (length) => `${length} não contam`,
  exceptions: 'Dias fora do comum até o prazo',
  holiday: 'feriado',
  specialDay: 'dia especial',
  closed: 'fechado',
  seeCalendar: (day) => `Ver no calendário: ${day}`,
  now: 'agora',
  counted: 'Contou',
  leftOf: (target) => `Resta, de ${target}`,
  beyond: (target) => `Além de ${target}`,
  businessDays: (count, length) => `${oneOr(count, 'dia útil', 'dias úteis')} de ${length}`,
};

export const native: NativeTexts = {
  heading: (product) => `No ${product}`,
  state: {
    running: 'correndo',
    overdue: 'vencido',
    paused: 'pausado',
    met: 'cumprido',
    missed: 'perdido',
    ended: 'terminado, não diz se em tempo',
  },
  due: 'vence',
  wasDue: 'prazo',
  earlier: (length) => `${length} antes do contrato`,
  later: (length) => `${length} depois do contrato`,
  same: 'junto com o contrato',
  atLeast: (difference) => `pelo menos ${difference}`,
  atMost: (difference) => `no máximo ${difference}`,
  none: 'nenhum prazo para este ticket',
  notTold: 'não diz os prazos a esta conta',
};

export const tip: TipTexts = {
  metric: { firstResponse: '1ª resposta', resolution: 'Resolução', nextReply: 'Próx. resposta' },
  sum: (ticket) => `Prazo de ${ticket}`,
  partial: (since) => `Histórico desconhecido antes de ${since}: pode faltar uma pausa.`,
  stale: (readAt) => `Lido ${readAt}; desde então o site não pôde ser lido.`,
  doubt: (says, own, when) => `Uma lista diz “${says}”; a página do ticket, ${when}: “${own}”. Abra-a para confirmar.`,
};

export const untold: UntoldTexts = {
  region: 'Alertas do Prazo',
  more: (count) => `e mais ${count}`,
  why: 'Aqui, porque o navegador bloqueia as notificações.',
  acknowledge: 'Visto',
  failed: (why) => `Não deu certo: ${why}`,
};
