import { looksGenerated } from './generated';

/** Attributes in which pages say what a thing is, the most deliberate first. */
const TELLING = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'data-field',
  'data-column',
  'data-col',
  'data-name',
  'data-role',
  'itemprop',
  'data-label',
  'data-title',
  'data-th',
  'headers',
  'name',
];

const tagOf = (element: Element): string => CSS.escape(element.localName);

/** Ways to say what an element is, without where it stands: attributes, then classes that no tool made up, then, if it is telling, the tag. */
export function namesOf(element: Element): readonly string[] {
  const names: string[] = [];
  const add = (name: string): void => void (names.includes(name) || names.push(name));
  if (/^[a-z][a-z_-]*$/i.test(element.id) && !looksGenerated(element.id)) add(`#${CSS.escape(element.id)}`);
  for (const attribute of TELLING) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== '' && !/\d/.test(value) && !looksGenerated(value)) add(`[${attribute}="${CSS.escape(value)}"]`);
  }
  // Of attributes that differ from row to row only that they are there.
  for (const { name } of element.attributes) if (isTellingName(name)) add(`${tagOf(element)}[${CSS.escape(name)}]`);
  const role = element.getAttribute('role');
  if (role !== null && /^[a-z]+$/.test(role)) add(`[role="${role}"]`);
  for (const name of element.classList) if (!looksGenerated(name)) add(`${tagOf(element)}.${CSS.escape(name)}`);
  if (['time', 'h1', 'h2', 'h3', 'a', 'main', 'header', 'tbody', 'tr'].includes(element.localName)) add(tagOf(element));
  return names;
}

const isTellingName = (name: string): boolean =>
  /^data-[a-z-]+$/.test(name) &&
  !TELLING.includes(name) &&
  !/^data-(?:v|s|react|radix|ember|state|index|key|prazo)\b/.test(name) &&
  !looksGenerated(name.slice(5));

/** The place of an element below `scope`, step by step: what is left when nothing has a name. */
export function pathOf(element: Element, scope: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && at !== scope; at = at.parentElement) {
    const tag = at.localName;
    const alike = [...(at.parentElement?.children ?? [])].filter(({ localName }) => localName === tag);
    steps.unshift(alike.length > 1 ? `${tagOf(at)}:nth-of-type(${alike.indexOf(at) + 1})` : tagOf(at));
  }
  return [':scope', ...steps].join(' > ');
}

/** Every way to find `element` from `scope` that is worth a try, the most lasting first. */
export function* waysTo(element: Element, scope: Element): Generator<string> {
  if (element === scope) {
    yield ':scope';
    return;
  }
  const names = namesOf(element);
  yield* names;
  const above: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== scope; at = at.parentElement) above.push(at);
  for (const ancestor of above) for (const outer of namesOf(ancestor)) for (const name of names) yield `${outer} ${name}`;
  for (const ancestor of above) for (const outer of namesOf(ancestor)) yield pathOf(element, ancestor).replace(':scope', outer);
  yield pathOf(element, scope);
}
