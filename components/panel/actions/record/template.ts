import { FIELD, type RecordField, unknownFields } from '@/utils/language/shapes/actions/record';

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
