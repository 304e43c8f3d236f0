// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lessonModel, type LessonModel } from '@/components/teach/lesson';
import { Teacher } from '@/components/teach/Teacher';
import type { Language } from '@/utils/language/language';
import { startPointing } from '@/utils/page/teach/pointing';
import { showSamples } from '@/utils/page/teach/samples';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import { lessonOf, samplesOf } from '@/utils/sites/taught/preview';
import { foreignPages, tickets, ticketPage } from '../../sites/taught/pages';

const [page] = foreignPages;
const context = {
  page: document,
  url: new URL('https://desk.example/queue'),
  timeZone: 'America/Sao_Paulo',
  now: Date.parse('2026-11-20T12:00Z'),
};
const teach = vi.fn<(definition: TaughtDefinition) => Promise<void>>(async () => undefined);
const closed = vi.fn<() => void>();

let lesson: LessonModel;
let life: AbortController;

function open(html: string, language: Language = 'en'): void {
  document.body.innerHTML = html;
  lesson = lessonModel({
    derive: (pointed, otherRow) => lessonOf(pointed, otherRow, context),
    samplesOf: (found) => samplesOf(found, 'en'),
    teach,
  });
  const place = document.createElement('prazo-teacher');
  document.body.append(place);
  render(<Teacher {...{ lesson, language }} aim={signal(undefined)} onMap={vi.fn<() => void>()} onClose={closed} />, { container: place });
}

beforeEach(() => {
  life = new AbortController();
  teach.mockClear();
  closed.mockClear();
});
afterEach(() => {
  life.abort();
  cleanup();
});

const point = (selector: string): Promise<void> => act(() => lesson.point(document.querySelector(selector)!));
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const firstRow = (selector: string): string => `#queue tbody tr:nth-of-type(1) ${selector}`;

async function pointAtAll(): Promise<void> {
  for (const selector of ['.number a', '.title', '.status', '.priority', '.assignee', '.date']) await point(firstRow(selector));
}

describe('the lesson', () => {
  it('asks for one thing after the other, shows what it understood, and saves it', async () => {
    open(page!.html(tickets, 1));
    expect(screen.getByText('Point at the number of a ticket.')).toBeTruthy();
    await pointAtAll();
    expect(screen.getByText('Point anywhere in another row of the list.')).toBeTruthy();
    await point('#queue tbody tr:nth-of-type(3) .status');

    expect(screen.getByText('4 tickets found on this page')).toBeTruthy();
    const [, first] = screen.getAllByRole('row').filter((row) => row.closest('.teacher'));
    expect([...first!.children].map(({ textContent }) => textContent)).toEqual([
      '1001',
      'Bot does not answer',
      'Aberto',
      'Alta',
      'Ana',
      'Nov 17, 2026, 9:05 AM',
    ]);
    await act(
      () =>
        void fireEvent.change(screen.getByRole('combobox', { name: 'Time zone of the dates on this page' }), { target: { value: 'UTC' } }),
    );
    await act(() => void fireEvent.change(screen.getByRole('combobox', { name: 'My queue' }), { target: { value: 'Ana' } }));
    await press('Save');

    expect(teach.mock.calls[0]?.[0]).toMatchObject({ version: 1, date: { order: 'dmy', timeZone: 'UTC' }, me: 'Ana' });
    expect(await screen.findByText('Done. The history counts from now.')).toBeTruthy();
  });

  it('takes what is not shown for not shown, and a page of one ticket for that', async () => {
    open(ticketPage(tickets[0]!, 1));
    await point('b');
    await point('h1');
    await point('dd');
    for (let skipped = 0; skipped < 3; skipped++) await press('Not shown here');
    await press('This page shows a single ticket');
    await press('Save');

    const [definition] = teach.mock.calls[0]!;
    expect(Object.keys(definition.ticket ?? {})).toEqual(['number', 'title', 'status']);
    expect(definition.list).toBeUndefined();
  });

  it('asks again for what it cannot read for certain, and goes on from there', async () => {
    open(page!.html(tickets, 1));
    await pointAtAll();
    await point('nav a');
    expect(screen.getByText('This is not another row of the same list.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'This page shows a single ticket' })).toBeNull();

    await point('#queue tbody tr:nth-of-type(2)');

    expect(screen.getByText('4 tickets found on this page')).toBeTruthy();
  });

  it('refuses a date that it does not understand', async () => {
    open(
      page!.html(
        tickets.map((ticket) => ({ ...ticket, createdAt: '2 days ago' })),
        1,
      ),
    );
    await pointAtAll();
    await point('#queue tbody tr:nth-of-type(2)');
    expect(screen.getByText('Prazo does not understand this date. Point where it is written in full.')).toBeTruthy();

    await press('Not shown here');

    expect(screen.getByText('4 tickets found on this page')).toBeTruthy();
  });

  it('goes back, and says why it was not saved', async () => {
    open(page!.html(tickets, 1));
    await point(firstRow('.number a'));
    await press('Back');
    expect(screen.getByText('Point at the number of a ticket.')).toBeTruthy();
    await pointAtAll();
    await point('#queue tbody tr:nth-of-type(2)');
    teach.mockRejectedValueOnce(new Error('no permission'));

    await press('Save');

    expect(await screen.findByText('Not saved: no permission')).toBeTruthy();
  });

  it.each(['pt', 'es', 'en'] as const)('is accessible in %s', async (language) => {
    open(page!.html(tickets, 1), language);
    const off = { enabled: false };
    const faults = async (): Promise<readonly string[]> => {
      const { violations } = await axe.run(document.querySelector('prazo-teacher')!, { rules: { 'color-contrast': off, region: off } });
      return violations.map(({ id }) => id);
    };
    expect(await faults()).toEqual([]);
    await pointAtAll();
    await point('#queue tbody tr:nth-of-type(2)');

    expect(await faults()).toEqual([]);
  });
});

describe('pointing', () => {
  function start() {
    document.body.innerHTML = '<main><p><b>4711</b><i>Title</i></p></main><prazo-teacher></prazo-teacher>';
    const seen = {
      onAim: vi.fn<(element: Element | undefined) => void>(),
      onPoint: vi.fn<(element: Element) => void>(),
      onWalk: vi.fn<() => void>(),
      onCancel: vi.fn<() => void>(),
    };
    const host = document.querySelector('prazo-teacher')!;
    startPointing({ page: document, host, signal: life.signal, ...seen });
    return { ...seen, host };
  }

  it('takes a click for itself, and leaves Prazo’s own alone', () => {
    const { onPoint, host } = start();
    const clicked = vi.fn<() => void>();
    document.querySelector('b')!.addEventListener('click', clicked);
    host.addEventListener('click', clicked);

    expect(fireEvent.click(document.querySelector('b')!)).toBe(false);
    expect(fireEvent.click(host)).toBe(true);

    expect(onPoint.mock.calls).toEqual([[document.querySelector('b')]]);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('walks by arrows, points by Enter and ends by Escape', () => {
    const { onAim, onPoint, onCancel } = start();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter', 'Escape'])
      fireEvent.keyDown(document.body, { key });

    expect(onAim.mock.calls.map(([element]) => element?.localName)).toEqual(['main', 'p', 'b', 'i', 'p']);
    expect(onPoint.mock.calls.map(([element]) => element.localName)).toEqual(['p']);
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('gives the page back when it ends', () => {
    const { onPoint } = start();
    life.abort();

    expect(fireEvent.click(document.querySelector('b')!)).toBe(true);
    expect(onPoint).not.toHaveBeenCalled();
  });

  it('shows where badges will stand, and takes that away again', () => {
    document.body.innerHTML = '<ul><li><b>1</b></li></ul>';
    const shown = { id: '1', status: undefined, priority: undefined, assignee: undefined };

    showSamples([{ shown, view: 'badge', anchor: document.querySelector('b')!, place: 'before' }], life.signal);
    expect(document.querySelector('li')!.firstElementChild?.localName).toBe('prazo-sample');
    life.abort();

    expect(document.querySelector('prazo-sample')).toBeNull();
  });
});
