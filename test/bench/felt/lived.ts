import type { BrowserKind } from '../../e2e/support/browser/findBrowser.ts';
import { type Desk, type DeskWishes, startDesk } from '../../e2e/support/desk.ts';

const DAYS = 30;
/** Of all tickets, so many change on a day. */
const SHARE = 50;
const STATUSES = ['Pending', 'Active', 'Resolved', 'Active'];

/** Runs while the desk reads its queue for the first time. */
export type Around = (desk: Desk, reading: () => Promise<void>) => Promise<void>;

/** A desk with so many tickets of the analyst, half of them not due yet, which were read for the first time and then on each of thirty days on which some had changed. */
export async function livedDesk(kind: BrowserKind, tickets: number, around: Around, browser: DeskWishes['browser'] = {}): Promise<Desk> {
  const desk = await startDesk({ kind, browser });
  try {
    const ids = fill(desk, tickets);
    const read = async (): Promise<void> => desk.ask('queue/refresh');
    await around(desk, read);
    for (let day = 0; day < DAYS; day += 1) {
      for (let at = day; at < tickets; at += SHARE) desk.center.append(ids[at]!, { by: 'carla', status: STATUSES[day % STATUSES.length]! });
      await read();
    }
    return desk;
  } catch (cause) {
    await desk.close();
    throw cause;
  }
}

/** Tickets of the signed-in analyst; answers their ids. */
export const fill = ({ center }: Desk, tickets: number): readonly number[] =>
  Array.from({ length: tickets }, (_, index) =>
    center.createTicket({
      priority: '3 - Moderate',
      status: 'Active',
      assignee: 'carla',
      createdAt: Date.now() - Math.round((index * 14 * 24 * 3_600_000) / tickets),
      title: `Felt ${index}`,
    }),
  );
