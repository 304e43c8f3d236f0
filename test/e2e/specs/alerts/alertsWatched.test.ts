import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { clickIn, textIn } from '../../support/hosts.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
/** Of six elapsed hours, the last quarter is at risk. */
const AT_RISK_AFTER = 4.5 * 3600 * SECOND;

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
  // The queue has been read once: from now on Prazo watches.
  await readQueue(desk);
});
afterAll(() => desk?.close());

it('alerts about a ticket of somebody else that the analyst watches from its page', { timeout: 90_000 }, async () => {
  const id = desk.center.createTicket({
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'bruno',
    createdAt: Date.now() - AT_RISK_AFTER + 15 * SECOND,
    title: 'Of Bruno',
  });
  const page = await desk.visit(`/tickets/${id}`);
  await until(
    'the panel offers it',
    async () => (await textIn(desk, page, '[data-prazo=panel]', '.panel-alerts button')) === 'Always watch',
  );

  await clickIn(desk, page, '[data-prazo=panel]', '.panel-alerts button');

  await until('the panel says so', async () =>
    (await textIn(desk, page, '[data-prazo=panel]', '.panel-alerts'))?.includes('Stop watching'),
  );
  const shown = await until(
    'a notification',
    async () => (await desk.prazo.notifications()).find((each) => each.id.includes(`#${id}|resolution|atRisk`)),
    60 * SECOND,
  );
  expect(shown).toBeDefined();

  await until('the panel offers to put it off', async () =>
    (await textIn(desk, page, '[data-prazo=panel]', '.panel-alerts'))?.startsWith('Snooze'),
  );
  await clickIn(desk, page, '[data-prazo=panel]', '.panel-alerts button');
  await until('the panel tells when it comes back', async () =>
    (await textIn(desk, page, '[data-prazo=panel]', '.panel-alerts'))?.includes('put off; back at'),
  );
});

it('alerts about a ticket that nobody has and no page shows, where the analyst wants that', { timeout: 90_000 }, async () => {
  const { url } = desk.center;
  await desk.changeSettings((settings) => ({
    ...settings,
    alerts: { ...settings.alerts, whose: { ...settings.alerts.whose, unassigned: [{ site: url, since: Date.now() }] } },
  }));
  // Of one elapsed hour for the first response, the last twenty minutes are at risk.
  const id = desk.center.createTicket({
    priority: '1 - Critical',
    status: 'New',
    createdAt: Date.now() - 40 * 60 * SECOND + 10 * SECOND,
    title: 'Of nobody',
  });

  await desk.ask('queue/refresh');

  await until(
    'a notification',
    async () => (await desk.prazo.notifications()).some((each) => each.id.includes(`#${id}|firstResponse|atRisk`)),
    60 * SECOND,
  );
});
