// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { lessonModel, type LessonModel } from '@/components/teach/lesson';
import { Teacher } from '@/components/teach/Teacher';
import { wordsModel } from '@/components/teach/wordsModel';
import type { TaughtDefinition, TaughtLesson } from '@/utils/sites/taught/definition';
import { lessonReader } from '@/utils/sites/taught/preview';

afterEach(() => cleanup());

const rows = (headings: readonly string[], cells: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${headings.map((words) => `<th>${words}</th>`).join('')}</tr></thead><tbody>${cells
    .map(
      ([number, ...rest]) => `<tr><td><a href="/t/${number}">${number}</a></td>${rest.map((words) => `<td>${words}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

let lesson: LessonModel;
const teach = vi.fn<(definition: TaughtDefinition) => Promise<void>>(async () => undefined);

/** Gives a lesson of the page's number and second column, at this address. */
async function give(html: string, path: string, field: 'priority' | 'assignee', known?: TaughtDefinition): Promise<void> {
  cleanup();
  document.body.innerHTML = html;
  const context = {
    page: document,
    url: new URL(`https://desk.example${path}`),
    timeZone: 'UTC',
    now: Date.parse('2026-11-20T12:00Z'),
    known,
  };
  lesson = lessonModel({ ...lessonReader(() => context, 'en-GB'), teach });
  const place = document.body.appendChild(document.createElement('prazo-teacher'));
  const words = wordsModel({ undecided: async () => ({ undecided: [], severities: [] }), decide: async () => undefined });
  const still = vi.fn<() => void>();
  render(
    <Teacher
      {...{ lesson, words, language: 'en' }}
      aim={signal(undefined)}
      corner={signal('top-end')}
      onMove={still}
      onMap={still}
      onClose={still}
    />,
    {
      container: place,
    },
  );
  await act(() => {
    lesson.point(document.querySelector('tbody tr:nth-of-type(1) a')!);
    lesson.point(document.querySelector('tbody tr:nth-of-type(2)')!);
    lesson.skip();
    lesson.skip();
    const second = document.querySelector('tbody tr:nth-of-type(1) td:nth-of-type(2)')!;
    if (field === 'priority') lesson.point(second);
    else lesson.skip();
    if (field === 'assignee') lesson.point(second);
    else lesson.skip();
    lesson.skip();
  });
}

const pages = (): number => lesson.lesson.value!.definition.pages.length;
const before = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'You showed this list or page before. That' });
const choose = (value: string): Promise<void> => act(() => void fireEvent.change(before(), { target: { value } }));

async function priorities(): Promise<TaughtLesson> {
  await give(
    rows(
      ['No', 'Priority'],
      [
        ['1001', 'High'],
        ['1002', 'Low'],
      ],
    ),
    '/q?view=1',
    'priority',
  );
  return lesson.lesson.value!.definition;
}

it('what was shown of the same rows elsewhere stays, unless the analyst says otherwise', async () => {
  await give(
    rows(
      ['No', 'Owner', 'Priority'],
      [
        ['1001', 'Ana', 'High'],
        ['1002', 'Bruno', 'Low'],
      ],
    ),
    '/q?view=2',
    'assignee',
    await priorities(),
  );
  expect([before().value, pages()]).toEqual(['keep', 2]);

  await choose('');
  expect([before().value, pages()]).toEqual(['', 1]);
  await choose('keep');
  expect(pages()).toBe(2);
});

it('what was shown of the very page gives its place, unless the analyst says otherwise', async () => {
  await give(
    rows(
      ['No', 'Owner', 'Priority'],
      [
        ['1001', 'Ana', 'High'],
        ['1002', 'Bruno', 'Low'],
      ],
    ),
    '/q?view=1',
    'assignee',
    await priorities(),
  );
  expect([before().value, pages()]).toEqual(['', 1]);

  await choose('keep');
  expect(pages()).toBe(2);
});

it('tells nobody and no priority from what could not be read', async () => {
  const words = (): readonly (string | null)[] => [...document.querySelectorAll('.teacher td')].map(({ textContent }) => textContent);
  const bones = '<i class="skeleton"></i>';
  await give(
    rows(
      ['No', 'Owner'],
      [
        ['1001', 'Ana'],
        ['1002', '— Unassigned —'],
        ['1003', 'Bruno'],
        ['1004', bones],
      ],
    ),
    '/q',
    'assignee',
  );
  expect(words()).toEqual(['1001', 'Ana', '1002', 'nobody', '1003', 'Bruno', '1004', '–']);

  await give(
    rows(
      ['No', 'Priority'],
      [
        ['1001', 'High'],
        ['1002', ''],
        ['1003', 'Low'],
        ['1004', bones],
      ],
    ),
    '/q',
    'priority',
  );
  expect(words()).toEqual(['1001', 'High', '1002', 'none', '1003', 'Low', '1004', '–']);
});
