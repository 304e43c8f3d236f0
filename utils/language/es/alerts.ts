import type { AlertTexts, ToolbarTexts } from '../shapes/alerts';

export const alert: AlertTexts = {
  before: (left, metric) => `${left} para la ${metric}`,
  metric: { firstResponse: 'Primera respuesta', resolution: 'Resolución', nextReply: 'Próxima respuesta' },
  overdue: (metric, isMaybe) => `${metric} ${isMaybe ? 'tal vez ' : ''}vencida`,
  overdueBy: (length, metric) => `${length} más allá de la ${metric}`,
  due: { ahead: (when) => `vence ${when}`, past: (when) => `venció ${when}` },
  standsUntil: (when) => `nada cuenta hasta ${when}`,
  readAt: (when) => `leído ${when}`,
  answered: {
    title: 'El cliente respondió',
    countsAgain: 'el conteo volvió',
    left: (length, isBusiness) => `quedan ${length}${isBusiness ? ' hábiles' : ''}`,
  },
  longPause: {
    title: (length, isBusiness) => `${length}${isBusiness ? ' hábiles' : ''} en pausa`,
    waitsFor: { customer: 'espera al cliente', thirdParty: 'espera a un tercero', other: 'por otro motivo' },
  },
  pauseEnds: { ahead: (left) => `La pausa termina en ${left}`, past: 'La pausa terminó' },
  commitment: { ahead: (left) => `${left} para un compromiso`, past: 'Compromiso vencido' },
  snooze: 'Posponer 15 min',
  acknowledge: 'Visto',
  siteFails: (site) => `Prazo no puede leer ${site}`,
  failure: {
    signedOut: 'sesión terminada',
    otherUser: 'otra cuenta abierta',
    notAllowed: 'sin permiso',
    notFound: 'dirección no encontrada',
    busy: 'ocupado',
    unreachable: 'sin respuesta',
    unreadable: 'respuesta incomprensible',
  },
  alertsMayBeMissing: 'pueden faltar alertas',
};

export const toolbar: ToolbarTexts = {
  toSave: (count) => `${count} por salvar hoy`,
  overdue: (count) => (count === 1 ? '1 vencido' : `${count} vencidos`),
  atRisk: (count) => `${count} en riesgo`,
  unmapped: (count) => `${count} por mapear`,
  damaged: 'datos guardados dañados, mira la ventana',
  noSite: 'ningún sitio agregado',
  allWell: 'nada vencido ni en riesgo',
};
