import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { badgeWords, dueOf } from '../../e2e/support/expected.ts';
import { badgesOn, type ShownBadge } from '../../e2e/support/shown.ts';
import { until } from '../../e2e/support/until.ts';
import { type Expectation, expectationOf, type FirstEnd, wordsOf } from './expectation.ts';
import type { Product } from './product.ts';
import type { RealDesk } from './realDesk.ts';

const pictures = fileURLToPath(new URL('../../artifacts/desks/', import.meta.url));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** For people to look at. */
export async function photograph(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}${name}.png` });
}

/** Waits until the list says of every ticket what it has to; fails with those that say something else. */
export async function everyBadgeIsRight(desk: RealDesk, list: Page, product: Product, firstEnd?: FirstEnd): Promise<number> {
  const tickets = await product.tickets();
  const expected = tickets.map((ticket) => [ticket.id, expectationOf(ticket, desk.calendar, firstEnd)] as const);
  await until('every badge is right', async () => {
    const from = Date.now();
    const badges = new Map((await badgesOn(desk, list)).map((badge) => [badge.ticket, badge]));
    const wrong = expected.filter(([id, expectation]) => !agrees(badges.get(id), expectation, from));
    if (wrong.length > 0)
      throw new Error(
        wrong.map(([id, one]) => `#${id}: ${described(one, from)}, seen: ${badges.get(id)?.first} ${badges.get(id)?.text}`).join('; '),
      );
    return true;
  });
  return tickets.length;
}

function agrees(badge: ShownBadge | undefined, expectation: Expectation, from: number): boolean {
  if (badge === undefined) return false;
  if (expectation.state === 'paused')
    return pausedWords(expectation.leftMs).includes(badge.text) && [undefined, 'customer'].includes(badge.first);
  if (expectation.state === 'done') return badge.text === (expectation.isMet ? 'met' : 'missed');
  const isFirst = badge.first !== undefined;
  return wordsOf(expectation, from, Date.now()).has(badge.text) && isFirst === (expectation.metric === 'firstResponse');
}

/** What is left when it goes on, in whole hours where there is no room for more. */
function pausedWords(leftMs: number): readonly string[] {
  const hours = badgeWords(leftMs - (leftMs % HOUR));
  const minutes = Math.floor(Math.abs(leftMs % HOUR) / MINUTE);
  return [badgeWords(leftMs), hours, `${hours}\u00a0${`${minutes}`.padStart(2, '0')}`];
}

function described(expectation: Expectation, now: number): string {
  if (expectation.state === 'running') return `${expectation.metric} ${[...wordsOf(expectation, now, now)].join(' or ')}`;
  return expectation.state === 'done' ? `done, met: ${expectation.isMet}` : `paused, ${pausedWords(expectation.leftMs).join(' or ')}`;
}

export const rowHeights = (list: Page, rows: string): Promise<readonly number[]> =>
  list.$$eval(rows, (all) => all.map((row) => row.getBoundingClientRect().height));

/** What the heights would be without any badge. Nothing else happens on the page while they are away. */
export const bareHeights = (list: Page, rows: string): Promise<readonly number[]> =>
  list.evaluate((selector) => {
    const places = [...document.querySelectorAll('[data-prazo=badge]')].map((host) => ({
      host,
      parent: host.parentNode,
      next: host.nextSibling,
    }));
    for (const { host } of places) host.remove();
    const heights = [...document.querySelectorAll(selector)].map((row) => row.getBoundingClientRect().height);
    for (const { host, parent, next } of places.toReversed()) parent?.insertBefore(host, next);
    return heights;
  }, rows);

/** A ticket of the analyst whose resolution clock runs and is not over yet. */
export interface TicketAtWork {
  readonly id: string;
  readonly dueAt: number;
}

export async function ticketAtWork(desk: RealDesk, product: Product): Promise<TicketAtWork> {
  for (const ticket of await product.tickets()) {
    const expectation = expectationOf(ticket, desk.calendar);
    if (!ticket.isMine || expectation.state !== 'running' || ticket.severity !== 'high') continue;
    const dueAt = dueOf(expectation.clock);
    if (dueAt > Date.now()) return { id: ticket.id, dueAt };
  }
  throw new Error('nobody works on anything');
}
