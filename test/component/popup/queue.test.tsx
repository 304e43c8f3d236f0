// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { compareStandings, groupOf } from '@/utils/sla/queueOrder';
import { standingOf } from '@/utils/sla/clock/standing';
import { calendars, queueView, type QueuedTicket } from '../../support/queue';
import { NOW, openPopup } from './openPopup';

afterEach(cleanup);

const HOUR = 3_600_000;

/** One ticket of each kind, least urgent first. */
const mixed: readonly QueuedTicket[] = [
  { id: '1', created: '2026-11-17T11:00-03:00', severity: 'low', facts: { isFeatureRequest: true } },
  { id: '2', created: '2026-11-17T11:00-03:00', view: { priority: 'P3', unmapped: ['P3'] } },
  { id: '3', created: '2026-11-12T09:00-03:00', severity: 'medium', assigned: true, waiting: ['customer', '2026-11-16T11:00-03:00'] },
  { id: '4', created: '2026-11-13T11:00-03:00', severity: 'low', assigned: true },
  { id: '5', created: '2026-11-17T09:00-03:00', severity: 'high', assigned: true },
  { id: '6', created: '2026-11-17T13:52-03:00', severity: 'high' },
  { id: '7', created: '2026-11-17T08:20-03:00', severity: 'blocker', assigned: true },
  { id: '8', created: '2026-11-16T14:05-03:00', severity: 'high', assigned: true },
];

const rows = (): readonly HTMLElement[] => screen.queryAllByRole('link', { name: /SUP-\d/ });
const rowOf = (id: string): HTMLElement => rows().find((row) => row.textContent?.includes(`SUP-${id}`))!;
const labels = (): readonly (string | undefined)[] => rows().map((row) => /SUP-(\d+)/.exec(row.textContent ?? '')?.[1]);
const filter = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(name) });
const shown = (row: HTMLElement): string => (row.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll(/[\u2068\u2069]/g, '');

describe('the queue', () => {
  it('stands in the order of its standings, most urgent first', () => {
    const queue = queueView(mixed, NOW);
    const expected = queue.tickets
      .map(({ id, clocks, isDone }) => ({ id, standing: standingOf(clocks, isDone, queue.thresholds['aivo']!, calendars, NOW) }))
      .toSorted((a, b) => compareStandings(a.standing, b.standing))
      .map(({ id }) => id);

    openPopup(queue);

    expect(labels()).toEqual(expected);
    expect(expected).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('counts what stands how, the same as the core does', () => {
    const queue = queueView(mixed, NOW);
    const groups = queue.tickets.map(({ clocks, isDone }) =>
      groupOf(standingOf(clocks, isDone, queue.thresholds['aivo']!, calendars, NOW)),
    );
    const count = (group: string): number => groups.filter((one) => one === group).length;

    openPopup(queue);

    expect(filter('vencidos').textContent).toBe(`${count('overdue')}vencidos`);
    expect(filter('em risco').textContent).toBe(`${count('atRisk')}em risco`);
    expect(filter('no prazo').textContent).toBe(`${count('onTrack')}no prazo`);
    expect(filter('pausados').textContent).toBe(`${count('paused')}pausados`);
    expect([count('overdue'), count('atRisk'), count('onTrack'), count('paused')]).toEqual([2, 2, 1, 1]);
  });

  it.each([
    ['8', '−2 h 35ter 13:05Ticket 8SUP-8 · Loja Aurora · Alta', 'overdue since 13:05'],
    ['7', '−1 h 20ter 14:20Ticket 7SUP-7 · Loja Aurora · Blocker', 'a clock of elapsed hours'],
    ['6', '1ª12 minter 15:52Ticket 6SUP-6 · Loja Aurora · Alta', 'a first response'],
    ['5', '1 h 20ter 17:00Ticket 5SUP-5 · Loja Aurora · Alta', 'a resolution at risk'],
    ['4', '22 hsex 11:00Ticket 4SUP-4 · Loja Aurora · Baixa', 'hours alone from ten on'],
    ['3', 'clientedesde segTicket 3SUP-3 · Loja Aurora · restam 25 h', 'paused: since when, and what is left'],
    ['2', 'mapearTicket 2SUP-2 · a prioridade P3 não está mapeada', 'unmapped: the word'],
    ['1', 'sem SLATicket 1SUP-1 · Loja Aurora · é um pedido de recurso novo', 'no service level: why'],
  ])('says of ticket %s: %s (%s)', (id, text) => {
    openPopup(queueView(mixed, NOW));

    expect(shown(rowOf(id))).toBe(text);
  });

  it('names group headings with their counts for those who hear them', () => {
    openPopup(queueView(mixed, NOW));

    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

    expect(headings).toEqual(['Vencidos: 2', 'Em risco: 2', 'No prazo: 1', 'Pausados: 1', 'Sem mapeamento: 1', 'Sem nível de serviço: 1']);
  });

  it('ticks in place, and moves a row once its deadline has passed', async () => {
    const { now } = openPopup(queueView(mixed, NOW));
    const row = rowOf('6');

    await act(() => {
      now.value = NOW + 11 * 60_000 + 28_000;
    });
    expect(shown(row)).toContain('1ª32 s');
    expect(rowOf('6')).toBe(row);
    expect(filter('vencidos').textContent).toBe('2vencidos');

    await act(() => {
      now.value = NOW + 13 * 60_000;
    });
    expect(shown(rowOf('6'))).toContain('−1 min');
    expect(filter('vencidos').textContent).toBe('3vencidos');
    expect(labels().slice(0, 3)).toEqual(['8', '7', '6']);
  });

  it('asks for seconds only while some number counts them', async () => {
    const read = { sites: [{ ...queueView([], NOW).sites[0]!, readAt: NOW - HOUR }] };
    const { now, model } = openPopup(queueView([{ id: '6', created: '2026-11-17T13:52-03:00', severity: 'high' }], NOW, read));
    expect(model.needsSeconds.value).toBe(false);

    await act(() => {
      now.value = NOW + 8 * 60_000;
    });

    expect(model.needsSeconds.value).toBe(true);
  });

  it('opens a ticket by a plain click, and leaves other clicks to the browser', () => {
    const { actions } = openPopup(queueView(mixed, NOW));

    fireEvent.click(rowOf('5'));
    const isLeft = fireEvent.click(rowOf('4'), { ctrlKey: true });

    expect(actions.openTicket.mock.calls).toEqual([['https://suporte.aivo.example/tickets/5']]);
    expect(isLeft).toBe(true);
  });

  it('shows a hostile title as text', () => {
    const title = '<img src=x onerror=alert(1)> \u202eevil 🙈';

    const { container } = openPopup(queueView([{ id: '9', severity: 'high', view: { title } }], NOW));

    expect(container.querySelector('img')).toBeNull();
    expect(rows()[0]!.textContent).toContain(title);
    expect(rows()[0]!.querySelector('b')!.title).toBe(title);
  });

  it('renders the first rows of a thousand, and counts them all', () => {
    const many = Array.from({ length: 1_000 }, (_, index): QueuedTicket => ({ id: String(index), severity: 'low', assigned: true }));

    openPopup(queueView(many, NOW));

    expect(rows().length).toBeLessThan(100);
    expect(filter('no prazo').textContent).toBe('1000no prazo');
  });

  it('keeps stale rows with what was last known and says when they were read', () => {
    openPopup(queueView([{ ...mixed[4]!, view: { isStale: true, readAt: NOW - 48 * 60_000 } }], NOW));

    expect(shown(rowOf('5'))).toBe('1 h 20ter 17:00Ticket 5SUP-5 · lido às 14:52');
    expect(rowOf('5').querySelector('.badge')!.getAttribute('data-fresh')).toBe('stale');
  });

  it('says when the history is incomplete', () => {
    openPopup(queueView([{ ...mixed[4]!, partialSince: '2026-11-17T10:00-03:00' }], NOW));

    expect(shown(rowOf('5'))).toBe('≥ 1 h 20ter 17:00Ticket 5SUP-5 · o histórico está incompleto');
  });

  it.each([
    ['es', 'vencidos', '1.ª12 minmar 15:52Ticket 6SUP-6 · Loja Aurora · Alta'],
    ['en', 'overdue', '1st12 minTue 15:52Ticket 6SUP-6 · Loja Aurora · High'],
  ] as const)('speaks %s', (language, overdue, text) => {
    openPopup(queueView(mixed, NOW, { language }));

    expect(filter(overdue)).toBeTruthy();
    expect(shown(rowOf('6'))).toBe(text);
  });
});
