import type { ClockTexts } from '../shapes/clock';

export const clock: ClockTexts = {
  metric: { firstResponse: 'Primeira resposta', resolution: 'Resolução', nextReply: 'Próxima resposta' },
  first: '1ª',
  onBadge: {
    customer: 'cliente',
    thirdParty: 'terceiro',
    other: 'em pausa',
    external: 'causa externa',
    met: 'cumprido',
    missed: 'perdido',
    none: 'sem SLA',
    unmapped: 'mapear',
  },
  since: (day) => `desde\u00a0${day}`,
  atLeast: (length) => `pelo menos ${length}`,
  atMost: (length) => `no máximo ${length}`,
  maybeOverdue: 'talvez vencida',
  endedOutside: 'terminada: causa externa',
  featureRequest: 'é um pedido de recurso novo',
  noDeadline: 'sem prazo',
  unmapped: {
    severity: (word) => (word === undefined ? 'a prioridade não é conhecida' : `a prioridade ${word} não está mapeada`),
    status: (word) => (word === undefined ? 'o status não é conhecido' : `o status ${word} não está mapeado`),
    creation: () => 'a data de criação não é conhecida',
    calendar: () => 'o calendário não existe',
    noLevel: () => 'sem nível de serviço',
    nothingUnanswered: () => 'nada espera resposta',
    noBusinessDays: () => 'o calendário não tem dias úteis',
  },
  partial: 'o histórico está incompleto',
  mayBeAnswered: 'o sistema não informa as respostas do suporte',
};
