import type { ClockTexts } from '../shapes/clock';

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
  since: (day) => `desde\u00a0${day}`,
  atLeast: (length) => `al menos ${length}`,
  atMost: (length) => `como máximo ${length}`,
  maybeOverdue: 'tal vez vencida',
  endedOutside: 'terminada: causa externa',
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
  mayBeAnswered: 'el sistema no informa las respuestas del soporte',
};
