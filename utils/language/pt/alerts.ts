import type { AlertTexts, ProblemTexts, ToolbarTexts } from '../shapes/alerts';

export const alert: AlertTexts = {
  before: {
    firstResponse: (left) => `${left} para a primeira resposta`,
    resolution: (left) => `${left} para a resolução`,
    nextReply: (left) => `${left} para a próxima resposta`,
  },
  overdue: { firstResponse: 'Primeira resposta vencida', resolution: 'Resolução vencida', nextReply: 'Próxima resposta vencida' },
  overdueBy: {
    firstResponse: (length) => `${length} além da primeira resposta`,
    resolution: (length) => `${length} além da resolução`,
    nextReply: (length) => `${length} além da próxima resposta`,
  },
  due: { ahead: (when) => `vence ${when}`, past: (when) => `venceu ${when}` },
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
  endOfDay: { title: (count) => (count === 1 ? '1 vence logo na abertura' : `${count} vencem logo na abertura`) },
  digest: {
    title: ({ overdue, atRisk, other }) =>
      [
        overdue > 0 && `${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}`,
        atRisk > 0 && `${atRisk} em risco`,
        other > 0 && `${other} ${other === 1 ? 'outro aviso' : 'outros avisos'}`,
      ]
        .filter(Boolean)
        .join(', '),
    sinceLastLook: 'desde a última leitura',
    more: (count) => `e mais ${count}`,
  },
  test: { title: 'Aviso de teste do Prazo', message: 'Se você vê isto, os avisos chegam.' },
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
  alertsMayBeMissing: 'avisos podem faltar',
};

export const toolbar: ToolbarTexts = {
  overdue: (count) => (count === 1 ? '1 vencido' : `${count} vencidos`),
  atRisk: (count) => `${count} em risco`,
  unmapped: (count) => `${count} a mapear`,
  noSite: 'nenhum site adicionado',
  allWell: 'nada vencido nem em risco',
};

export const problem: ProblemTexts = {
  settings: (reason) => `As opções guardadas não puderam ser lidas (${reason}); valem os padrões.`,
  newerSettings: (reason) =>
    `As opções guardadas são de um Prazo mais novo (${reason}); ficam como estão e não podem ser alteradas até que este seja atualizado.`,
  language: (reason) => `O idioma guardado não pôde ser lido (${reason}); vale o do navegador.`,
  sites: (reason) => `Parte dos sites guardados não pôde ser lida (${reason}); confira-os.`,
  policies: (reason) => `Parte dos contratos guardados não pôde ser lida (${reason}); ali valem os padrões.`,
  standardPolicy: (reason) => `O contrato padrão guardado não pôde ser lido (${reason}); vale o publicado.`,
  rules: (reason) => `Parte das regras guardadas de contratos não pôde ser lida (${reason}); ali vale o contrato do site.`,
  customers: (reason) => `Parte dos clientes guardados não pôde ser lida (${reason}); confira os contratos 24x7.`,
  calendars: (reason) => `Parte dos calendários guardados não pôde ser lida (${reason}); ali valem os padrões.`,
  holidays: (reason) => `Parte dos feriados guardados não pôde ser lida (${reason}); ali valem os padrões.`,
  alerts: (reason) => `Parte das regras dos avisos não pôde ser lida (${reason}); ali valem os padrões.`,
  keptDays: (reason) => `O tempo de guarda dos tickets não pôde ser lido (${reason}); vale o padrão.`,
  showsNative: (reason) => `Uma opção guardada não pôde ser lida (${reason}); vale o padrão.`,
  database: (reason) => `Os tickets guardados não puderam ser abertos (${reason}); são lidos de novo do site.`,
  newer: (reason) =>
    `Os tickets foram guardados por um Prazo mais novo (${reason}); ficam intactos até a atualização, e enquanto isso são lidos de novo do site.`,
  said: (reason) =>
    `O que você registrou não pôde ser aberto (${reason}); fica guardado inteiro e volta quando abrir. Avisos já dados podem se repetir uma vez.`,
  saidRows: (reason) => `Parte do que você registrou não pôde ser lida (${reason}); fica guardada à parte, como estava.`,
  newerSaid: (reason) =>
    `O que você registrou foi guardado por um Prazo mais novo (${reason}); fica intacto até a atualização, e os avisos continuam.`,
  rows: (reason) => `Parte dos tickets guardados não pôde ser lida (${reason}); é lida de novo do site.`,
  notifications: () => 'O navegador bloqueia as notificações do Prazo; sem elas, avisam o ícone e as páginas do site.',
  mishap: () => 'Algo no Prazo falhou: veja Opções, Avançado.',
};
