import { expect, test } from 'vitest';
import { friday } from '../../support/tickets';
import { recordOf } from '../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../support/world/memoryTicketStore';
import { worldAt } from '../../support/world/workerLives';

const record = (id: string, created: string) =>
  recordOf(id, {
    createdAt: friday(created),
    events: [
      { at: friday(created), kind: 'status', to: 'Open' },
      { at: friday(created), kind: 'priority', to: 'High' },
      { at: friday(created), kind: 'assignee', to: 'ana' },
    ],
  });

test.each([
  ['what can still be kept, the next due', ['09:00', '09:30', '09:40'], '17:10', '2'],
  ['else what is over, the newest', ['09:00', '09:30'], '17:40', '2'],
  ['the queue where there is none', [], '12:00', 'the queue'],
])('its keys open %s', async (_, created, now, opened) => {
  const world = worldAt(friday('09:45'), {}, memoryTicketStore(emptyShelf()));
  created.forEach((time, index) => world.desk.tickets.set(String(index + 1), record(String(index + 1), time)));
  await world.happen((background) => background.onStart('installed'));
  world.browser.now = friday(now);

  await world.happen((background) => background.onMostUrgent());

  expect(world.browser.opened).toEqual([opened === 'the queue' ? opened : expect.stringMatching(new RegExp(`${opened}$`))]);
});
