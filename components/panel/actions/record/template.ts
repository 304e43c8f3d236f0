import { RECORD_FIELDS, type RecordField } from '@/utils/language/shapes/actions/record';

const FIELD = /\{(\w+)\}/g;

/** The fields that a template names and nobody knows. */
export const unknownFields = (template: string): readonly string[] =>
  [...template.matchAll(FIELD)].map(([, name = '']) => name).filter((name) => !RECORD_FIELDS.some((known) => known === name));

/** Fills in a template line by line. A line of which no field has anything to say is left out. Throws where it names a field that is none. */
export function filled(template: string, values: Readonly<Record<RecordField, string>>): string {
  const [unknown] = unknownFields(template);
  if (unknown !== undefined) throw new Error(`the template names "${unknown}", which is no field`);
  const lines = template.split('\n').map((line) => {
    const fields = [...line.matchAll(FIELD)].map(([, name]) => values[name as RecordField]);
    if (fields.length > 0 && fields.every((value) => value === '')) return undefined;
    return line.replaceAll(FIELD, (_, name: RecordField) => values[name]).trim();
  });
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
