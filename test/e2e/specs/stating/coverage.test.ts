import { afterAll, beforeAll, expect, it } from 'vitest';
import { noonTime } from '../../support/expected.ts';
import { openTicket, startStatingDesk, type StatingDesk } from '../../support/panel/stating.ts';

const HOUR = 3_600_000;

let desk: StatingDesk;
beforeAll(async () => {
  desk = await startStatingDesk();
  const integrations = [
    { name: 'CRM Andino', kind: 'builtByUs' },
    { name: 'Webhook de pedidos', kind: 'selfService' },
  ] as const;
  await desk.changeSettings((settings) => ({
    ...settings,
    customers: [
      { id: 'andino', name: 'Banco Andino', aliases: [], coverage: {}, integrations },
      { id: 'aurora', name: 'Loja Aurora', aliases: [], integrations: [] },
    ],
  }));
});
afterAll(() => desk?.close());

/** Yesterday was closed all day. */
const outsideHours = (): number => noonTime(desk.now, 1, '20:10');

it('a call about a covered integration counts around the clock from the moment of the call', async () => {
  const ticket = await openTicket(desk, { customer: 'Banco Andino', title: 'CRM Andino parado', createdAt: outsideHours() });
  const calledAt = noonTime(desk.now, 0, '02:10');
  await ticket.pick('Log a 24x7 call…');
  await ticket.says('Banco Andino has contracted it');
  await ticket.typeMoment('When', calledAt);
  await ticket.type('Who called', 'Luis Paz');
  await ticket.type('On duty', 'Carla');
  await ticket.says('instead of');
  await ticket.press('Log the call');

  const clock = await ticket.resolution(({ underCoverage }) => underCoverage);
  expect(clock).toMatchObject({ startAt: calledAt, targetMs: 16 * HOUR, dueAt: calledAt + 16 * HOUR });
  expect(clock.calendar).toBeUndefined();
  await ticket.says('elapsed');
  await ticket.page.close();
});

it.each([
  [
    'the integration is self-service',
    { customer: 'Banco Andino', title: 'Webhook de pedidos duplicado' },
    'The integration is self-service',
  ],
  ['the customer contracted nothing', { customer: 'Loja Aurora' }, 'Loja Aurora has not contracted it'],
  ['the severity is not covered', { customer: 'Banco Andino', title: 'CRM Andino', priority: '3 - Moderate' }, 'Medium is not covered'],
])('a call is not logged where %s, and the clause says why', async (_, about, reason) => {
  const ticket = await openTicket(desk, { createdAt: outsideHours(), ...about });
  await ticket.pick('Log a 24x7 call…');
  const { text } = await ticket.says(reason);

  expect(text).toContain('24x7 call: does not apply');
  expect(text).toContain('never self-service');
  expect(text).not.toContain('Log the call');
  await ticket.page.close();
});

it('a call about what was reported in hours is not logged', async () => {
  const ticket = await openTicket(desk, { customer: 'Banco Andino', title: 'CRM Andino' });
  await ticket.pick('Log a 24x7 call…');
  const { text } = await ticket.says('Reported in hours');
  expect(text).not.toContain('Log the call');
  await ticket.page.close();
});

it('of a customer that nobody wrote down the analyst says it once, the call counts and its other tickets follow', async () => {
  const ticket = await openTicket(desk, { customer: 'Telco Pampa', createdAt: outsideHours() });
  await ticket.pick('Log a 24x7 call…');
  await ticket.says('Has 24x7');
  await ticket.pressAt('input[name=deed-customer][value=yes]');
  await ticket.pressAt('input[name=deed-integration][value=yes]');
  await ticket.typeMoment('When', noonTime(desk.now, 0, '09:00'));
  await ticket.says('instead of');
  await ticket.press('Log the call');

  await ticket.resolution(({ underCoverage }) => underCoverage);
  await ticket.page.close();

  const other = await openTicket(desk, { customer: 'Telco Pampa', createdAt: outsideHours() });
  await other.pick('Log a 24x7 call…');
  const { text } = await other.says('Telco Pampa has contracted it');
  expect(text).not.toContain('Has 24x7');
  await other.page.close();
});
