import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How long a page's main thread has worked so far, in ms of the processor: what else the computer does meanwhile does not count. */
export type BusySoFar = () => Promise<number>;

export async function busyOf(page: Page): Promise<BusySoFar> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** What the main thread of a page works in so long, once `lead` has passed. */
export async function busyWhile(page: Page, lead: number, length: number): Promise<number> {
  const soFar = await busyOf(page);
  await setTimeout(lead);
  const before = await soFar();
  await setTimeout(length);
  return (await soFar()) - before;
}
