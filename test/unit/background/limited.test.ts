import { expect, it, vi } from 'vitest';
import type { GivenPorts } from '@/utils/background/wake/correctedClock';
import { limited } from '@/utils/background/wake/limited';

const never = (): Promise<never> => new Promise(() => undefined);

/** Time passes at once. */
const given = (parts: object): GivenPorts =>
  ({
    after: (_: number, task: () => void) => {
      queueMicrotask(task);
      return () => undefined;
    },
    ...Object.fromEntries(['platform', 'settings', 'tokens', 'memos', 'panels', 'store', 'mishaps'].map((part) => [part, {}])),
    ...parts,
  }) as unknown as GivenPorts;

it('noting a failure holds nothing up where the browser does not answer', async () => {
  const note = vi.fn<() => Promise<never>>(never);

  await limited(given({ mishaps: { note } })).mishaps.note('reading', new Error('odd'));

  expect(note).toHaveBeenCalledOnce();
});

it('a call that is not answered in time fails and says which', async () => {
  const { store } = limited(given({ store: { sites: never } }));

  await expect(store.sites()).rejects.toThrow('sites was not answered in 15 s');
});
