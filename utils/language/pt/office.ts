import { oneOr } from '../oneOr';
import type { AlertTestTexts, DigestTexts, ProblemTexts } from '../shapes/office';

export const alertTest: AlertTestTexts = { title: 'Alerta de teste do Prazo', message: 'Se você vê isto, os alertas chegam.' };

export const digest: DigestTexts = {
  title: ({ overdue, atRisk, other }) =>
    [
      overdue > 0 && `${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}`,
      atRisk > 0 && `${atRisk} em risco`,
      other > 0 && `${other} ${other === 1 ? 'outro alerta' : 'outros alertas'}`,
    ]
      .filter(Boolean)
      .join(', '),
  kept: (count) => oneOr(count, 'alerta guardado', 'alertas guardados'),
  sinceLastLook: 'desde a última leitura',
  more: (count) => `e mais ${count}`,
  flood: (site) => `muitos alertas de ${site} em um minuto, reunidos em um`,
  dueAfterOpening: (count) => (count === 1 ? '1 vence logo na abertura' : `${count} vencem logo na abertura`),
  comes: (when) => `Adiado: volta ${when}`,
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
  templates: (reason) => `Parte dos modelos de registros guardados não pôde ser lida (${reason}); valem os do Prazo.`,
  calendars: (reason) => `Parte dos calendários guardados não pôde ser lida (${reason}); ali valem os padrões.`,
  calendarNames: (reason) => `Parte dos nomes dos calendários não pôde ser lida (${reason}).`,
  holidays: (reason) => `Parte dos feriados guardados não pôde ser lida (${reason}); ali valem os padrões.`,
  holidaysRunOut: (year) =>
    `Os feriados são conhecidos só até o fim de ${year}: depois disso os prazos contam como se não houvesse. Atualize o Prazo ou importe os do ano seguinte nas opções.`,
  alerts: (reason) => `Parte das regras dos alertas não pôde ser lida (${reason}); ali valem os padrões.`,
  keptDays: (reason) => `O tempo de guarda dos tickets não pôde ser lido (${reason}); vale o padrão.`,
  showsNative: (reason) => `Uma opção guardada não pôde ser lida (${reason}); vale o padrão.`,
  database: (reason) => `Os tickets guardados não puderam ser abertos (${reason}); são lidos de novo do site.`,
  newer: (reason) =>
    `Os tickets foram guardados por um Prazo mais novo (${reason}); ficam intactos até a atualização, e enquanto isso são lidos de novo do site.`,
  said: (reason) =>
    `O que você registrou não pôde ser aberto (${reason}); fica guardado inteiro e volta quando abrir. Alertas já dados podem se repetir uma vez.`,
  saidRows: (reason) => `Parte do que você registrou não pôde ser lida (${reason}); fica guardada à parte, como estava.`,
  newerSaid: (reason) =>
    `O que você registrou foi guardado por um Prazo mais novo (${reason}); fica intacto até a atualização, e os alertas continuam.`,
  rows: (reason) => `Parte dos tickets guardados não pôde ser lida (${reason}); é lida de novo do site.`,
  lostSaid: (reason) =>
    `O que você registrou se perdeu (${reason}), com o que foi adiado ou visto. Alertas já dados podem vir mais uma vez.`,
  rebuilt: (reason) =>
    `As opções guardadas se perderam (${reason}); voltaram como estavam em uso por último. Confira-as e informe de novo os tokens.`,
  notifications: () => 'O navegador bloqueia as notificações do Prazo; sem elas, avisam o ícone e as páginas do site.',
  mishap: () => 'Algo no Prazo falhou: veja Opções, Avançado.',
};
