import { type Desk, readQueue, startDesk } from '../../e2e/support/desk.ts';
import { busyWhile } from './busy.ts';
import { bareExtension } from './floor.ts';

const MINUTE = 60_000;
const TARGET_MS = 6 * 60 * MINUTE;
const ROWS = 50;
/** Until everything that loads has loaded. */
const LEAD_MS = 5_000;

export interface IdleTime {
  readonly what: string;
  readonly prazo: number;
  readonly bare: number;
}

/** What the main thread of a page in front works in a minute in which nothing happens, with Prazo and, in the same minute, with bare spans. */
export async function idleMinutes(): Promise<readonly IdleTime[]> {
  return [
    await idleMinute(
      '50 calm badges',
      (index) => Date.now() - index * 1_000,
      ({ center }) => `${center.url}/tickets?filter=all&mode=server`,
    ),
    await idleMinute(
      '50 badges under five minutes',
      (index) => Date.now() - TARGET_MS + 4 * MINUTE + index * 1_000,
      ({ center }) => `${center.url}/tickets?filter=all&mode=server`,
    ),
    await idleMinute(
      'a panel',
      () => Date.now() - MINUTE,
      ({ center }, id) => `${center.url}/tickets/${id}`,
    ),
  ];
}

async function idleMinute(
  what: string,
  createdAt: (index: number) => number,
  address: (desk: Desk, id: number) => string,
): Promise<IdleTime> {
  const floor = await bareExtension();
  const desks = await Promise.all([
    startDesk({ kind: 'chromium' }),
    startDesk({ kind: 'chromium', addSite: false, browser: { extension: floor.folder, isSilent: true } }),
  ]);
  try {
    const [prazo = Number.NaN, bare = Number.NaN] = await Promise.all(
      desks.map(async (desk, which) => {
        const ids = Array.from({ length: ROWS }, (_, index) =>
          desk.center.createTicket({
            priority: '1 - Critical',
            status: 'Active',
            assignee: 'carla',
            createdAt: createdAt(index),
            title: `Felt ${index}`,
          }),
        );
        if (which === 0) await readQueue(desk);
        await (await desk.visit(`/tickets?rows=${ROWS}`)).close();
        const page = await desk.prazo.browser.newPage();
        await page.setViewport({ width: 1440, height: 900 });
        await page.goto(address(desk, ids[0]!), { waitUntil: 'load' });
        return busyWhile(page, LEAD_MS, MINUTE);
      }),
    );
    return { what, prazo, bare };
  } finally {
    for (const desk of desks) await desk.close();
    await floor.remove();
  }
}
