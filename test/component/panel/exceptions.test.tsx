// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { readingIn } from '@/components/panel/readingIn';
import { tipContent } from '@/components/tip/tipContent';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import type { PageContext } from '@/utils/messages/protocol';
import type { ViewsWorld } from '@/utils/page/views';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { assigned, at } from '../../support/tickets';
import { HOME, NOW, viewOf } from '../../support/ticketViews';
import { openPanel } from './openPanel';

afterEach(cleanup);

const definition = {
  ...aivoCalendar,
  holidays: ['2026-11-12', '2026-11-15'],
  specialDays: { '2026-11-13': [['09:00', '13:00'] as const] },
};
const calendars = new Map([['aivo', compileCalendar(definition)]]);
const ticket = { createdAt: at('2026-11-09 16:10'), events: [assigned(at('2026-11-09 16:42'))], severity: 'medium' };
const view = viewOf({}, { clocks: clocksOf(ticket, aivoPolicy, calendars, NOW) });
const lines = (): readonly (string | null)[] => [...document.querySelectorAll('.exceptions li')].map((line) => line.textContent);

it('a deadline tells the holidays and special days that it goes by, and leads to them', async () => {
  const { reading, onOpenDay } = openPanel(view);
  await act(() => {
    const names: Readonly<Record<string, string>> = { '2026-11-12': 'Festa da casa' };
    reading.value = { ...reading.value, now: NOW + 60_000, calendars, dayName: (_, date) => names[date] };
  });

  expect(lines()).toEqual(['qui 12/11: Festa da casa, fechado', 'sex 13/11: dia especial, 9:00–13:00']);
  await act(() => {
    fireEvent.click(screen.getByRole('button', { name: 'qui 12/11: Festa da casa, fechado' }));
  });
  expect(onOpenDay).toHaveBeenCalledWith(expect.objectContaining({ calendar: 'aivo', date: '2026-11-12' }));
});

it('a tooltip says the same of the next deadline', () => {
  const reading = { language: 'pt', now: NOW, ownZone: HOME, calendars } as const;

  expect(tipContent(view, { aivo: defaultThresholds }, reading).exceptions.map(({ text }) => text)).toEqual([
    'qui 12/11: feriado, fechado',
    'sex 13/11: dia especial, 9:00–13:00',
  ]);
});

it('a week without any says nothing of them', () => {
  openPanel(viewOf({ createdAt: at('2026-11-09 16:10'), events: [assigned(at('2026-11-09 16:42'))] }));

  expect(document.querySelector('.exceptions')).toBeNull();
});

it('names are asked for together and once, and a failure leaves days without', async () => {
  const send = vi.fn<(name: string, request: { readonly dates: readonly string[] }) => Promise<unknown>>((_, { dates }) =>
    dates.includes('2026-01-01') ? Promise.reject(new Error('gone')) : Promise.resolve({ '2026-11-12': 'Festa' }),
  );
  const world = {
    context: { calendars: { aivo: definition } } as unknown as PageContext,
    language: 'pt',
    ownZone: HOME,
    send,
  } as unknown as ViewsWorld;
  const { dayName } = readingIn(world);

  expect(['2026-11-12', '2026-11-13', '2026-11-12'].map((date) => dayName?.('aivo', date))).toEqual([undefined, undefined, undefined]);
  await vi.waitFor(() => expect(dayName?.('aivo', '2026-11-12')).toBe('Festa'));
  expect(send.mock.calls).toEqual([['page/days', { calendar: 'aivo', dates: ['2026-11-12', '2026-11-13'] }]]);
  dayName?.('aivo', '2026-01-01');
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  expect(dayName?.('aivo', '2026-01-01')).toBeUndefined();
});
