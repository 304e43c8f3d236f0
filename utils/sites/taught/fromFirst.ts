import type {
  FirstField,
  FirstFields,
  TaughtDefinition,
  TaughtField,
  TaughtFieldName,
  TaughtFields,
  TaughtLesson,
  TaughtPage,
} from './definition';

/** A lesson from before in the terms of today. What it knew by its place alone is gone, and asks to be taught again. */
export function lessonToday(definition: TaughtDefinition): TaughtLesson {
  if (definition.version === 2) return definition;
  const { list, ticket, date, me } = definition;
  const { at, link } = list?.sign ?? {};
  const rows = list && pageOf(list.fields, { row: list.row, ...(at !== undefined && { at }), ...(link !== undefined && { link }) });
  const pages = [rows, ticket && pageOf(ticket, {})].filter((page) => page !== undefined);
  return { version: 2, pages, ...(date && { date }), ...(me !== undefined && { me }) };
}

function pageOf(fields: FirstFields, rest: Omit<TaughtPage, 'fields'>): TaughtPage | undefined {
  const known = Object.entries(fields).flatMap(([name, field]) => (isNamed(field) ? [[name, fieldOf(field)] as const] : []));
  const { number, ...others } = Object.fromEntries(known) as Partial<TaughtFields>;
  return number && { ...rest, fields: { number: rest.row === undefined ? number : firstOf(number), ...others } };
}

/** A row may have more links than that of its number, which is the first one. */
const firstOf = (field: TaughtField): TaughtField => ({
  ...field,
  ways: field.ways.map((way) => (way.by === 'name' ? { ...way, isFirst: true } : way)),
});

const fieldOf = ({ selector, attribute }: FirstField): TaughtField => ({
  ways: [{ by: 'name', selector }],
  ...(attribute !== undefined && { attribute }),
});

/** What says only the how-manieth child something is says nothing of what it is; links and headings say that themselves. */
const isNamed = ({ selector }: FirstField): boolean =>
  /[.#[]/.test(selector) || /(?:^|[\s>])(?:a|h[1-6]|time)$/.test(selector) || selector === ':scope';

/** The fields that a lesson from before knew by their place alone. */
export function placedFields(definition: TaughtDefinition): readonly TaughtFieldName[] {
  if (definition.version === 2) return [];
  const all = [definition.list?.fields, definition.ticket].flatMap((fields) => Object.entries(fields ?? {}));
  return [...new Set(all.filter(([, field]) => !isNamed(field)).map(([name]) => name as TaughtFieldName))];
}
