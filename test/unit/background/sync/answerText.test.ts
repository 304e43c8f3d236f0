import { describe, expect, it, test } from 'vitest';
import { siteReader } from '@/utils/background/sync/asking/siteReader';
import { SITE } from '../../../support/world/fakeDesk';

const NOW = Date.parse('2026-03-02T12:00Z');
const ports = (answer: () => Response): Parameters<typeof siteReader>[0] => ({
  now: () => NOW,
  clock: { startedAt: NOW, machineNow: () => NOW, offsetMs: () => 0, learn: () => undefined },
  fetch: async () => answer(),
  platform: { isSiteAllowed: async () => true } as never,
});
const readerOf = (answer: () => Response): ReturnType<typeof siteReader> => siteReader(ports(answer), SITE);
const html = (text: string): Response => new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

describe('an answer without measure', () => {
  /** Goes on for ever, a megabyte at a time, and tells how much of it was taken. */
  function endless(): { readonly answer: () => Response; readonly taken: () => number; readonly isCutOff: () => boolean } {
    let taken = 0;
    let isCutOff = false;
    const part = new TextEncoder().encode('1,'.repeat(500_000));
    const body = (): ReadableStream<Uint8Array> =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          taken += part.byteLength;
          controller.enqueue(part);
        },
        cancel: () => void (isCutOff = true),
      });
    return { answer: () => new Response(body()), taken: () => taken, isCutOff: () => isCutOff };
  }

  it('is read no further than it may be large, and cut off there', async () => {
    const { answer, taken, isCutOff } = endless();

    const failure = { failure: 'unreadable', message: 'the answer of /help/queue is larger than 16 MB' };
    await expect(readerOf(answer)('/queue')).rejects.toMatchObject(failure);
    expect(taken()).toBeLessThan(20_000_000);
    expect(isCutOff()).toBe(true);
  });

  test.each([
    ['nested without an end', '['.repeat(1_000_000), 'nested deeper than 200'],
    ['with more values than anybody counts', `[${'0,'.repeat(1_500_000)}0]`, 'more than 1000000 values'],
  ])('%s makes no values', async (_, text, words) => {
    await expect(readerOf(() => new Response(text))('/queue')).rejects.toThrow(words);
  });

  it('is measured by what it holds, not by what its texts say', async () => {
    const text = JSON.stringify([{ title: `${'['.repeat(1_000)}${',"\\'.repeat(1_000_000)}` }]);

    await expect(readerOf(() => new Response(text))('/queue')).resolves.toMatchObject({ text });
  });

  it('of a megabyte of beginnings of fields is looked at for a password in no time', async () => {
    const begun = performance.now();

    await readerOf(() => html('<input '.repeat(150_000)))('/queue');

    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('that may end the worker is told of before anybody works on it', async () => {
    const told: string[] = [];
    const hearing = { onHeavy: async () => void told.push('heavy') };
    const read = siteReader(
      ports(() => Response.json(['x'.repeat(300_000)])),
      SITE,
      undefined,
      hearing,
    );

    await read('/queue').then(() => told.push('answered'));

    expect(told).toEqual(['heavy', 'answered']);
  });
});
