import { expect, it, test, vi } from 'vitest';
import { createBackground } from '@/utils/background/createBackground';
import type { GivenPorts } from '@/utils/background/wake/correctedClock';
import type { Office } from '@/utils/background/laterScripts';
import { officeNames } from '@/utils/messages/officeNames';
import type { Sender } from '@/utils/messages/sender';
import { worldAt } from '../../support/world/workerLives';

const NOW = Date.parse('2026-11-16T12:00:00Z');
const options: Sender = { kind: 'extension' };

const idle = { platform: {}, settings: {}, tokens: {}, memos: {}, panels: {}, store: {}, mishaps: {}, after: () => () => {} };

/** A worker to which the office is all there is. */
const withOffice = (office: unknown): GivenPorts => ({ ...idle, now: () => NOW, office }) as unknown as GivenPorts;

test.each(officeNames)('%s goes on to the office as it came', async (name) => {
  const answer = vi.fn<Office['answer']>(async () => 'answered');
  const { handlers } = createBackground(withOffice(async () => ({ answer })));
  const handle = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;

  expect(await handle({ odd: 1 }, options)).toBe('answered');
  expect(answer.mock.calls.map(([, ...asked]) => asked)).toEqual([[name, { odd: 1 }, options]]);
});

it('is not loaded before it is asked', async () => {
  const load = vi.fn<GivenPorts['office']>();
  createBackground(withOffice(load));

  expect(load).not.toHaveBeenCalled();
});

it.each([
  ['site/add', {}, 'site/add: address: '],
  ['site/test', { site: 7 }, 'site/test: site: '],
] as const)('refuses %s with a bad request and names what is wrong', async (name, request, fault) => {
  const asked = worldAt(NOW).happen(({ handlers }) =>
    (handlers[name] as (raw: unknown, sender: Sender) => Promise<unknown>)(request, options),
  );

  await expect(asked).rejects.toThrow(fault);
});
