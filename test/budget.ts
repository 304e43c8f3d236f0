import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// What each script and page loads before it does anything, gzipped, in both builds, with the texts of one language. Over its budget, or without a
// row, the build fails. What is loaded later is told by itself.

interface Surface {
  readonly name: string;
  /** A page, or scripts that run one after another. Of what differs by site or language, `*`, the heaviest counts. */
  readonly loads: readonly string[];
  readonly budget: number;
  /** What it ought to come down to, where the budget only keeps it from growing. */
  readonly goal?: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const builds = ['chrome-mv3', 'firefox-mv3'];
const surfaces: readonly Surface[] = [
  { name: 'content script', loads: ['language/*/page.js', 'half-*.js', 'ticket.js'], budget: 27_600, goal: 25_000 },
  // Before it, while the page is loading.
  { name: 'early', loads: ['early.js'], budget: 2_000 },
  // Beside it, once what is seen is there; before the views at the latest.
  { name: 'spoken', loads: ['language/*/spoken.js', 'spoken.js'], budget: 5_000 },
  { name: 'views', loads: ['preact.js', 'language/*/views.js', 'views.js'], budget: 42_000 },
  { name: 'forms', loads: ['language/*/actions.js', 'actions.js'], budget: 25_000 },
  // From the first of them on: severity, what if, history, record.
  { name: 'further forms', loads: ['language/*/further.js', 'further.js'], budget: 20_000 },
  // Where the browser blocks notifications.
  { name: 'untold alerts', loads: ['language/*/untold.js', 'untold.js'], budget: 5_000 },
  { name: 'lesson', loads: ['preact.js', 'language/*/teach.js', 'teach.js'], budget: 25_000 },
  // From its first click on; at once where something was taught before.
  { name: 'lesson, pointing', loads: ['lesson.js'], budget: 20_000 },
  { name: 'popup', loads: ['popup.html', 'language/*/popup.js'], budget: 36_000 },
  { name: 'side panel', loads: ['sidepanel.html', 'language/*/popup.js'], budget: 36_000 },
  { name: 'options, first section', loads: ['options.html', 'language/*/options.js', 'chunks/SitesSection-*.js'], budget: 40_000 },
  { name: 'worker', loads: ['background.js'], budget: 40_000 },
  // The worker loads these when they are asked. Adapters and reading come together, before a site is asked, which takes far longer than running both.
  { name: 'adapters', loads: ['adapters.js'], budget: 40_000 },
  { name: 'reading', loads: ['reading.js'], budget: 21_000 },
  { name: 'office', loads: ['office.js'], budget: 36_000 },
  // Beside the office, from the first form or surprise of a ticket page on.
  { name: 'stated', loads: ['stated.js'], budget: 9_000 },
  { name: 'surprises', loads: ['surprises.js'], budget: 10_000 },
];

const IN_HTML = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;
/** Static imports only: what is loaded later is not paid for at the start. */
const IN_SCRIPT = /(?:\bimport|\bfrom)\s*"(\.[^"]+)"|(?:\bimport|\bfrom)\s*'(\.[^']+)'/g;
const ENTRY = /^[^/]+\.(?:html|js)$/;

function loadedBy(folder: string, entry: string, seen: Set<string>): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(join(folder, entry), 'utf8');
  if (entry.endsWith('.html')) for (const [, path = ''] of text.matchAll(IN_HTML)) loadedBy(folder, path.replace(/^\//, ''), seen);
  if (entry.endsWith('.js')) {
    for (const [, double, single = ''] of text.matchAll(IN_SCRIPT)) loadedBy(folder, posix.join(dirname(entry), double ?? single), seen);
  }
  return seen;
}

const zipped = (folder: string, path: string): number => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((whole, size) => whole + size, 0);
const kilobytes = (size: number): string => (size / 1000).toFixed(1).padStart(6);

const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path);

/** The heaviest of the files that `pattern` names; `undefined` where there is none. */
const heaviest = (folder: string, files: readonly string[], pattern: string): string | undefined =>
  files.filter((path) => fits(pattern, path)).toSorted((a, b) => zipped(folder, b) - zipped(folder, a))[0];

const faults: string[] = [];
for (const build of builds) {
  const folder = join(root, '.output', build);
  if (!existsSync(folder)) {
    faults.push(`${build} is not built`);
    continue;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const atStart = new Set<string>();
  for (const { name, loads, budget, goal } of surfaces) {
    const loaded = new Set<string>();
    for (const pattern of loads) {
      const path = heaviest(folder, files, pattern);
      if (path === undefined) faults.push(`${build}: ${name} loads ${pattern}, which is missing`);
      else loadedBy(folder, path, loaded);
    }
    const size = sum([...loaded].map((path) => zipped(folder, path)));
    if (size > budget) faults.push(`${build}: ${name} is over its budget by ${size - budget} bytes`);
    const missed = goal !== undefined && size > goal ? `, goal ${goal / 1000} kB: NOT HELD` : '';
    console.log(
      `${build.padEnd(12)} ${name.padEnd(24)} ${kilobytes(size)} of ${budget / 1000} kB gzipped  ${size > budget ? 'OVER' : 'ok'}${missed}`,
    );
    for (const path of loaded) atStart.add(path);
  }
  const isKnown = (path: string): boolean => surfaces.some(({ loads }) => loads.some((pattern) => fits(pattern, path)));
  for (const path of files.filter((one) => ENTRY.test(one) && !isKnown(one)))
    faults.push(`${build}: ${path} has no budget in test/budget.ts`);
  for (const path of files.filter((one) => /\.(?:js|css)$/.test(one) && !atStart.has(one) && !isKnown(one)))
    console.log(`${build.padEnd(12)} ${`later: ${posix.basename(path)}`.padEnd(40)} ${kilobytes(zipped(folder, path))} kB`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
