// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lessonModel, type LessonModel } from '@/components/teach/lesson';
import { Teacher } from '@/components/teach/Teacher';
import { wordsModel } from '@/components/teach/wordsModel';
import type { Language } from '@/utils/language/language';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import { lessonReader } from '@/utils/sites/taught/preview';
import { shownWords } from '@/utils/sites/taught/shownWords';
import { foreignPages, tickets, ticketPage } from '../../sites/taught/pages';

const [page] = foreignPages;
const context = {
  page: document,
  url: new URL('https://desk.example/queue'),
  timeZone: 'America/Sao_Paulo',
  now: Date.parse('2026-11-20T12:00Z'),
};
const teach = vi.fn<(definition: TaughtDefinition) => Promise<void>>(async () => undefined);
const words = wordsModel({ undecided: async (shown) => ({ undecided: shown, severities: [] }), decide: async () => undefined });
const closed = vi.fn<() => void>();

let lesson: LessonModel;

function open(html: string, language: Language = 'en', known?: TaughtDefinition): void {
  document.body.innerHTML = html;
  lesson = lessonModel({
    ...lessonReader(() => ({ ...context, known }), 'en-GB'),
    async teach(definition) {
      await teach(definition);
      await words.ask(shownWords(lesson.lesson.value!));
    },
  });
  const place = document.createElement('prazo-teacher');
  document.body.append(place);
  render(
    <Teacher
      {...{ lesson, words, language }}
      aim={signal(undefined)}
      corner={signal('top-end')}
      onMove={vi.fn<() => void>()}
      onMap={vi.fn<() => void>()}
      onClose={closed}
    />,
    { container: place },
  );
}

beforeEach(() => {
  teach.mockClear();
  closed.mockClear();
});
afterEach(() => {
  cleanup();
});

const point = (selector: string): Promise<void> => act(() => lesson.point(document.querySelector(selector)!));
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const firstRow = (selector: string): string => `#queue tbody tr:nth-of-type(1) ${selector}`;

async function pointAtAll(): Promise<void> {
  await point(firstRow('.number a'));
  await point('#queue tbody tr:nth-of-type(3) .status');
  for (const selector of ['.title', '.status', '.priority', '.assignee', '.date']) await point(firstRow(selector));
}

describe('the lesson', () => {
  it('asks for one thing after the other, shows what it understood, and saves it', async () => {
    open(page!.html(tickets, 1));
    expect(screen.getByText('Point at the number of a ticket.')).toBeTruthy();
    await pointAtAll();

    expect(screen.getByText('4 tickets found on this page')).toBeTruthy();
    const [, first] = screen.getAllByRole('row').filter((row) => row.closest('.teacher'));
    expect([...first!.children].map(({ textContent }) => textContent)).toEqual([
      '1001',
      'Bot does not answer',
      'Aberto',
      'Alta',
      'Ana',
      'Tue, 17 Nov 2026, 09:05 Sao Paulo = 2 days ago',
    ]);
    await act(
      () =>
        void fireEvent.change(screen.getByRole('combobox', { name: 'Time zone of the dates on this page' }), { target: { value: 'UTC' } }),
    );
    await act(() => void fireEvent.change(screen.getByRole('combobox', { name: 'My queue' }), { target: { value: 'Ana' } }));
    await press('Save');

    expect(teach.mock.calls[0]?.[0]).toMatchObject({
      version: 2,
      date: { timeZone: 'UTC' },
      me: 'Ana',
      pages: [{ fields: { createdAt: { order: 'dmy' } } }],
    });
    expect(await screen.findByText('Done. The history counts from now.')).toBeTruthy();
  });

  it('asks what holds without a priority, where no page tells one', async () => {
    open(page!.html(tickets, 1));
    await point(firstRow('.number a'));
    await point('#queue tbody tr:nth-of-type(3) .status');
    for (let skipped = 0; skipped < 5; skipped++) await press('Not shown here');
    await press('Save');

    expect(await screen.findByRole('combobox', { name: 'What holds for tickets without a priority' })).toBeTruthy();
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
  });

  it('takes what is not shown for not shown, and a page of one ticket for that', async () => {
    open(ticketPage(tickets[0]!, 1));
    await point('b');
    await press('This page shows a single ticket');
    await point('h1');
    await point('dd');
    for (let skipped = 0; skipped < 3; skipped++) await press('Not shown here');
    await press('Save');

    const [definition] = teach.mock.calls[0]!;
    expect(definition).toMatchObject({ version: 2, pages: [{ fields: { status: { ways: [{ by: 'label', words: 'status' }] } } }] });
    const [taught] = definition.version === 2 ? definition.pages : [];
    expect([taught?.row, Object.keys(taught?.fields ?? {})]).toEqual([undefined, ['number', 'title', 'status']]);
  });

  it('answers each click in words, and refuses at the click what cannot be read', async () => {
    open(
      page!.html(
        tickets.map((ticket) => ({ ...ticket, createdAt: '2 days ago' })),
        1,
      ),
    );
    await point(firstRow('.title'));
    expect(screen.getByText(/No ticket number can be read here/)).toBeTruthy();
    await point(firstRow('.number a'));
    expect(screen.getByText('Number: 1001')).toBeTruthy();
    await point('nav a');
    expect(screen.getByText('This is not another row of the same list.')).toBeTruthy();
    await point('#queue tbody tr:nth-of-type(2)');
    expect(screen.getByText('Number: 1001, from the column “#”')).toBeTruthy();
    await point(firstRow('.title'));
    expect(screen.getByText('Title: Bot does not answer, from the column “title”')).toBeTruthy();
    await point(firstRow('.status'));
    expect(screen.getByText('Status: Aberto, by its own name on the page')).toBeTruthy();
    await press('Not shown here');
    expect(screen.getByText(/Without the priority there is no target/)).toBeTruthy();
    await press('Not shown here');
    await point(firstRow('.date'));
    expect(screen.getByText(/Only an age is written here/)).toBeTruthy();

    await press('Not shown here');

    expect(screen.getByText('4 tickets found on this page')).toBeTruthy();
    expect(screen.getByText('Not shown so far: Priority, Assignee, Created. Open one ticket and show it too.')).toBeTruthy();
  });

  it('steps back and forth without forgetting what was shown', async () => {
    open(page!.html(tickets, 1));
    await pointAtAll();
    for (let steps = 0; steps < 3; steps++) await press('Back');
    expect(screen.getByText('Point at its priority.')).toBeTruthy();
    for (let steps = 0; steps < 3; steps++) await press('Forward');

    expect(screen.getByText('4 tickets found on this page')).toBeTruthy();
  });

  it('asks only for what a page that was taught before does not tell any more', async () => {
    const first = lessonReader(() => context, 'en-GB');
    document.body.innerHTML = page!.html(tickets, 1);
    const pointed = Object.fromEntries(
      (['number', 'title', 'status', 'priority', 'assignee'] as const).map((name) => [
        name,
        document.querySelector(firstRow(page!.at[name]))!,
      ]),
    );
    const taught = first.derive(pointed as Parameters<typeof first.derive>[0], document.querySelector('#queue tbody tr:nth-of-type(2)')!);
    if ('missing' in taught) throw new Error(taught.missing);

    open(page!.html(tickets, 1).replaceAll('class="priority"', 'class="urgency"'), 'en', taught.found.definition);
    expect(screen.getByText('Point at its priority.')).toBeTruthy();
    await point(firstRow('.urgency'));

    expect(screen.getByText('4 tickets found on this page')).toBeTruthy();
    await press('Save');
    const [definition] = teach.mock.calls[0]!;
    expect(definition).toMatchObject({
      pages: [{ fields: { priority: { ways: [{ by: 'name', selector: 'td.urgency' }] }, status: {}, title: {} } }],
    });
    expect(definition.version === 2 && definition.pages.length).toBe(1);
  });

  it('asks where a date fits two ways, with both written out', async () => {
    open(
      page!.html(
        tickets.map((ticket) => ({ ...ticket, createdAt: '05/04/2026 10:00' })),
        1,
      ),
    );
    await pointAtAll();

    const order = screen.getByRole('combobox', { name: 'Order of the dates' });
    expect([...order.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Sun, 5 Apr 2026, 10:00 Sao Paulo = 228 days ago',
      'Mon, 4 May 2026, 10:00 Sao Paulo = 199 days ago',
    ]);
  });

  it('goes back, and says why it was not saved', async () => {
    open(page!.html(tickets, 1));
    await point(firstRow('.number a'));
    await press('Back');
    expect(screen.getByText('Point at the number of a ticket.')).toBeTruthy();
    await pointAtAll();
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

    expect(await faults()).toEqual([]);
  });
});
