/** Programs that make every page of a product, so that a word behind the question mark tells what kind of page it is. */
const PROGRAM = /\.(?:pl|php|cgi|exe|do|asp|aspx|jsp|dll)$/i;

/** A session's key, say, which is nobody else's and does not last. */
const KEY = /(?=[\w-]*\d)[\w-]{16,100}/;

interface Shape {
  readonly steps: readonly string[];
  /** Behind the hash, where pages are told apart there. */
  readonly route: readonly string[];
  readonly words: ReadonlyMap<string, string>;
}

/** `*` stands for whatever has a figure in it. */
const stepOf = (step: string): string => (/\d/.test(step) ? '*' : step);

const stepsOf = (path: string): readonly string[] =>
  path
    .split('/')
    .filter((step) => step !== '')
    .map(stepOf);

/** Parameters are parted by `;` in some products. */
const parametersOf = (search: string): readonly (readonly [name: string, value: string])[] =>
  search
    .replace(/^\?/, '')
    .split(/[&;]/)
    .map((pair) => pair.split('=', 2))
    .flatMap(([name = '', value = '']) => (name === '' ? [] : [[name, value] as const]));

function shapeOf({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): Shape {
  const words = new Map<string, string>();
  const [first, ...rest] = parametersOf(search);
  if (first && PROGRAM.test(pathname) && /^[a-z]+$/i.test(first[1])) words.set(...first);
  for (const [name, value] of [...(first ? [first] : []), ...rest])
    if (/^(?:\w*id|\w*number|t|ticket|n|no|key)$/i.test(name) && /[\d*]/.test(value)) words.set(name, '*');
  return { steps: stepsOf(pathname), route: hash.includes('/') ? stepsOf(hash.slice(1).split('?')[0]!) : [], words };
}

/** The form of a page's address, as text. */
export function formOf(url: URL): string {
  const { steps, route, words } = shapeOf(url);
  const search = [...words].map(([name, value]) => `${name}=${value}`).join('&');
  return `/${steps.join('/')}${search && `?${search}`}${route.length > 0 ? `#/${route.join('/')}` : ''}`;
}

/** Whether a page at `url` is of the kind with that form of address. Lists of other queues have other words, and lead to the same tickets. */
export function holdsAt(form: string | undefined, url: URL, isList: boolean): boolean {
  if (form === undefined) return true;
  const known = shapeOf(new URL(form, url.origin));
  const here = shapeOf(url);
  const isProgram = PROGRAM.test(url.pathname);
  const isAlike = (one: readonly string[], other: readonly string[]): boolean =>
    isList && !isProgram
      ? one[0] === other[0]
      : one.length <= other.length && one.every((step, at) => step === other[at] || (isList ? false : at > 0 && at < one.length - 2));
  const hasWords = [...known.words].every(([name, value]) => here.words.get(name) === value || (isList && value === '*'));
  return isAlike(known.steps, here.steps) && isAlike(known.route, here.route) && hasWords;
}

/** Path, query and fragment, unless they hold what is nobody else's. */
export function publicAddress(url: URL): string | undefined {
  const at = addressOf(url);
  return KEY.test(at) ? undefined : at;
}

export const addressOf = ({ pathname, search, hash }: URL): string => pathname + search + hash;
