import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { ClockHistory, SealedHistory } from '@/utils/messages/circumstances';
import type { Sender } from '@/utils/messages/sender';
import { isMeasured } from '@/utils/sla/clock/clock';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { only } from '../../support/alertRules';
import { monday } from '../../support/tickets';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../support/world/memoryTicketStore';
import { worldAt } from '../../support/world/workerLives';

const page: Sender = { kind: 'page', url: new URL(`${SITE}/tickets/1`), frame: { tabId: 1, frameId: 0 } };

it('is all that was told and stated, what was taken back too, with the contract in force, under a checksum of exactly this text', async () => {
  const world = worldAt(monday('15:00'), { alerts: only('deadline') }, memoryTicketStore(emptyShelf()));
  world.desk.tickets.set('1', recordOf('1', { assignee: 'ana' }));
  await world.happen((background) => background.onStart('installed'));
  const body = { kind: 'pause', from: monday('12:00'), to: monday('12:45'), reason: 'customer' } as const;
  const say = (draft: string) => world.happen(({ handlers }) => handlers['page/sayFact']({ id: '1', statement: { draft, body } }, page));
  await say('kept');
  const taken = await say('taken');
  await world.happen(({ handlers }) =>
    handlers['page/withdrawFact']({ id: '1', fact: taken?.outcome === 'saved' ? taken.fact : '' }, page),
  );

  const { text, checksum } = (await world.happen(({ handlers }) => handlers['page/history']({ id: '1' }, page))) as SealedHistory;
  const history = JSON.parse(text) as ClockHistory;

  expect(checksum).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  expect(history.told).toEqual(recordOf('1').events);
  expect(history.stated.map(({ id, withdrawnAt }) => [id.split('|')[1], withdrawnAt])).toEqual([
    ['kept', undefined],
    ['taken', world.browser.now],
  ]);
  expect(history.contract).toMatchObject({ id: 'aivo', severities: aivoPolicy.severities });
  expect(history.calendar?.weekly.mon).toEqual([['09:00', '18:00']]);
  for (const { clock, segments } of history.clocks)
    if (isMeasured(clock)) expect(segments.reduce((sum, { countedMs }) => sum + countedMs, 0)).toBe(clock.elapsedMs);
});

it('of another site is not told', async () => {
  const world = worldAt(monday('15:00'), {}, memoryTicketStore(emptyShelf()));
  await world.happen((background) => background.onStart('installed'));
  const stranger: Sender = { kind: 'page', url: new URL('https://elsewhere.example/tickets/1') };
  await expect(world.happen(({ handlers }) => handlers['page/history']({ id: '1' }, stranger))).rejects.toThrow('belongs to no site');
});
