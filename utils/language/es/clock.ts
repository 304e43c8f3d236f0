import type { ClockTexts, FailureTexts } from '../shapes/clock';

export const clock: ClockTexts = {
  metric: { firstResponse: 'Primera respuesta', resolution: 'Resolución', nextReply: 'Próxima respuesta' },
  first: '1.ª',
  onBadge: {
    customer: 'cliente',
    thirdParty: 'tercero',
    other: 'en pausa',
    external: 'causa externa',
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
  waitingFor: { customer: 'esperando al cliente', thirdParty: 'esperando a un tercero', other: 'por otro motivo' },
  metIn: (length) => `cumplida en ${length}`,
  missedBy: (length) => `perdida: terminó ${length} después del plazo`,
  endedOutside: 'terminada: causa externa',
  noServiceLevel: 'Sin nivel de servicio',
  featureRequest: 'es un pedido de función nueva',
  noDeadline: 'sin plazo',
  unmapped: {
    severity: (word) => (word === undefined ? 'la prioridad no se conoce' : `la prioridad ${word} no está mapeada`),
    status: (word) => (word === undefined ? 'el estado no se conoce' : `el estado ${word} no está mapeado`),
    creation: () => 'la fecha de creación no se conoce',
    calendar: () => 'el calendario no existe',
    noLevel: () => 'sin nivel de servicio',
    nothingUnanswered: () => 'nada espera respuesta',
    noBusinessDays: () => 'el calendario no tiene días hábiles',
  },
  partial: 'el historial está incompleto',
  readAt: (time) => `leído ${time}`,
};

export const failure: FailureTexts = {
  onBadge: {
    signedOut: 'entrar',
    otherUser: 'otra cuenta',
    notAllowed: 'sin permiso',
    notFound: 'no existe',
    busy: 'ocupado',
    unreachable: 'sin acceso',
    unreadable: 'ilegible',
  },
  name: {
    signedOut: 'Plazo desconocido: la sesión en el sitio terminó.',
    otherUser: 'Plazo desconocido: otra cuenta está abierta en el sitio.',
    notAllowed: 'Plazo desconocido: sin permiso para leer este ticket.',
    notFound: 'Plazo desconocido: el sitio no encuentra este ticket.',
    busy: 'Plazo aún desconocido: el sitio está ocupado.',
    unreachable: 'Plazo desconocido: el sitio no responde.',
    unreadable: 'Plazo desconocido: la respuesta del sitio no se pudo leer.',
  },
};

export const severity: Readonly<Record<string, string>> = { blocker: 'Blocker', high: 'Alta', medium: 'Media', low: 'Baja' };
