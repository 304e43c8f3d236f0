import type { Page } from 'puppeteer-core';
import { changeStatus, type Desk, readQueue } from './support/desk.ts';
import { openPopup, popupRows } from './support/popup.ts';
import { badgesOn, panelOf, type ShownBadge, type ShownPanel } from './support/shown.ts';
import { until } from './support/until.ts';
import { walkStated } from './walkStated.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const SHOWN_ROWS = 14;

/** Does what an analyst would do, and prints and photographs what an analyst would see. */
export async function walkThrough(desk: Desk, pictures: string): Promise<void> {
  await readQueue(desk, 'ana');
  const list = await theList(desk, pictures);
  const paused = await theTicket(desk, pictures);
  await thePause(desk, list, paused, pictures);
  await walkStated(desk, { heading, tell, photograph: (page, name) => photograph(page, `${pictures}/${name}.png`) });
  await theAlert(desk);
  await thePopup(desk, pictures);
  console.log(`\nPictures: ${pictures}`);
}

async function theList(desk: Desk, pictures: string): Promise<Page> {
  const list = await desk.visit('/tickets?filter=mine');
  await list.setViewport({ width: 1440, height: 900 });
  const badges = await until('the list has its badges', async () => {
    const shown = await badgesOn(desk, list);
    return shown.length > 0 && shown.every(({ name }) => name !== '') ? shown : undefined;
  });
  const labels = new Map(
    await list.$$eval('tr.ticket', (rows) =>
      rows.map((row) => [row.getAttribute('data-ticket-id'), row.querySelector('.key')?.textContent] as const),
    ),
  );
  heading('The ticket list: a badge beside each ticket');
  table(badges.slice(0, SHOWN_ROWS).map((badge) => rowOf(labels.get(badge.ticket) ?? badge.ticket, badge)));
  await photograph(list, `${pictures}/1-list.png`);
  return list;
}

async function theTicket(desk: Desk, pictures: string): Promise<Page> {
  const createdAt = Date.now() - 2.5 * HOUR;
  const id = desk.center.createTicket({
    title: 'Bot fora do ar em todos os canais',
    customer: 'Lojas Ipê',
    priority: '1 - Critical',
    status: 'New',
    createdAt,
    history: [
      { at: createdAt + 0.2 * HOUR, by: 'Ana Souza', status: 'Active', assignee: 'ana' },
      { at: createdAt + 0.6 * HOUR, by: 'Ana Souza', status: 'Awaiting Vendor' },
      { at: createdAt + 1.4 * HOUR, by: 'Ana Souza', status: 'Active' },
    ],
  });
  const ticket = await desk.visit(`/tickets/${id}`);
  await ticket.setViewport({ width: 1280, height: 900 });
  const panel = await panelOf(desk, ticket, id, ({ clocks }) => clocks.length > 0);
  heading('A ticket: both clocks');
  tell(panel);
  await photograph(ticket, `${pictures}/2-ticket.png`);
  return ticket;
}

async function thePause(desk: Desk, list: Page, ticket: Page, pictures: string): Promise<void> {
  const id = new URL(ticket.url()).pathname.split('/').pop() ?? '';
  heading('A pause: the status becomes "waiting for the customer"');
  await changeStatus(ticket, 'Awaiting User Info');
  tell(await panelOf(desk, ticket, id, ({ clocks }) => clocks[1]?.tone === 'paused'));
  await photograph(ticket, `${pictures}/3-paused.png`);

  await changeStatus(ticket, 'Active');
  console.log('\nAnd on again:\n');
  tell(await panelOf(desk, ticket, id, ({ clocks }) => clocks[1] !== undefined && clocks[1].tone !== 'paused'));
  await list.bringToFront();
}

async function theAlert(desk: Desk): Promise<void> {
  heading('A warning before the deadline, although the worker is killed in between');
  const id = desk.center.createTicket({
    title: 'Fila travada',
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'ana',
    createdAt: Date.now() - 4.5 * HOUR + 6 * SECOND,
  });
  await readQueue(desk, 'ana');
  await desk.prazo.killWorker();
  const shown = await until(
    'the notification',
    async () => (await desk.prazo.notifications()).find((each) => each.id.includes(`#${id}`)),
    90 * SECOND,
  );
  console.log(shown.title === undefined ? `raised: ${shown.id}` : `${shown.title} / ${shown.body}`);
}

async function thePopup(desk: Desk, pictures: string): Promise<void> {
  const popup = await openPopup(desk);
  const rows = await until('the queue', async () => {
    const shown = await popupRows(popup);
    return shown.length > 0 ? shown : undefined;
  });
  heading('The popup: the queue, most urgent first');
  table(rows.slice(0, SHOWN_ROWS).map((row) => rowOf(row.facts.split(' · ')[0] ?? row.id, row)));
  const counts = await popup.$$eval('.sift button', (buttons) => buttons.map((button) => (button as HTMLElement).innerText));
  console.log(`\n  In all: ${counts.map((count) => count.replaceAll(/\s+/g, ' ')).join(', ')}`);
  await photograph(popup, `${pictures}/9-popup.png`);
}

const heading = (words: string): void => console.log(`\n${words}\n`);

function tell({ clocks, notice }: ShownPanel): void {
  for (const { metric, left, line } of clocks) console.log(`  ${metric}: ${left} · ${line}`);
  if (notice !== '') console.log(`  ${notice}`);
}

type Row = readonly [ticket: string, clock: string, left: string, due: string, state: string];

const states: Readonly<Record<string, string>> = {
  neutral: 'on track',
  soon: 'at risk',
  critical: 'critical',
  overdue: 'overdue',
  met: 'met',
  ask: 'needs the analyst',
};

/** What the badge says, taken apart into columns. Of a paused ticket it shows whom that waits for; what is left stands in its name. */
function rowOf(label: string, { text, name, tone }: Pick<ShownBadge, 'text' | 'name' | 'tone'>): Row {
  const clock = name.startsWith('Primeira') ? 'first response' : name.startsWith('Resolução') ? 'resolution' : '';
  const isPaused = tone === 'paused';
  return [
    label,
    clock,
    isPaused ? leftIn(name) : text,
    /venceu? ([^;]+), horário de /.exec(name)?.[1] ?? '',
    isPaused ? `paused: ${text === 'cliente' ? 'customer' : '3rd party'}` : (states[tone] ?? tone),
  ];
}

function leftIn(name: string): string {
  const [, hours, minutes] = /restam? (?:(\d+) horas?)?(?: e )?(?:(\d+) minutos?)?/.exec(name) ?? [];
  return [hours && `${hours} h`, minutes && (hours ? minutes.padStart(2, '0') : `${minutes} min`)].filter(Boolean).join(' ');
}

function table(rows: readonly Row[]): void {
  const all: readonly Row[] = [['ticket', 'clock', 'left', 'due (Buenos Aires)', 'state'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  for (const row of all) console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** A headless Firefox paints a page only once it is in front. */
async function photograph(page: Page, path: `${string}.png`): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path });
}
