import { describe, expect, it, test } from 'vitest';
import { inWorker } from './inWorker.ts';

const gone = (method: string, words: string) => (): Promise<never> => Promise.reject(new Error(`Protocol error (${method}): ${words}`));
const answers = (answer: object) => async () => answer;

interface Behaviour {
  readonly send?: () => Promise<object>;
  readonly detach?: () => Promise<void>;
}

const worker = ({ send = answers({ result: {} }), detach = async () => undefined }: Behaviour) =>
  ({ createCDPSession: async () => ({ send, detach }) }) as never;

const run = (target: never): Promise<boolean> => inWorker(target, () => undefined, 'word', 5);

describe('a script in a worker', () => {
  it('has run once the worker says so', async () => {
    expect(await run(worker({}))).toBe(true);
  });

  it('has run although the worker ended by itself right after', async () => {
    expect(await run(worker({ detach: gone('Target.detachFromTarget', 'No session with given id') }))).toBe(true);
  });

  test.each<[what: string, target: never]>([
    ['before anybody attached', { createCDPSession: gone('Target.attachToTarget', 'No target with given id found') } as never],
    ['while it was asked', worker({ send: gone('Runtime.evaluate', 'Target closed') })],
    ['without a word', worker({ send: () => new Promise(() => undefined) })],
    [
      'while it was asked, session and all',
      worker({
        send: gone('Runtime.evaluate', 'Target closed'),
        detach: gone('Session already detached', 'Most likely the service_worker has been closed.'),
      }),
    ],
  ])('has not run when the worker ended %s', async (_, target) => {
    expect(await run(target)).toBe(false);
  });

  it('fails by its own error, and by any other of the browser', async () => {
    const broken = { exceptionDetails: { text: 'Uncaught', exception: { description: 'TypeError: no such event' } } };

    await expect(run(worker({ send: answers(broken) }))).rejects.toThrow('no such event');
    await expect(run(worker({ detach: gone('Target.detachFromTarget', 'Internal error') }))).rejects.toThrow('Internal error');
  });
});
