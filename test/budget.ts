import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// What a surface loads before it does anything, gzipped, in both builds. Over the budget, the build fails.

const root = fileURLToPath(new URL('..', import.meta.url));
const builds = ['chrome-mv3', 'firefox-mv3'];
const surfaces: readonly { readonly name: string; readonly entry: string; readonly oneOf?: RegExp; readonly budget: number }[] = [
  // With the heaviest of the page halves, of which a page loads those of its own origin.
  { name: 'content script', entry: 'content-scripts/ticket.js', oneOf: /^half-.+\.js$/, budget: 25_000 },
  { name: 'popup', entry: 'popup.html', budget: 30_000 },
  { name: 'worker', entry: 'background.js', budget: 40_000 },
  // The worker loads these when they are asked.
  { name: 'adapters', entry: 'adapters.js', budget: 40_000 },
  { name: 'office', entry: 'office.js', budget: 36_000 },
];

const IN_HTML = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;
/** Static imports only: what is loaded later is not paid for at the start. */
const IN_SCRIPT = /(?:\bimport|\bfrom)\s*"(\.[^"]+)"|(?:\bimport|\bfrom)\s*'(\.[^']+)'/g;

function loadedBy(folder: string, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(join(folder, entry), 'utf8');
  if (entry.endsWith('.html')) for (const [, path = ''] of text.matchAll(IN_HTML)) loadedBy(folder, path.replace(/^\//, ''), seen);
  if (entry.endsWith('.js')) {
    for (const [, double, single = ''] of text.matchAll(IN_SCRIPT)) loadedBy(folder, posix.join(dirname(entry), double ?? single), seen);
  }
  return seen;
}

const sizeOf = (folder: string, entry: string): number =>
  [...loadedBy(folder, entry)].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);

let isOver = false;
for (const build of builds) {
  const folder = join(root, '.output', build);
  for (const { name, entry, oneOf, budget } of surfaces) {
    const choices = oneOf && existsSync(folder) ? readdirSync(folder).filter((file) => oneOf.test(file)) : [];
    const heaviest = Math.max(0, ...choices.map((file) => sizeOf(folder, file)));
    const size = existsSync(join(folder, entry)) ? sizeOf(folder, entry) + heaviest : Number.NaN;
    const isWithin = size <= budget;
    isOver ||= !isWithin;
    const verdict = Number.isNaN(size) ? `${entry} is missing` : isWithin ? 'ok' : 'OVER';
    console.log(
      `${build.padEnd(12)} ${name.padEnd(15)} ${(size / 1000).toFixed(1).padStart(6)} of ${budget / 1000} kB gzipped  ${verdict}`,
    );
  }
}
process.exitCode = isOver ? 1 : 0;
