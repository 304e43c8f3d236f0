import { setTimeout as pause } from 'node:timers/promises';
import type { Target } from 'puppeteer-core';

/** A worker that was stopped meanwhile does not answer. */
const PATIENCE_MS = 500;

/**
 * Runs `script` in a service worker and lets go of it again: as long as a debugger is attached, Chromium neither lets the worker end by itself nor, once
 * it was stopped, start without waiting for that debugger. So nobody may use `Target.worker()`, which stays attached.
 */
export async function inWorker(target: Target, script: (word: string) => unknown, word: string): Promise<void> {
  const session = await target.createCDPSession();
  try {
    const expression = `(${script.toString()})(${JSON.stringify(word)})`;
    await Promise.race([session.send('Runtime.evaluate', { expression }).catch(() => undefined), pause(PATIENCE_MS)]);
  } finally {
    await session.detach();
  }
}
