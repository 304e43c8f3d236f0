import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Mozilla's linter on the Firefox build; its warnings are errors here, but for one that is known and harmless.

interface Message {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Preact can set `innerHTML` when a component asks for it; none does, which `test/architecture.test.ts` holds. */
const isOfPreact = ({ code, message }: Message): boolean => code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');

const root = fileURLToPath(new URL('..', import.meta.url));
const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
);
const begin = stdout.indexOf('{');
if (begin < 0) throw new Error(`web-ext said nothing: ${stderr}`);
const { errors, warnings, notices } = JSON.parse(stdout.slice(begin)) as Readonly<
  Record<'errors' | 'warnings' | 'notices', readonly Message[]>
>;
const wrong = [...errors, ...warnings.filter((message) => !isOfPreact(message))];
for (const { _type, code, message, file = '', line = 0 } of wrong) console.log(`${_type} ${code} ${file}:${line} ${message}`);
console.log(
  `${errors.length} errors, ${wrong.length - errors.length} warnings, ${warnings.filter(isOfPreact).length} of Preact, ${notices.length} notices`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
