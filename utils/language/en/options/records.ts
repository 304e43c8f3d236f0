import type { RecordsTexts } from '../../shapes/options/records';

export const records: RecordsTexts = {
  language: 'Language of the records',
  kinds: { customer: 'For the customer', internal: 'Internal note', sum: 'The sum', closing: 'To close it' },
  how: 'A name between braces is filled in. A line of which no field has anything to say is left out.',
  fields: {
    ticket: 'number of the ticket',
    title: 'its subject',
    customer: 'customer',
    severity: 'severity',
    contract: 'contract',
    contact: 'when contact was made',
    pauses: 'pauses with reason and source',
    counted: 'time counted, of the target',
    end: 'when it is due, or how it ended',
    commitments: 'what was agreed',
    facts: 'what was stated by hand',
    evidence: 'evidence of an external cause',
  },
  insert: (field, kind) => `Insert {${field}} into “${kind}”`,
  own: 'changed by you',
  standard: (kind) => `Back to Prazo’s text: ${kind}`,
  unknown: (fields) => `Not a field: ${fields.map((field) => `{${field}}`).join(', ')}. Use those below the text.`,
  tooLong: (length, most) => `${length} characters; ${most} at most.`,
};
