import type { Page } from 'puppeteer-core';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import { type Desk, resolutionOf, startDesk } from '../desk.ts';
import { noonCalendar, noonTime } from '../expected.ts';
import { choose, press, pressAt, type } from './inPanel.ts';
import { panelOf, type ShownPanel } from '../shown.ts';
import { until } from '../until.ts';

/** An analyst who states things about tickets, on their pages, in hours that are open now and were closed all yesterday. */
export interface StatingDesk extends Desk {
  readonly now: number;
  readonly calendar: ReturnType<typeof noonCalendar>;
}

/** The page of one ticket. */
export interface TicketPage {
  readonly id: number;
  readonly page: Page;
  /** Waits for a panel that satisfies. */
  panel(suits: (panel: ShownPanel) => boolean): Promise<ShownPanel>;
  says(words: string): Promise<ShownPanel>;
  /** Opens a form of the menu. */
  pick(item: string): Promise<void>;
  press(button: string): Promise<void>;
  pressAt(selector: string): Promise<void>;
  choose(...labels: readonly string[]): Promise<void>;
  type(label: string, value: string): Promise<void>;
  /** Date and time of a field, as wall time of the contract. */
  typeMoment(label: string, at: number): Promise<void>;
  /** The resolution as the worker hands it out, once it satisfies. */
  resolution(suits: (clock: MeasuredClock) => boolean): Promise<MeasuredClock>;
}

export async function startStatingDesk(): Promise<StatingDesk> {
  const desk = await startDesk();
  const now = Date.now();
  const calendar = noonCalendar(now);
  await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: calendar } }));
  return { ...desk, now, calendar };
}

type NewTicket = Parameters<Desk['center']['createTicket']>[0];

/** Of severity High unless told, created this morning at 9:30. */
export async function openTicket(desk: StatingDesk, ticket: NewTicket = {}): Promise<TicketPage> {
  const id = desk.center.createTicket({
    priority: '2 - High',
    status: 'Active',
    assignee: 'carla',
    createdAt: noonTime(desk.now, 0, '09:30'),
    ...ticket,
  });
  return atTicket(desk, id);
}

export async function atTicket(desk: StatingDesk, id: number): Promise<TicketPage> {
  const page = await desk.visit(`/tickets/${id}`);
  await page.setViewport({ width: 1280, height: 1000 });
  const panel: TicketPage['panel'] = (suits) => panelOf(desk, page, id, suits);
  await panel(({ text }) => text.includes('More actions'));
  return {
    id,
    page,
    panel,
    says: (words) => panel(({ text }) => text.replaceAll('\u00a0', ' ').includes(words)),
    async pick(item) {
      await press(desk, page, 'More actions');
      await panel(({ text }) => text.includes(item));
      await press(desk, page, item);
    },
    press: (button) => press(desk, page, button),
    pressAt: (selector) => pressAt(desk, page, selector),
    async choose(...labels) {
      for (const label of labels) await choose(desk, page, label);
    },
    type: (label, value) => type(desk, page, label, value),
    async typeMoment(label, at) {
      const { timeZone } = desk.calendar;
      const [date = '', time = ''] = new Date(at).toLocaleString('sv-SE', { timeZone }).split(' ');
      await type(desk, page, `${label}, date`, date);
      await type(desk, page, `${label}, time`, time.slice(0, 5));
    },
    resolution: (suits) =>
      until(`the resolution of ${id} suits`, async () => {
        const clock = await resolutionOf(desk, id);
        if (clock !== undefined && suits(clock)) return clock;
        throw new Error(JSON.stringify(clock));
      }),
  };
}
