import { beforeEach, describe, expect, it } from 'vitest';
import type { PageContext } from '@/utils/messages/protocol';
import { askEarly, takeEarly } from '@/utils/page/start/earlyContext';
import type { Wire } from '@/utils/page/wire';

const context = { language: 'es' } as PageContext;

let asked: string[];
let answer: () => Promise<PageContext | undefined>;
let change: () => void;
let life: AbortSignal | undefined;

beforeEach(() => {
  globalThis.prazoEarly = undefined;
  [asked, answer, life] = [[], async () => context, undefined];
});

function ask(): void {
  askEarly({
    send: (async (name: string) => {
      asked.push(name);
      return answer();
    }) as Wire['send'],
    onAnnouncement(name, callback, signal) {
      if (name === 'settings/changed') change = () => !signal.aborted && callback(undefined);
      life = signal;
    },
  });
}

describe('a page that asks before it is there', () => {
  it('has its answer once, without asking again', async () => {
    ask();

    expect(await takeEarly()).toBe(context);
    expect(takeEarly()).toBeUndefined();
    expect(asked).toEqual(['page/context']);
    expect(life?.aborted).toBe(true);
  });

  it('has none when the settings changed meanwhile', () => {
    ask();
    change();

    expect(takeEarly()).toBeUndefined();
  });

  it('has none when nobody asked', () => {
    expect(takeEarly()).toBeUndefined();
  });

  it('hears that nobody answered', async () => {
    answer = async () => Promise.reject(new Error('no worker'));
    ask();

    await expect(takeEarly()).rejects.toThrow('no worker');
  });
});
