/** Longer words are no numbers. */
const LONGEST = 40;

/** Behind these a number is a ticket's, in pt, es, en, de, fr. */
const NAMES =
  /^(?:tickets?|case|issue|request|incident[ae]?|incidencia|chamados?|caso|solicita[cç][aã]o|solicitud|demande|anfrage|vorgang|fall|pedido|bug|task|tarefa|dossier|ref|id|key|n[oº°r]|num|n[uú]mero|number|nummer|num[eé]ro)$/i;

/** A run of digits, maybe in parts, behind letters that belong to it. */
const NUMBER = /^(?:\p{L}[\p{L}\d_]*-?)?\d+(?:[-/]\d+)*$/u;
/** A key of several words, and maybe a mark behind its digits: `IT-OPS-123`, `CAS-01213-P8B3G0`. */
const LONG_KEY = /^\p{L}[\p{L}\d_]*(?:-[\p{L}\d]+){0,2}-\d+(?:-[\p{L}\d]+)?$/u;
/** Words that are tied to a number: `4711-Printer`. */
const TAIL = /^(\d+(?:[-/]\d+)*)-\p{L}.*$/u;
/** A day in figures. Read in every page, where the tables that read dates do not come along. */
const DAY = /^(?:\d{4}([-/])\d{1,2}\1\d{1,2}|\d{1,2}([-/])\d{1,2}\2(?:\d{2}|\d{4}))$/;
const GROUPED = /^(?:\p{L}[\p{L}_]*-)?\d{1,3}(?:[.,'’]\d{3})+$/u;
/** A number first, and then a title: `12: Printer`, `12 - HP-2000 jams`, `1486 HP-2000 jams`. */
const BEFORE_TITLE = /^\W*(?:\d+(?:[:)\]]| -) ?|\d{3,} )\p{L}/u;

interface Candidate {
  readonly number: string;
  readonly rank: number;
}

/** The ticket's number in a text such as `#1,486`, `INC-7: Printer` or `P1 #4711`; letters and digits that belong together. */
export function numberIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = text
    .slice(0, 300)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, ',')
    .replace(/\d{1,2}:\d\d(?::\d\d)?/g, ' ')
    .replace(/n[º°]|[#№]/gi, ' #');
  const lead = BEFORE_TITLE.test(plain) ? 150 : 0;
  const words = plain.split(/[\s:;|·•()[\]{}<>"“”„«»]+/).filter((word) => word !== '');
  const found = words
    .map((word, at) => candidateIn(word, words[at - 1], at === 0 ? lead : 0))
    .filter((candidate) => candidate !== undefined);
  const best = found.toSorted((a, b) => b.rank - a.rank)[0];
  return best?.number.toUpperCase();
}

/** What is marked as a number goes before figures that begin a title, these before the first key, a key before figures alone, and of figures the longest. */
function candidateIn(word: string, before: string | undefined, lead: number): Candidate | undefined {
  const isMarked = word.startsWith('#') || before === '#';
  const bare = word
    .replace(/^#/, '')
    .replace(/^[.,'’-]/, '')
    .replace(/[.,'’!?-]$/, '');
  const alone = isMarked ? bare.replace(TAIL, '$1') : bare;
  if (alone.length > LONGEST) return undefined;
  const number = GROUPED.test(alone) ? alone.replace(/[.,'’]/g, '') : alone;
  if (!(NUMBER.test(number) || LONG_KEY.test(number)) || DAY.test(number)) return undefined;
  const digits = number.replace(/\D/g, '').length;
  const isKey = /^\p{L}/u.test(number);
  const isNamed = before !== undefined && NAMES.test(before.replace(/\.$/, ''));
  if (isMarked || isNamed) return { number, rank: (isMarked ? 300 : 200) + digits };
  // `P1` is a priority, `v2` a version.
  if (isKey) return { number, rank: digits > 1 || number.includes('-') ? 100 : digits };
  return { number, rank: digits + lead };
}

/** Whether an address tells the number, or its last digits, as a number of its own: `/t/1007` is not of ticket 7. */
export const isAddressOf = (number: string, { href }: URL): boolean =>
  new RegExp(`(?<![1-9]\\d*)${/\d+$/.exec(number)?.[0] ?? number}(?!\\d)`, 'i').test(href);
