import type { ShownTicket } from '@/utils/sites/siteAdapter';
import type { TaughtDefinition, TaughtFieldName } from '@/utils/sites/taught/definition';
import { lessonToday } from '@/utils/sites/taught/fromFirst';
import { assigneeIn } from '@/utils/sites/taught/nobody';
import { type Lesson, lessonOf } from '@/utils/sites/taught/preview';
import { taughtPage } from '@/utils/sites/taught/page';
import type { DeskTicket, Reader } from '../../desks/pointing/tickets';

export const SITE = 'https://desk.example';
/** Friday, noon in London. */
export const NOW = Date.parse('2026-11-20T12:00Z');

export const deskTickets: readonly DeskTicket[] = [
  {
    number: 2_026_001,
    title: 'Bot does not answer',
    status: 'Open',
    priority: 'high',
    assignee: 'Ana',
    createdAt: Date.parse('2026-11-17T18:40Z'),
  },
  {
    number: 2_026_002,
    title: 'Report is empty',
    status: 'pending reminder',
    priority: 'low',
    assignee: '',
    createdAt: Date.parse('2026-11-05T10:02Z'),
  },
  {
    number: 2_026_003,
    title: 'How do I export?',
    status: 'Open',
    priority: 'high',
    assignee: 'Bruno',
    createdAt: Date.parse('2026-11-19T22:15Z'),
  },
];

export const reader = (columns: readonly string[], rest: Partial<Reader> = {}): Reader => ({
  language: 'en',
  timeZone: 'Europe/Berlin',
  now: NOW,
  columns,
  ...rest,
});

export function show(html: string, language = 'en'): void {
  document.documentElement.lang = language;
  document.body.innerHTML = `<base href="${SITE}/">${html}`;
}

/** A lesson by what a person would point at, in the row of the first ticket; without `other` on the page of one. Throws what was refused. */
export function teach(
  path: string,
  at: Readonly<Partial<Record<TaughtFieldName, string>> & { readonly number: string }>,
  other: string | undefined,
  known?: TaughtDefinition,
): Lesson {
  const pointed = Object.fromEntries(Object.entries(at).map(([name, selector]) => [name, document.querySelector(selector)!]));
  const derived = lessonOf(
    { number: document.querySelector(at.number)!, ...pointed },
    other === undefined ? undefined : document.querySelector(other)!,
    {
      page: document,
      url: new URL(SITE + path),
      timeZone: 'Europe/Berlin',
      now: NOW,
      known,
    },
  );
  if ('missing' in derived) throw new Error(`${derived.missing}: ${derived.why}`);
  return derived.found;
}

/** What is read of the page as it is shown now: number, status, priority, assignee and the date as it is written. */
export const readAt = (definition: TaughtDefinition, path: string): readonly (readonly (string | undefined)[])[] =>
  taughtPage(lessonToday(definition))
    .findTickets(document, new URL(SITE + path), SITE)
    .map(({ shown }) => factsOf(shown, lessonToday(definition).nobody));

/** With who has it as the worker takes it. */
const factsOf = (
  { id, status, priority, assignee, told }: ShownTicket,
  nobody: readonly string[] | undefined,
): readonly (string | undefined)[] => [id, status, priority, assignee && assigneeIn(assignee, nobody), told?.createdAt];
