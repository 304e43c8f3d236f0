import { expect, it } from 'vitest';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import { monday } from '../../../support/tickets';
import { worldAt } from '../../../support/world/workerLives';

const definition: TaughtDefinition = {
  version: 2,
  pages: [{ row: 'tr', fields: { number: { ways: [{ by: 'name', selector: 'td.number' }] } } }],
};
const sender = { kind: 'page', url: new URL('https://unknown.example/queue') } as const;

it('a taught page says which of its words nobody has decided on, and takes what is decided there', async () => {
  const world = worldAt(monday('10:00'));
  world.browser.allowedOrigins.add('https://unknown.example');
  await world.happen(({ handlers }) => handlers['page/teach'](definition, sender));
  const words = [
    { kind: 'status', word: 'Open' },
    { kind: 'priority', word: 'High' },
    { kind: 'priority', word: 'Gold' },
  ] as const;
  const before = await world.happen(({ handlers }) => handlers['page/words'](words, sender));
  expect(before?.undecided.map(({ word }) => word)).toEqual(['Open', 'Gold']);
  expect(before?.severities.map(({ id }) => id)).toEqual(['blocker', 'high', 'medium', 'low']);

  await world.happen(({ handlers }) => handlers['page/decide']({ kind: 'status', word: 'Open', meaning: 'open' }, sender));
  await expect(
    world.happen(({ handlers }) => handlers['page/decide']({ kind: 'priority', word: 'Gold', meaning: 'gold' }, sender)),
  ).rejects.toThrow('there is no severity gold');
  await world.happen(({ handlers }) => handlers['page/decide']({ kind: 'priority', word: 'Gold', meaning: 'high' }, sender));

  const { mapping } = (await world.happen(({ handlers }) => handlers['settings/read'](undefined, { kind: 'extension' })))!.sites.find(
    ({ id }) => id === 'https://unknown.example',
  )!;
  expect(mapping).toMatchObject({ statuses: { Open: 'open' }, severities: { Gold: 'high' } });
  expect((await world.happen(({ handlers }) => handlers['page/words'](words, sender)))?.undecided).toEqual([]);
});
