import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from '../../support/axe/violations.ts';
import { readQueue } from '../../support/desk.ts';
import { noonTime, spokenWhen } from '../../support/expected.ts';
import { openTicket, startStatingDesk, type StatingDesk } from '../../support/panel/stating.ts';
import { openPopup, popupRows } from '../../support/popup.ts';
import { until } from '../../support/until.ts';

const MINUTE = 60_000;

let desk: StatingDesk;
beforeAll(async () => {
  desk = await startStatingDesk();
});
afterAll(() => desk?.close());

it('a commitment has its place in the queue, is flagged until it is in writing, and is kept when the analyst says so', async () => {
  const ticket = await openTicket(desk, { status: 'Awaiting User Info' });
  await ticket.press('Commitment…');
  await ticket.type('What', 'Enviar o log da fila');
  await ticket.type('To whom', 'Marta Ríos');
  await ticket.typeMoment('Until', noonTime(desk.now, 0, '17:30'));
  await ticket.press('Save');
  await ticket.says('Commitments 1');

  const popup = await openPopup(desk);
  await until('the commitment is a row of the queue', async () =>
    (await popupRows(popup)).some(({ title }) => title.includes('Enviar o log da fila')),
  );
  await popup.close();
  await ticket.page.bringToFront();
  await ticket.press('Written');
  await ticket.panel(({ text }) => !text.includes('not written yet'));
  await ticket.press('Kept');
  await ticket.says('kept, until');
  await ticket.page.close();
});

it('a commitment has its own alert at its deadline, and is broken then although its ticket is paused', async () => {
  const ticket = await openTicket(desk, { status: 'Awaiting User Info' });
  await ticket.press('Commitment…');
  await ticket.type('What', 'Ligar para Marta');
  await ticket.typeMoment('Until', Math.ceil((Date.now() + 10_000) / MINUTE) * MINUTE);
  await ticket.press('Save');
  await ticket.says('Commitments 1');

  await until('its alert', async () => (await desk.prazo.notifications()).some(({ id }) => id.includes('promised-deadline')), 100_000);
  await ticket.says('broken: was until');
  await ticket.page.close();
});

it('a commitment outside the hours is refused with the closing before, which one press takes', async () => {
  const ticket = await openTicket(desk);
  await ticket.press('Commitment…');
  await ticket.type('What', 'Confirmar a janela');
  await ticket.typeMoment('Until', noonTime(desk.now, 0, '19:00'));
  await ticket.says('Outside hours: nobody is told at 19:00.');
  await ticket.press('Use ');
  await ticket.panel(({ text }) => !text.includes('Outside hours'));
  await ticket.press('Save');
  await ticket.says('18:00');
  await ticket.page.close();
});

it('the severity that the contract means is asked in at most four questions, and counts for the clock once that is said', async () => {
  const ticket = await openTicket(desk, { priority: '3 - Moderate' });
  await ticket.pick('Help with the severity…');
  await ticket.says('Which part is it about?');
  await ticket.choose('critical management or integration');
  await ticket.pressAt('input[name=deed-worked][value=yes]');
  await ticket.pressAt('input[name=deed-inPart][value=no]');
  // What would come of it moves the buttons.
  await ticket.panel(({ text }) => text.includes('The ticket says Medium.') && text.includes('instead of'));
  await ticket.press('Count as High');

  await ticket.resolution(({ severity }) => severity === 'high');
  await ticket.page.close();
});

it('what would be is told at once and nothing of it is kept; doing it takes along what was supposed', async () => {
  const ticket = await openTicket(desk);
  const before = await ticket.resolution(({ state }) => state === 'counting');
  await ticket.pick('What if…');
  await ticket.says('Nothing of this is kept.');
  await ticket.pressAt('input[name=deed-pausing][value=until]');
  const until5 = noonTime(desk.now, 0, '17:00');
  await ticket.typeMoment('Ends', until5);
  await ticket.says('if it were so');
  expect((await ticket.resolution(() => true)).dueAt).toBe(before.dueAt);

  await ticket.press('Do it: pause');
  await ticket.says('Pause');
  await ticket.press('Pause');
  const paused = await ticket.resolution(({ state }) => state === 'paused');
  expect(paused.exclusions.at(-1)?.until).toBe(until5);
  await ticket.page.close();
});

it('the record is put into the page’s reply box in the customer’s language, and nothing is sent', async () => {
  const ticket = await openTicket(desk);
  await ticket.press('Copy the record');
  await ticket.says('sends nothing');
  await ticket.choose('es');
  await ticket.press('Put into the reply');
  await ticket.says('It is in the reply; nothing was sent.');

  const written = await ticket.page.$eval('form.reply textarea', ({ value }) => value);
  expect(written).toContain('Severidad');
  expect(written).toContain(spokenWhen((await ticket.resolution(() => true)).dueAt!, desk.calendar.timeZone).time);
  await ticket.page.close();
});

it('no form has a violation, in light and in dark', async () => {
  const ticket = await openTicket(desk, { history: [{ at: noonTime(desk.now, 0, '11:00'), message: { from: 'customer', text: 'Oi' } }] });
  await readQueue(desk);
  const items = [
    'Log a 24x7 call…',
    'Log an earlier contact…',
    'Answered elsewhere…',
    'Assigned elsewhere…',
    'No answer needed…',
    'Extend the deadline…',
    'Help with the severity…',
    'What if…',
    'History of the clocks…',
    'End for an external cause…',
    'No service level…',
  ];
  for (const item of items) {
    await ticket.pick(item);
    await ticket.panel(({ text }) => /\n(Cancel|Close)\n/.test(text));
    for (const value of ['light', 'dark'] as const) {
      if (desk.prazo.kind === 'chromium') await ticket.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect({ item, value, violations: await violationsOn(ticket.page, '[data-prazo=panel]') }).toEqual({ item, value, violations: [] });
    }
    await ticket.pressAt('.deed-foot button[data-kind=plain]');
    await ticket.says('More actions');
  }
  await ticket.page.close();
});
