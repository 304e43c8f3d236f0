import type { AlertTexts, ToolbarTexts } from '../shapes/alerts';

export const alert: AlertTexts = {
  before: (left, metric) => `${left} para a ${metric}`,
  metric: { firstResponse: 'Primeira resposta', resolution: 'Resolução', nextReply: 'Próxima resposta' },
  overdue: (metric, isMaybe) => `${metric} ${isMaybe ? 'talvez ' : ''}vencida`,
  overdueBy: (length, metric) => `${length} além da ${metric}`,
  due: { ahead: (when) => `vence ${when}`, past: (when) => `venceu ${when}` },
  standsUntil: (when) => `nada conta até ${when}`,
  readAt: (when) => `lido ${when}`,
  answered: {
    title: 'O cliente respondeu',
    countsAgain: 'a contagem voltou',
    left: (length, isBusiness) => `restam ${length}${isBusiness ? ' úteis' : ''}`,
  },
  longPause: {
    title: (length, isBusiness) => `${length}${isBusiness ? ' úteis' : ''} em pausa`,
    waitsFor: { customer: 'espera o cliente', thirdParty: 'espera um terceiro', other: 'por outro motivo' },
  },
  pauseEnds: { ahead: (left) => `A pausa termina em ${left}`, past: 'A pausa terminou' },
  commitment: { ahead: (left) => `${left} para um compromisso`, past: 'Compromisso vencido' },
  snooze: 'Adiar 15 min',
  acknowledge: 'Visto',
  siteFails: (site) => `Prazo não consegue ler o ${site}`,
  failure: {
    signedOut: 'sessão terminada',
    otherUser: 'outra conta aberta',
    notAllowed: 'sem permissão',
    notFound: 'endereço não encontrado',
    busy: 'ocupado',
    unreachable: 'sem resposta',
    unreadable: 'resposta incompreensível',
  },
  alertsMayBeMissing: 'alertas podem faltar',
};

export const toolbar: ToolbarTexts = {
  toSave: (count) => `${count} a salvar hoje`,
  overdue: (count) => (count === 1 ? '1 vencido' : `${count} vencidos`),
  atRisk: (count) => `${count} em risco`,
  unmapped: (count) => `${count} a mapear`,
  damaged: 'dados guardados com danos, veja o popup',
  noSite: 'nenhum site adicionado',
  allWell: 'nada vencido nem em risco',
};
