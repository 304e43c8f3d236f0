import type { ClockTexts, FailureTexts } from '../shapes/clock';

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
  urgency: { onTrack: 'no prazo', atRisk: 'em risco', critical: 'crítica' },
  closedHours: 'fora do horário',
  left: (length, isSingular) => `${isSingular ? 'resta' : 'restam'} ${length}`,
  leftAtLeast: (length, isSingular) => `${isSingular ? 'resta' : 'restam'} pelo menos ${length}`,
  due: (when) => `vence ${when}`,
  overdueBy: (length) => `vencida há ${length}`,
  maybeOverdue: 'talvez vencida',
  wasDue: (when) => `venceu ${when}`,
  pausedSince: (when) => `pausada desde ${when}`,
  waitingFor: { customer: 'esperando o cliente', thirdParty: 'esperando um terceiro', other: 'por outro motivo' },
  metIn: (length) => `cumprida em ${length}`,
  missedBy: (length) => `perdida: terminou ${length} depois do prazo`,
  endedOutside: 'terminada: causa externa',
  noServiceLevel: 'Sem nível de serviço',
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
  readAt: (time) => `lido ${time}`,
};

export const failure: FailureTexts = {
  onBadge: {
    signedOut: 'entrar',
    otherUser: 'outra conta',
    notAllowed: 'sem permissão',
    notFound: 'não existe',
    busy: 'ocupado',
    unreachable: 'sem acesso',
    unreadable: 'ilegível',
  },
  name: {
    signedOut: 'Prazo desconhecido: a sessão no site terminou.',
    otherUser: 'Prazo desconhecido: outra conta está aberta no site.',
    notAllowed: 'Prazo desconhecido: sem permissão para ler este ticket.',
    notFound: 'Prazo desconhecido: o site não encontra este ticket.',
    busy: 'Prazo ainda desconhecido: o site está ocupado.',
    unreachable: 'Prazo desconhecido: o site não responde.',
    unreadable: 'Prazo desconhecido: a resposta do site não pôde ser lida.',
  },
};

export const severity: Readonly<Record<string, string>> = { blocker: 'Blocker', high: 'Alta', medium: 'Média', low: 'Baixa' };
