import { expect, it } from 'vitest';
import { MINUTE, SECOND } from '@/utils/time/instant';
import { only } from '../../../support/alertRules';
import { monday } from '../../../support/tickets';
import { recordOf } from '../../../support/world/fakeDesk';
import { worldAt } from '../../../support/world/workerLives';

it('a worker that wakes for the popup tells what came due while there was none', async () => {
  const world = worldAt(monday('10:40'), { alerts: only('deadline') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  await world.passUntil(monday('10:59') + 50 * SECOND);
  world.stop();
  // The alarm of the life that ended may not ring sooner than in half a minute.
  world.browser.alarmAt = monday('11:01');
  world.browser.now = monday('11:00') + 5 * SECOND;

  await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));

  expect(world.browser.raised).toMatchObject([{ at: monday('11:00') + 5 * SECOND, title: 'First response overdue' }]);
});

it('and leaves the alarm as it is that is set for what comes next', async () => {
  const world = worldAt(monday('10:40'), { alerts: only('deadline') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  await world.passUntil(monday('10:59') + 10 * SECOND);
  world.stop();
  world.browser.alarmAt = monday('11:00');
  world.browser.now = monday('10:59') + 50 * SECOND;
  await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
  world.stop();

  await world.passUntil(monday('11:00') + SECOND);

  expect(world.browser.raised).toMatchObject([{ at: monday('11:00'), title: 'First response overdue' }]);
});

it('and has a timer for what comes due before that alarm', async () => {
  const world = worldAt(monday('10:40'), { alerts: only('deadline') });
  world.desk.tickets.set('1', recordOf('1'));
  await world.happen((background) => background.onStart('installed'));
  await world.passUntil(monday('10:59') + 40 * SECOND);
  world.stop();
  world.browser.alarmAt = monday('11:01');
  await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));

  await world.passUntil(monday('11:00') + MINUTE);

  expect(world.browser.raised).toMatchObject([{ at: monday('11:00'), title: 'First response overdue' }]);
});
