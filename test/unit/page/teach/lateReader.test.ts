// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { lateReader } from '@/utils/page/teach/lateReader';
import type { LessonReader, lessonReader } from '@/utils/sites/taught/preview';

const read = { peopleOf: () => ['Ana'] } as unknown as LessonReader;
const make = (() => read) as unknown as typeof lessonReader;

/** A lesson at one step, and what was clicked on. */
function lessonAt(step: string) {
  const clicks: string[] = [];
  return { step: { value: step }, clicks, point: (element: Element) => void clicks.push(element.id), skip: () => void clicks.push('skip') };
}

const element = Object.assign(document.createElement('b'), { id: 'b' });
afterEach(() => void (globalThis.prazoLesson = undefined));

it('brings the script with the first click, which does not wait for it', () => {
  const bring = vi.fn<() => Promise<void>>(() => new Promise(() => undefined));
  const lesson = lessonAt('number');

  lateReader(bring, () => read)
    .waiting(lesson)
    .point(element);

  expect([bring.mock.calls.length, lesson.clicks]).toEqual([1, ['b']]);
});

it('has later clicks wait until the script is there, and answers from then on at once', async () => {
  let arrive = (): void => undefined;
  const bring = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (arrive = resolve)));
  const lesson = lessonAt('row');
  const late = lateReader(bring, (made) => made(() => ({}) as never, 'en'));
  const waiting = late.waiting(lesson);

  waiting.point(element);
  waiting.skip();
  expect(lesson.clicks).toEqual([]);
  globalThis.prazoLesson = make;
  arrive();
  await vi.waitFor(() => expect(lesson.clicks).toEqual(['b', 'skip']));
  waiting.point(element);

  expect([lesson.clicks, late.reader.peopleOf({} as never), bring.mock.calls.length]).toEqual([['b', 'skip', 'b'], ['Ana'], 1]);
});

it('tries again with the next click what failed', async () => {
  const bring = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('closed')));
  const late = lateReader(bring, () => read);

  await expect(late.bring()).rejects.toThrow('closed');
  late.waiting(lessonAt('row')).skip();

  expect(bring).toHaveBeenCalledTimes(2);
});
