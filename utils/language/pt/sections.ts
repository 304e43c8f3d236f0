import type { AdvancedTexts } from '../shapes/advanced';

export const advanced: AdvancedTexts = {
  mishaps: 'Falhas recentes',
  when: 'Quando',
  what: 'O quê',
  times: 'Vezes',
  place: {
    reading: 'Ao ler um site',
    page: 'Numa página do site',
    wake: 'Ao acordar',
    notification: 'Num aviso',
    request: 'Ao responder',
  },
  end: { again: 'feito de novo no alarme seguinte', told: 'quem perguntou soube', state: 'o site mostra' },
  none: 'Nada falhou nos últimos 30 dias.',
  report: 'Relatório em texto',
  reportHow: 'O que vai ser copiado: sem clientes, assuntos, nomes nem endereços.',
  copy: 'Copiar relatório',
  copied: 'Copiado.',
  notCopied: (why) => `Não foi copiado: ${why}`,
};
