import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Target } from 'puppeteer-core';
import { isGone, letGo } from './letGo.ts';

/** A worker that was stopped meanwhile does not answer. */
const PATIENCE_MS = 500;

/**
 * Runs `script` in a service worker and lets go of it again: as long as a debugger is attached, Chromium neither lets the worker end by itself nor, once
 * it was stopped, start without waiting for that debugger. So nobody may use `Target.worker()`, which stays attached.
 *
 * Settles with whether the worker ran it; `false` when it ended before. An error of the script itself is thrown.
 */
export async function inWorker(
  target: Pick<Target, 'createCDPSession'>,
  script: (word: string) => unknown,
  word: string,
  patienceMs = PATIENCE_MS,
): Promise<boolean> {
  const session = await attached(target);
  if (session === undefined) return false;
  try {
    const expression = `(${script.toString()})(${JSON.stringify(word)})`;
    const answer = await Promise.race([session.send('Runtime.evaluate', { expression }).catch(ended), pause(patienceMs)]);
    if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer !== undefined;
  } finally {
    await letGo(session);
  }
}

const attached = (target: Pick<Target, 'createCDPSession'>): Promise<CDPSession | undefined> => target.createCDPSession().catch(ended);

function ended(cause: unknown): undefined {
  if (!isGone(cause)) throw cause;
}
