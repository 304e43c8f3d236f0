import { describe, expect, it } from 'vitest';
import { speakingLater } from '@/utils/page/speaking';
import type { Wire } from '@/utils/page/wire';

/** A page that is idle when it is told so, and a worker that answers as it is told. */
function pageWith(answers: readonly (() => Promise<unknown>)[]) {
  const idle: (() => void)[] = [];
  const asked: string[] = [];
  const coming: Promise<unknown>[] = [];
  const view = { requestIdleCallback: (work: () => void) => idle.push(work) } as unknown as Window;
  const send = ((name: string) => {
    const answer = answers[asked.length]!();
    asked.push(name);
    coming.push(answer);
    return answer;
  }) as Wire['send'];
  let loaded = 0;
  const speak = speakingLater(view, { send }, () => (loaded += 1));
  const rest = async () => {
    for (const work of idle.splice(0)) work();
    await Promise.allSettled(coming);
  };
  return { speak, rest, asked, loaded: () => loaded };
}

describe('what is said in full words', () => {
  it('is asked for once, when the page has nothing better to do', async () => {
    const { speak, rest, asked, loaded } = pageWith([() => Promise.resolve()]);

    speak();
    speak();
    expect(asked).toEqual([]);
    await rest();
    speak();
    await rest();

    expect([asked, loaded()]).toEqual([['page/spoken'], 1]);
  });

  it('is asked for again after the worker could not bring it', async () => {
    const { speak, rest, asked, loaded } = pageWith([() => Promise.reject(new Error('no worker')), () => Promise.resolve()]);

    speak();
    await rest();
    expect(loaded()).toBe(0);
    speak();
    await rest();

    expect([asked, loaded()]).toEqual([['page/spoken', 'page/spoken'], 1]);
  });
});
