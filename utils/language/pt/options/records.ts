import type { RecordsTexts } from '../../shapes/options/records';

export const records: RecordsTexts = {
  language: 'Idioma dos registros',
  kinds: { customer: 'Para o cliente', internal: 'Nota interna', sum: 'A soma', closing: 'Para encerrar' },
  how: 'O nome entre chaves é preenchido. A linha em que nenhum campo tem o que dizer fica de fora.',
  fields: {
    ticket: 'número do ticket',
    title: 'assunto',
    customer: 'cliente',
    severity: 'severidade',
    contract: 'contrato',
    contact: 'quando houve contato',
    pauses: 'pausas com motivo e fonte',
    counted: 'tempo contado, da meta',
    end: 'quando vence, ou como terminou',
    commitments: 'o que foi combinado',
    facts: 'o que foi informado à mão',
    evidence: 'evidência de causa externa',
  },
  insert: (field, kind) => `Inserir {${field}} em “${kind}”`,
  own: 'mudado por você',
  standard: (kind) => `Voltar ao texto do Prazo: ${kind}`,
  unknown: (fields) => `Não é campo: ${fields.map((field) => `{${field}}`).join(', ')}. Use os que estão abaixo do texto.`,
  tooLong: (length, most) => `${length} caracteres; no máximo ${most}.`,
};
