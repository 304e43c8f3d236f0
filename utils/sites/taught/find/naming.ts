import { plainWord } from '../../../sla/words/words';
import { namesOf, pathOf } from './selectors';

/** Parts of classes that tell how something looks or where it stands. */
const PASSING = new Set(
  [
    'btn badge label tag pill chip dot text bg color colour font fa fas far icon i d m mt mb ml mr mx my p pt pb pl pr px py w h col cell td row item flex align justify float pull',
    'border rounded small truncate nowrap ellipsis content inner wrapper link value hidden sr only visually weight bold none middle right left center top bottom block inline sm md lg xl',
    'start end auto column field box container wrap info primary default muted light dark important inverse secondary gray grey black white',
  ].flatMap((words) => words.split(' ')),
);

/** Parts of classes that say the value itself, as a word or as a colour, in pt, es, en, de, fr: another ticket has another class. */
const VALUE = new RegExp(
  `^(?:${[
    'success danger warn error$ ok$ red$ green$ blue$ yellow$ orange$ purple$ high low(?:est)?$ medium$ normal$ urgent crit blocker major minor trivial severe emergency',
    'open$ closed new$ pend wait resol solved hold paused progress done todo (?:un)?answered overdue escal (?:in)?active$ cancel reject approved reopen',
    'alt[ao]$ baix baj[ao] grave abert abiert fechad cerrad nov[ao]$ nuev andam aguard espera conclu proceso curso atendimento',
    'hoch$ niedrig mittel dringend krit offen geschl neu$ wart bearbeitung erledigt haute basse moyenn ouvert ferme nouv attente resuel',
  ]
    .join(' ')
    .replaceAll(' ', '|')})`,
);

/** These say which field it is, not what it says: `priority` beside “Prioridade alta”. */
const FIELDS = /^(?:stat|situa|estad|etat|prior|sever|urgen|assign|owner|agent|respons|atend|asign|bearb|zust)/;

const partsOf = (name: string): readonly string[] => name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).flatMap((part) => plainWord(part) || []);

/** Whether a selector names what a thing is, rather than how it looks, where it stands or what it says at the moment: `value` are its words, empty where they are nobody's choice. */
export function namesField(selector: string, value: string): boolean {
  const names = (selector.match(/[.#][\w-]+|="[^"]*"|\[[\w-]+\]/g) ?? []).map((name) => name.replace(/^[.#[]|^="|["\]]$/g, ''));
  const telling = names.filter(isTelling);
  return telling.length > 0 && (value === '' || !names.some((name) => saysValue(name, value)));
}

const isTelling = (name: string): boolean =>
  !/\d$/.test(name) && partsOf(name).some((part) => /[a-z]{2}/.test(part) && !PASSING.has(part) && !VALUE.test(part));

/** A word of the value, or one that begins like it: `status-resolved` beside “Resolvido”. */
function saysValue(name: string, value: string): boolean {
  const said = plainWord(value)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);
  const isLike = (part: string): boolean =>
    !FIELDS.test(part) && said.some((word) => word === part || (part.length > 4 && word.startsWith(part.slice(0, 5))));
  return partsOf(name).some((part) => VALUE.test(part) || isLike(part)) || said.join('-') === plainWord(name);
}

/** Selectors by which `element` is known within `scope`: its own names, and a path below something that has one. */
export function* namedWays(element: Element, scope: Element, value: string): Generator<string> {
  const isGood = (selector: string): boolean => namesField(selector, value);
  yield* namesOf(element).filter(isGood);
  for (let at = element.parentElement; at !== null && at !== scope && scope.contains(at); at = at.parentElement) {
    const outer = namesOf(at).filter(isGood);
    for (const name of outer)
      yield* namesOf(element)
        .map((own) => `${name} ${own}`)
        .filter(isGood);
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
