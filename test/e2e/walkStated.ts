import type { Page } from 'puppeteer-core';
import type { Desk } from './support/desk.ts';
import { press, pressAt, type } from './support/panel/inPanel.ts';
import { panelOf, type ShownPanel } from './support/shown.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What an analyst does with each step: prints it, and photographs the page. */
export interface Telling {
  readonly heading: (words: string) => void;
  readonly tell: (panel: ShownPanel) => void;
  readonly photograph: (page: Page, name: string) => Promise<void>;
}

/** What only the analyst knows: a call in the night, a cause that lies elsewhere, something promised. */
export async function walkStated(desk: Desk, telling: Telling): Promise<void> {
  await desk.changeSettings((settings) => ({
    ...settings,
    customers: [
      {
        id: 'ipe',
        name: 'Lojas Ipê',
        aliases: [],
        coverage: {},
        integrations: [{ name: 'CRM Ipê', kind: 'builtByUs' }],
      },
    ],
  }));
  await theCall(desk, telling);
  await theCause(desk, telling);
  await thePromise(desk, telling);
}

async function theCall(desk: Desk, { heading, tell, photograph }: Telling): Promise<void> {
  heading('A 24x7 call: from it on the clock counts around the clock');
  const { page, id } = await openTicket(desk, { title: 'CRM Ipê parado', customer: 'Lojas Ipê', createdAt: lastSundayNight() });
  await pick(desk, page, id, 'Registrar chamada 24x7…');
  await panelOf(desk, page, id, ({ text }) => text.includes('Quem ligou'));
  await type(desk, page, 'Quem ligou', 'Luis Paz');
  await panelOf(desk, page, id, ({ text }) => text.includes('em vez de') || text.includes('Vence'));
  await photograph(page, '5-call-form');
  await press(desk, page, 'Registrar chamada');
  tell(await panelOf(desk, page, id, ({ text, clocks }) => text.includes('Mais ações') && clocks[1]?.left.includes('corridas') === true));
  await photograph(page, '6-call');
  await page.close();
}

async function theCause(desk: Desk, { heading, tell, photograph }: Telling): Promise<void> {
  heading('An external cause, with its evidence: neither met nor missed');
  const { page, id } = await openTicket(desk, {
    title: 'WhatsApp sem resposta',
    createdAt: Date.now() - 9 * HOUR,
    priority: '1 - Critical',
  });
  await pick(desk, page, id, 'Encerrar por causa externa…');
  await panelOf(desk, page, id, ({ text }) => text.includes('Evidência'));
  await type(desk, page, 'Evidência', 'HTTP 503 em graph.facebook.com de 14:02 a 14:49');
  await panelOf(desk, page, id, ({ text }) => text.includes('causa externa,'));
  await pressAt(desk, page, '.deed button[type=submit]');
  tell(await panelOf(desk, page, id, ({ clocks }) => clocks[1]?.left.includes('causa externa') === true));
  await photograph(page, '7-external-cause');
  await page.close();
}

async function thePromise(desk: Desk, { heading, tell, photograph }: Telling): Promise<void> {
  heading('A commitment: a deadline of its own, in the queue and on the timeline');
  const { page, id } = await openTicket(desk, { title: 'Fila de mensagens travada', createdAt: Date.now() - HOUR });
  await pressAt(desk, page, '[data-opens=commitment]');
  await panelOf(desk, page, id, ({ text }) => text.includes('A quem'));
  await type(desk, page, 'O quê', 'Enviar o log da fila');
  await pressAt(desk, page, '.deed button[type=submit]');
  tell(await panelOf(desk, page, id, ({ text }) => text.includes('Compromissos 1')));
  await photograph(page, '8-commitment');
  await page.close();
}

type NewTicket = Parameters<Desk['center']['createTicket']>[0];

async function openTicket(desk: Desk, ticket: NewTicket): Promise<{ readonly page: Page; readonly id: number }> {
  const id = desk.center.createTicket({ priority: '2 - High', status: 'Active', assignee: 'ana', ...ticket });
  const page = await desk.visit(`/tickets/${id}`);
  await page.setViewport({ width: 1280, height: 900 });
  await panelOf(desk, page, id, ({ text }) => text.includes('Mais ações'));
  return { page, id };
}

async function pick(desk: Desk, page: Page, id: number, item: string): Promise<void> {
  await press(desk, page, 'Mais ações');
  await panelOf(desk, page, id, ({ text }) => text.includes(item));
  await press(desk, page, item);
}

/** Sunday at 20:10 in Buenos Aires, which is always behind UTC by three hours. */
function lastSundayNight(now = Date.now()): number {
  const today = Math.floor((now - 3 * HOUR) / DAY);
  const daysAgo = (new Date(today * DAY).getUTCDay() + 7) % 7 || 7;
  return (today - daysAgo) * DAY + 23 * HOUR + 10 * 60_000;
}
