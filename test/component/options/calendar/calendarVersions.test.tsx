// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';
import { isMeasured } from '@/utils/sla/clock/clock';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import type { Ticket } from '@/utils/tickets/ticket';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { instantOf } from '@/utils/calendar/wallTime';
import { NOW, openOptions } from '../openOptions';

afterEach(cleanup);

const at = (wall: string): number => instantOf('America/Argentina/Buenos_Aires', `${wall}:00`)!;
const fill = (name: string, value: string): Promise<void> =>
  act(async () => void fireEvent.input(screen.getByLabelText(name), { target: { value } }));
const press = (element: HTMLElement): Promise<void> => act(async () => void fireEvent.click(element));

async function mondayFromSeven(from: string) {
  const page = openOptions({ section: '#calendar' });
  expect(screen.queryByText('Desde quando')).toBeNull();
  await fill('segunda, 1: abre', '07:00');
  await press(screen.getByLabelText(/^Mudança a partir de/));
  await fill('A partir de', from);
  await press(screen.getByRole('button', { name: 'Salvar' }));
  return page;
}

/** Opened and resolved on mornings of Mondays, by eight. */
const ticket = (resolvedAt: number | undefined): Ticket =>
  ({
    createdAt: at('2026-11-09 07:00'),
    severity: 'high',
    events: [
      { at: at('2026-11-09 07:00'), kind: 'status', to: 'open' },
      ...(resolvedAt === undefined ? [] : [{ at: resolvedAt, kind: 'status', to: 'resolved' }]),
    ],
    facts: [],
  }) as unknown as Ticket;

describe('versions of a calendar', () => {
  it('keep what held until then, for what had ended and for nothing else', async () => {
    const { settings } = await mondayFromSeven('2026-11-16T00:00');
    await waitFor(() => expect(Object.keys(settings.value!.calendars)).toEqual(['aivo', 'calendar-2']));

    const { calendars, calendarNames, policies } = settings.value!;
    expect(calendars['aivo']?.weekly.mon).toEqual([['07:00', '18:00']]);
    expect(calendars['calendar-2']?.weekly.mon).toEqual([['09:00', '18:00']]);
    expect(calendarNames['calendar-2']).toMatch(/^Suporte Aivo \(até .*\)$/);
    expect(policies[0]).toMatchObject({
      calendar: 'aivo',
      validFrom: at('2026-11-16 00:00'),
      earlier: [{ id: aivoPolicy.id, calendar: 'calendar-2' }],
    });

    const compiled = compiledCalendars(calendars);
    const resolution = (one: Ticket) => clocksOf(one, policies[0]!, compiled, NOW).resolution;
    const [ended, running] = [resolution(ticket(at('2026-11-09 10:00'))), resolution(ticket(undefined))];
    expect(isMeasured(ended) && [ended.calendar, ended.elapsedMs]).toEqual(['calendar-2', 60 * 60_000]);
    expect(isMeasured(running) && [running.calendar, running.dueAt]).toEqual(['aivo', at('2026-11-09 15:00')]);
  });

  it('leave the calendar as it is where the change is a correction, which it is unless said otherwise', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await fill('segunda, 1: abre', '07:00');
    await press(screen.getByRole('button', { name: 'Salvar' }));
    await waitFor(() => expect(settings.value?.calendars['aivo']?.weekly.mon).toEqual([['07:00', '18:00']]));
    expect(Object.keys(settings.value!.calendars)).toEqual(['aivo']);
    expect(settings.value?.policies[0]?.earlier).toBeUndefined();
  });

  it('are refused before the present version begins, and nothing typed is lost', async () => {
    const { settings } = await mondayFromSeven('2026-11-16T00:00');
    await waitFor(() => expect(settings.value?.policies[0]?.earlier).toHaveLength(1));
    await fill('segunda, 1: abre', '08:00');
    await press(screen.getByLabelText(/^Mudança a partir de/));
    await fill('A partir de', '2026-11-15T00:00');
    await press(screen.getByRole('button', { name: 'Salvar' }));
    expect(screen.getAllByText(/a versão de agora vale desde/).length).toBeGreaterThan(0);
    expect(settings.value?.calendars['aivo']?.weekly.mon).toEqual([['07:00', '18:00']]);
    expect(screen.getByLabelText<HTMLInputElement>('segunda, 1: abre').value).toBe('08:00');

    await fill('A partir de', '2026-11-17T00:00');
    await press(screen.getByRole('button', { name: 'Salvar' }));
    await waitFor(() => expect(settings.value?.policies[0]?.earlier).toHaveLength(2));
    expect(settings.value?.policies[0]?.earlier?.map(({ calendar }) => calendar)).toEqual(['calendar-2', 'calendar-3']);
  });

  it('are not asked for a name, nor for a calendar that nobody counts by', async () => {
    openOptions({ section: '#calendar' });
    await fill('Nome do calendário', 'Meu');
    expect(screen.queryByText('Desde quando')).toBeNull();
    await press(screen.getByRole('button', { name: 'Duplicar' }));
    await screen.findByText(/Nenhum contrato conta por este calendário/);
    await fill('segunda, 1: abre', '07:00');
    expect(screen.queryByText('Desde quando')).toBeNull();
  });
});
