import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/**
 * Ends one browser and removes its profile, if it has one to itself, as soon as this process is gone, however it went: the guard waits on a pipe that only we hold.
 * Without it a test run that is killed leaves browsers behind.
 */
export interface Guard {
  /** Ends what is left of the browser and removes the profile now. */
  release(): Promise<void>;
}

/** The browser leads its own process group, so the helpers that it started end with it. */
const script = `
cat > /dev/null
kill -TERM "-$1" 2> /dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "-$1" 2> /dev/null || break; sleep 0.1; done
kill -KILL "-$1" 2> /dev/null
[ -z "$2" ] || rm -rf "$2" || { sleep 1; rm -rf "$2"; }
`;

export function guard(pid: number, profile: string | undefined): Guard {
  // Windows has neither sh nor process groups; there the browser is left to puppeteer.
  if (process.platform === 'win32')
    return { release: async () => (profile === undefined ? undefined : rm(profile, { recursive: true, force: true, maxRetries: 5 })) };
  const watch = spawn('/bin/sh', ['-c', script, 'sh', String(pid), profile ?? ''], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watch.unref();
  return {
    async release() {
      if (watch.exitCode !== null) return;
      watch.ref();
      const ended = once(watch, 'exit');
      watch.stdin.end();
      await ended;
    },
  };
}

/** As a crash does it: nothing is told, nothing is saved. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  if (process === null) throw new Error('this browser has no process of its own');
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}
