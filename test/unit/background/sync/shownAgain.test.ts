import { expect, it } from 'vitest';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import { monday } from '../../../support/tickets';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { worldAt } from '../../../support/world/workerLives';

const list = { kind: 'page', url: new URL(`${SITE}/tickets?mine=0`) } as const;
const shownAs = (status: string): ShownTicket => ({ id: '1', status, priority: 'High', assignee: undefined });

it('what an old page went on saying is news again once another page agreed with the support center', async () => {
  const world = worldAt(monday('10:00'));
  await world.happen((background) => background.onStart('installed'));
  const ask = (status: string): Promise<unknown> =>
    world.happen(({ handlers }) => handlers['page/tickets']({ shown: [shownAs(status)], news: ['1'] }, list));
  const change = (status: string): unknown => world.desk.tickets.set('1', recordOf('1', { isMine: false, status }));

  change('Waiting');
  await ask('Waiting');
  // A list that was loaded before, and is seen for the first time.
  await ask('Open');
  await ask('Waiting');
  change('Open');
  world.desk.requests.length = 0;
  await ask('Open');

  expect(world.desk.requests).toEqual(['/help/tickets?ids=1']);
});
