import { expect, it } from 'vitest';
import type { Sender } from '@/utils/messages/sender';
import { ticketKey } from '@/utils/tickets/ticket';
import { MINUTE } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { worldAt } from '../../../support/world/workerLives';

const key = ticketKey(SITE, '1');
const options: Sender = { kind: 'extension' };

it.each([1, 5, 20, 25, 90])('what is promised for %d minutes ahead is told at its deadline', async (minutes) => {
  const world = worldAt(monday('15:00'), { alerts: only('commitment') }, memoryTicketStore(emptyShelf()));
  world.desk.tickets.set('1', recordOf('1', { assignee: 'ana' }));
  await world.happen((background) => background.onStart('installed'));
  const body = { kind: 'commitment', what: 'the log', dueAt: monday('15:00') + minutes * MINUTE } as const;
  await world.happen(({ handlers }) => handlers['fact/say']({ ticket: key, statement: { draft: 'a', body } }, options));

  await world.passUntil(monday('17:00'));

  const deadlines = world.browser.raised.filter(({ id }) => id.includes('|promised-deadline|'));
  expect(deadlines.map(({ at }) => at - body.dueAt)).toEqual([0]);
});

it('one whose warning was seen is told at its deadline all the same', async () => {
  const world = worldAt(monday('15:00'), { alerts: only('commitment') }, memoryTicketStore(emptyShelf()));
  world.desk.tickets.set('1', recordOf('1', { assignee: 'ana' }));
  await world.happen((background) => background.onStart('installed'));
  const body = { kind: 'commitment', what: 'the log', dueAt: monday('16:30') } as const;
  await world.happen(({ handlers }) => handlers['fact/say']({ ticket: key, statement: { draft: 'a', body } }, options));
  await world.passUntil(monday('16:10'));
  expect(world.browser.raised).toHaveLength(1);
  await world.happen(({ handlers }) => handlers['alert/say']({ ticket: key, word: 'acknowledge' }, options));

  await world.passUntil(monday('17:00'));

  expect(world.browser.raised.map(({ id }) => /promised-(\w+)/.exec(id)?.[1])).toEqual(['atRisk', 'deadline']);
});
