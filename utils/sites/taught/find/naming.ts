import { plainWord } from '../../../sla/words/words';
import { namesOf, pathOf } from './selectors';

/** Parts of classes that tell how something looks, where it stands, or what it says at the moment: a redesign of the value changes them, not of the page. */
const PASSING = new Set(
  [
    'btn badge label tag pill chip dot text bg color colour font fa fas far icon i d m mt mb ml mr mx my p pt pb pl pr px py w h col cell td row item flex align justify float pull',
    'border rounded small truncate nowrap ellipsis content inner wrapper link value hidden sr only visually weight bold none middle right left center top bottom block inline sm md lg xl',
    'start end auto column field box container wrap',
    'success danger warning warn info primary secondary default muted light dark important inverse error ok red green blue yellow orange gray grey purple black white',
    'high highest low lowest medium normal urgent critical blocker major minor trivial open closed new pending waiting resolved solved hold',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a selector names what a thing is, rather than how it looks, where it stands or what it says at the moment. */
export function namesField(selector: string, value: string): boolean {
  const names = (selector.match(/[.#][\w-]+|="[^"]*"|\[[\w-]+\]/g) ?? []).map((name) => name.replace(/^[.#[]|^="|["\]]$/g, ''));
  const said = plainWord(value);
  const telling = names.filter((name) => isTelling(name));
  return telling.length > 0 && !telling.some((name) => said.length > 2 && plainWord(name).split(/[-_ ]/).includes(said));
}

const isTelling = (name: string): boolean =>
  name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).some((part) => /[a-z]{2}/i.test(part) && !/\d$/.test(part) && !PASSING.has(part.toLowerCase()));

/** Selectors by which `element` is known within `scope`: its own names, and a path below something that has one. */
export function* namedWays(element: Element, scope: Element, value: string): Generator<string> {
  const isGood = (selector: string): boolean => namesField(selector, value);
  yield* namesOf(element).filter(isGood);
  for (let at = element.parentElement; at !== null && at !== scope && scope.contains(at); at = at.parentElement) {
    const outer = namesOf(at).filter(isGood);
    for (const name of outer) for (const own of namesOf(element)) yield `${name} ${own}`;
    const path = pathOf(element, at);
    // The how-manieth child it is changes with every row that is put in above.
    if (!path.includes('nth-of-type')) for (const name of outer) yield path.replace(':scope', name);
  }
}

/** How a heading is known by itself: not by a place, nor by what it shares with others. */
export function headingNames(heading: Element): readonly string[] {
  const siblings = [...(heading.parentElement?.children ?? [])];
  const isOwn = (name: string): boolean => siblings.filter((each) => each.matches(name)).length === 1;
  return namesOf(heading)
    .filter((name) => namesField(name, '') && isOwn(name))
    .slice(0, 3);
}

/** The landmark around a list: two boxes with names, or the kinds of all boxes from the top. */
export function landmarkOf(row: Element): string | undefined {
  const { body } = row.ownerDocument;
  const named: string[] = [];
  const path: string[] = [];
  for (let at = row.parentElement; at !== null && at !== body; at = at.parentElement) {
    const name = namesOf(at).find((each) => /[.#[]/.test(each));
    if (name !== undefined) named.unshift(name);
    if (named.length === 2) return named.join(' ');
    if (named.length === 0) path.unshift(CSS.escape(at.localName));
  }
  if (named.length === 0 && path.length === 0) return undefined;
  return [named[0] ?? 'body', ...path].join(' > ');
}
