import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './findBrowser.ts';

const debianPackage: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browser's executable; put there by `apt-get` first where nobody has to be asked for it. */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(whatToInstall(kind));
  console.log(`No ${kind} on this machine: installing Debian's ${debianPackage[kind]}.`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', debianPackage[kind], 'fonts-dejavu-core', 'fonts-noto-color-emoji');
  const installed = findBrowser(kind);
  if (installed === undefined) throw new Error(whatToInstall(kind));
  return installed;
}

/** Waits for another apt instead of failing beside it: images that have just booted often update themselves. */
function aptGet(...words: readonly string[]): void {
  execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const whatToInstall = (kind: BrowserKind): string =>
  kind === 'chromium'
    ? 'No Chromium, Chrome or Edge found. Install one (on Debian or Ubuntu: sudo apt-get install chromium) or name its executable in PRAZO_CHROMIUM.'
    : 'No Firefox found. Install Firefox or Firefox ESR, 140 or newer (on Debian: sudo apt-get install firefox-esr), or name its executable in PRAZO_FIREFOX.';
