import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type QueueSource, queueSource } from '@/entrypoints/popup/queueSource';
import type { QueueList } from '@/utils/messages/queueList';
import type { send } from '@/utils/messages/send';
import type { TicketKey } from '@/utils/tickets/ticket';
import { viewOf } from '../../support/ticketViews';

const key = (id: string): TicketKey => `https://desk.example#${id}`;

/** The queue at the worker: the title of each ticket. */
let queue: Map<TicketKey, string>;
let asked: (number | 'everything' | 'own')[];
let answers: (() => void)[];
let source: QueueSource;

beforeEach(() => {
  queue = new Map(Array.from({ length: 300 }, (_, id) => [key(String(id)), 'as before']));
  [asked, answers] = [[], []];
  source = queueSource((async (_: string, part: { readonly own?: true; readonly keys?: readonly TicketKey[] }) => {
    asked.push(part.own ? 'own' : (part.keys?.length ?? 'everything'));
    const tickets = [...queue].filter(([each]) => (part.own ? each === key('1') : (part.keys?.includes(each) ?? true)));
    await new Promise<void>((resolve) => void answers.push(resolve));
    return { tickets: tickets.map(([each, title]) => viewOf({ createdAt: 0 }, { key: each, title })) } as unknown as QueueList;
  }) as typeof send);
});

const titles = (): ReadonlyMap<TicketKey, string> => new Map(source.queue.value?.tickets.map((each) => [each.key, each.title]));

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
    await answered(source.read(), source.read([key('7')]));
    await answered(source.read());

    expect(asked).toEqual(['everything', 'everything', 'everything']);
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
