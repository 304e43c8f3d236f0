import type { CDPSession } from 'puppeteer-core';

/** How Chromium and puppeteer say that what a session was about has ended. */
const GONE = /No session with given id|already detached|No target with given id|Target closed|Session closed/;

/** A worker ends by itself whenever it likes, also while somebody is attached to it. */
export const isGone = (cause: unknown): boolean => cause instanceof Error && GONE.test(cause.message);

/** Of a session whose target has ended meanwhile, nothing is left to let go of. */
export async function letGo(session: Pick<CDPSession, 'detach'>): Promise<void> {
  await session.detach().catch((cause: unknown) => {
    if (!isGone(cause)) throw cause;
  });
}
