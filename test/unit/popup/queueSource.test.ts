import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type QueueSource, queueSource } from '@/components/popup/queueSource';
import type { QueueList, QueuePart } from '@/utils/messages/queueList';
import type { send } from '@/utils/messages/send';
import type { TicketKey } from '@/utils/tickets/ticket';
import { viewOf } from '../../support/ticketViews';

const key = (id: string): TicketKey => `https://desk.example#${id}`;

/** The queue at the worker: the title of each ticket. */
let queue: Map<TicketKey, string>;
let asked: (number | string)[];
/** So many tickets come at a time. */
let portion: number;
let answers: (() => void)[];
let source: QueueSource;
/** Of the tickets about which the support center seems to say otherwise. */
let reasons: Readonly<Record<TicketKey, string>>;

beforeEach(() => {
  queue = new Map(Array.from({ length: 300 }, (_, id) => [key(String(id)), 'as before']));
  [asked, answers, portion] = [[], [], 1_000];
  reasons = {};
  source = queueSource((async (name: string, part: QueuePart) => {
    if (name === 'queue/surprises') return reasons;
    asked.push('own' in part ? 'own' : 'keys' in part ? part.keys.length : part.after || 'everything');
    const sorted = [...queue].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const later = sorted.filter(([each]) => 'after' in part && each > part.after);
    const tickets =
      'after' in part ? later.slice(0, portion) : sorted.filter(([each]) => ('own' in part ? each === key('1') : part.keys.includes(each)));
    await new Promise<void>((resolve) => void answers.push(resolve));
    const told = tickets.map(([each, title]) => viewOf({ createdAt: 0 }, { key: each, title }));
    return { tickets: told, ...(later.length > portion && { endsAt: told.at(-1)!.key }) } as unknown as QueueList;
  }) as typeof send);
});

const titles = (): ReadonlyMap<TicketKey, string> => new Map(source.queue.value?.tickets.map((each) => [each.key, each.title]));

const isAsked = (): Promise<void> => vi.waitFor(() => expect(answers).not.toHaveLength(0));

/** The worker answers all questions, the last one first. */
async function answered(...questions: readonly Promise<void>[]): Promise<void> {
  for (const answer of answers.splice(0).toReversed()) answer();
  await Promise.all(questions);
}

describe('the queue of the popup', () => {
  it('asks for those tickets alone that an announcement hints at', async () => {
    await answered(source.read());
    queue.set(key('7'), 'changed').delete(key('8'));
    queue.set(key('new'), 'came');

    await answered(source.read([key('7'), key('8'), key('new')]));

    expect(asked).toEqual(['everything', 3]);
    expect(titles()).toEqual(queue);
  });

  it('has the reasons of what surprises after the tickets', async () => {
    reasons = { [key('7')]: 'Reopened Mon 11:00: the clock began anew.' };
    await answered(source.read());

    await vi.waitFor(() => expect(source.reasons.value).toEqual(reasons));
  });

  it('loses nothing when announcements come faster than answers', async () => {
    await answered(source.read());
    queue.set(key('7'), 'changed');
    const first = source.read([key('7')]);
    queue.set(key('8'), 'changed too');

    await answered(first, source.read([key('8')]));

    expect(asked).toEqual(['everything', 1, 2]);
    expect(titles()).toEqual(queue);
  });

  it('asks for everything as long as it knows nothing, or when no hint was given', async () => {
    await answered(source.read([key('7')]));
    await answered(source.read());

    expect(asked).toEqual(['everything', 'everything']);
    expect(titles()).toEqual(queue);
  });

  it('asks for everything a portion at a time, and then once for what changed meanwhile, wherever it stood', async () => {
    portion = 120;
    const whole = source.read();
    answers.splice(0)[0]!();
    await isAsked();
    queue.set(key('0'), 'changed').delete(key('1'));
    queue.set(key('new'), 'came');
    await Promise.all([source.read([key('0'), key('1')]), source.read([key('new')])]);
    for (const _ of [2, 3, 4]) {
      await isAsked();
      answers.splice(0)[0]!();
    }
    await whole;

    const sorted = [...queue.keys()].toSorted();
    expect(asked).toEqual(['everything', expect.any(String), expect.any(String), 3]);
    expect([...titles().keys()].toSorted()).toEqual(sorted);
    expect(titles()).toEqual(queue);
  });

  it('begins everything anew when that is asked for while it comes', async () => {
    portion = 120;
    const first = source.read();
    const second = source.read();
    for (const _ of ['the first portion of both', 'second', 'third']) {
      await isAsked();
      for (const answer of answers.splice(0)) answer();
    }
    await Promise.all([first, second]);

    expect(asked.filter((part) => part === 'everything')).toHaveLength(2);
    expect(asked).toHaveLength(4);
    expect(titles()).toEqual(queue);
  });

  it('has the analyst’s own first, and then everything', async () => {
    const begun = source.begin();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers.splice(0)[0]!();
    await vi.waitFor(() => expect([...titles().keys()]).toEqual([key('1')]));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await answered(begun);

    expect(asked).toEqual(['own', 'everything']);
    expect(titles()).toEqual(queue);
  });
});
