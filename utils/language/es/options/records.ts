import type { RecordsTexts } from '../../shapes/options/records';

export const records: RecordsTexts = {
  language: 'Idioma de los registros',
  kinds: { customer: 'Para el cliente', internal: 'Nota interna', sum: 'La suma', closing: 'Para cerrar' },
  how: 'El nombre entre llaves se completa. La línea en que ningún campo tiene qué decir se omite.',
  fields: {
    ticket: 'número del ticket',
    title: 'asunto',
    customer: 'cliente',
    severity: 'severidad',
    contract: 'contrato',
    contact: 'cuándo hubo contacto',
    pauses: 'pausas con motivo y fuente',
    counted: 'tiempo contado, de la meta',
    end: 'cuándo vence, o cómo terminó',
    commitments: 'lo acordado',
    facts: 'lo informado a mano',
    evidence: 'evidencia de causa externa',
  },
  insert: (field, kind) => `Insertar {${field}} en “${kind}”`,
  own: 'cambiado a mano',
  standard: (kind) => `Volver al texto de Prazo: ${kind}`,
  unknown: (fields) => `No es un campo: ${fields.map((field) => `{${field}}`).join(', ')}. Sirven los que están debajo del texto.`,
  tooLong: (length, most) => `${length} caracteres; ${most} como máximo.`,
};
