import { expect, it } from 'vitest';
import type { Sender } from '@/utils/messages/sender';
import type { Customer } from '@/utils/sla/policy/customers';
import { HOUR } from '@/utils/time/instant';
import { ticketKey } from '@/utils/tickets/ticket';
import { only } from '../../support/alertRules';
import { monday } from '../../support/tickets';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { worldAt } from '../../support/world/workerLives';

const key = ticketKey(SITE, '1');
const options: Sender = { kind: 'extension' };
const createdAt = monday('06:00');
const calledAt = monday('06:30');
const telco: Customer = {
  id: 'telco',
  name: 'Telco Pampa',
  aliases: [],
  coverage: { until: '2099-12-31' },
  integrations: [{ name: 'CRM', kind: 'builtByUs' }],
};

async function resolutionWith(customers: readonly Customer[], isCovered?: boolean): Promise<object | undefined> {
  const world = worldAt(monday('07:00'), { alerts: only('before', 'deadline'), customers });
  const events = [{ at: createdAt, kind: 'priority', to: 'High' } as const];
  world.desk.tickets.set('1', recordOf('1', { createdAt, events, customer: 'telco pampa', title: 'CRM down' }));
  await world.happen((background) => background.onStart('installed'));
  const statement = { draft: 'd', body: { kind: 'call', at: calledAt, ...(isCovered !== undefined && { isCovered }) } } as const;
  await world.happen(({ handlers }) => handlers['fact/say']({ ticket: key, statement }, options));
  const view = await world.happen(({ handlers }) => handlers['queue/read'](undefined, options));
  return view?.tickets.find((ticket) => ticket.key === key)?.clocks.resolution;
}

it('a call starts the coverage of a customer who has it, about what was built by us', async () => {
  expect(await resolutionWith([telco])).toMatchObject({ underCoverage: true, startAt: calledAt, targetMs: 16 * HOUR });
});

it('a call starts nothing for a customer whose contract has ended, or of whom nothing is known', async () => {
  expect(await resolutionWith([{ ...telco, coverage: { until: '2020-01-01' } }])).toMatchObject({ underCoverage: false });
  expect(await resolutionWith([])).toMatchObject({ underCoverage: false });
});

it('a call starts the coverage where the analyst vouches for customer and integration, and not where that is denied', async () => {
  expect(await resolutionWith([], true)).toMatchObject({ underCoverage: true, startAt: calledAt });
  expect(await resolutionWith([], false)).toMatchObject({ underCoverage: false });
});

it('what is said once of a customer holds for its other tickets, and leaves alone what is kept of others', async () => {
  const world = worldAt(monday('07:00'), { alerts: only('before', 'deadline'), customers: [telco] });
  const events = [{ at: createdAt, kind: 'priority', to: 'High' } as const];
  for (const id of ['1', '2']) world.desk.tickets.set(id, recordOf(id, { createdAt, events, customer: 'Banco Andino' }));
  await world.happen((background) => background.onStart('installed'));
  const page: Sender = { kind: 'page', url: new URL(`${SITE}/tickets/1`), frame: { tabId: 1, frameId: 0 } };
  const termOf = async (id: string): Promise<string | undefined> =>
    (await world.happen(({ handlers }) => handlers['page/circumstances']({ id }, page)))?.coverage.find(({ term }) => term === 'customer')
      ?.state;
  expect(await termOf('2')).toBe('unknown');

  const statement = { draft: 'd', body: { kind: 'call', at: calledAt, isCovered: true }, coversCustomer: true } as const;
  await world.happen(({ handlers }) => handlers['page/sayFact']({ id: '1', statement }, page));
  await world.happen(({ handlers }) => handlers['page/sayFact']({ id: '1', statement }, page));

  expect(await termOf('2')).toBe('holds');
  const { customers } = (await world.happen(({ handlers }) => handlers['settings/read'](undefined, options)))!;
  expect(customers).toEqual([telco, { id: 'c2', name: 'Banco Andino', aliases: [], site: SITE, coverage: {}, integrations: [] }]);
});
