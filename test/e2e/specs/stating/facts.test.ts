import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeOf } from '../../support/shown.ts';
import { dueOf, noonTime } from '../../support/expected.ts';
import { openTicket, startStatingDesk, type StatingDesk } from '../../support/panel/stating.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let desk: StatingDesk;
beforeAll(async () => {
  desk = await startStatingDesk();
});
afterAll(() => desk?.close());

const today = (time: string): number => noonTime(desk.now, 0, time);
/** High: eight business hours. */
const dueFrom = (startAt: number, pauses: readonly { from: number; to: number }[] = []): number =>
  dueOf({ targetMs: 8 * HOUR, calendar: desk.calendar, startAt, pauses });

describe('a pause', () => {
  it('that is over is said with its reason, back-dated, and moves the deadline by exactly that time', async () => {
    const ticket = await openTicket(desk);
    await ticket.press('Pause…');
    await ticket.choose('third party', 'another time');
    await ticket.typeMoment('Began', today('10:00'));
    await ticket.choose('already ended');
    await ticket.typeMoment('Ended', today('10:45'));
    await ticket.type('Who', 'Operadora');
    await ticket.type('Note', 'Case 88213');
    await ticket.says('It stays in Prazo');
    await ticket.press('Pause');

    await ticket.resolution(({ dueAt }) => dueAt === dueFrom(today('09:30'), [{ from: today('10:00'), to: today('10:45') }]));
    await ticket.says('by hand');
    await ticket.page.close();
  });

  it('is refused before it is sent where it lies ahead, and where it ends before it begins', async () => {
    const ticket = await openTicket(desk);
    await ticket.press('Pause…');
    await ticket.choose('another time');
    await ticket.typeMoment('Began', today('16:00'));
    await ticket.says('It is not 16:00 yet.');
    await ticket.typeMoment('Began', today('11:00'));
    await ticket.choose('already ended');
    await ticket.typeMoment('Ended', today('10:00'));
    await ticket.press('Pause');
    await ticket.says('before it begins');

    expect((await desk.ask('queue/read')).tickets.find(({ id }) => id === String(ticket.id))?.facts).toBeUndefined();
    await ticket.page.close();
  });

  it('until a set time tells when it will be due, and a customer’s answer ends it', async () => {
    const ticket = await openTicket(desk);
    await ticket.press('Pause…');
    await ticket.choose('customer', 'a set time');
    await ticket.typeMoment('Ends', today('17:00'));
    await ticket.says('The clock stops');
    await ticket.press('Pause');
    await ticket.says('More actions');
    await ticket.resolution(({ state }) => state === 'paused');

    desk.center.append(ticket.id, { message: { from: 'customer', text: 'Segue.' } });
    await desk.ask('queue/refresh');

    await ticket.resolution(({ state }) => state === 'counting');
    await ticket.page.close();
  });
});

it('an earlier contact moves the start of both clocks back', async () => {
  const ticket = await openTicket(desk);
  await ticket.pick('Log an earlier contact…');
  await ticket.choose('video');
  await ticket.typeMoment('When', today('09:10'));
  await ticket.type('Who', 'Marta Ríos');
  await ticket.says('Due');
  await ticket.press('Log');

  await ticket.resolution(({ startAt, dueAt }) => startAt === today('09:10') && dueAt === dueFrom(today('09:10')));
  await ticket.page.close();
});

it('an assignment elsewhere, and an answer elsewhere, end the first response', async () => {
  const unassigned = await openTicket(desk, { assignee: null });
  await unassigned.panel(({ clocks }) => clocks[0]?.tone !== 'met');
  await unassigned.pick('Assigned elsewhere…');
  await unassigned.type('To whom', 'Bruno');
  await unassigned.typeMoment('When', today('10:00'));
  await unassigned.says('met.');
  await unassigned.press('Log');
  await unassigned.panel(({ clocks }) => clocks[0]?.tone === 'met');
  await unassigned.page.close();

  await desk.changeSettings((settings) => ({
    ...settings,
    policies: settings.policies.map((policy) => ({ ...policy, firstResponseEndsAt: ['supportReply'] })),
  }));
  const unanswered = await openTicket(desk);
  await unanswered.panel(({ clocks }) => clocks[0]?.tone !== 'met');
  await unanswered.pick('Answered elsewhere…');
  await unanswered.typeMoment('When', today('11:00'));
  await unanswered.press('Log');
  await unanswered.panel(({ clocks }) => clocks[0]?.tone === 'met' && /^1.h.30/.test(clocks[0].left));
  await unanswered.page.close();
});

it('a customer’s thanks ends no pause once it is said that it needs no answer', async () => {
  const thanked = today('11:10');
  const ticket = await openTicket(desk, {
    history: [
      { at: today('10:30'), status: 'Awaiting User Info' },
      { at: thanked, message: { from: 'customer', text: 'Obrigado!' } },
    ],
  });
  await ticket.resolution(({ state }) => state === 'counting');
  await ticket.pick('No answer needed…');
  await ticket.says('and the clock stops');
  await ticket.press('Log');

  await ticket.resolution(({ state }) => state === 'paused');
  await ticket.page.close();
});

it('more time that was agreed lengthens the target, with its evidence', async () => {
  const ticket = await openTicket(desk);
  await ticket.pick('Extend the deadline…');
  await ticket.type('Business hours', '2');
  await ticket.press('Extend');
  await ticket.says('This is needed.');
  await ticket.type('Evidence', 'https://mail.example/8817');
  await ticket.says('17:30:');
  await ticket.press('Extend');

  await ticket.resolution(({ targetMs, dueAt }) => targetMs === 10 * HOUR && dueAt !== dueFrom(today('09:30')));
  await ticket.says('Resolution extended by 2 h: https://mail.example/8817');
  await ticket.page.close();
});

it('an external cause asks for evidence, ends the clock as neither met nor missed and says by how much it had run out', async () => {
  const ticket = await openTicket(desk, { priority: '1 - Critical', createdAt: desk.now - 8 * HOUR });
  await ticket.pick('End for an external cause…');
  await ticket.press('End the clock');
  await ticket.says('This is needed.');
  await ticket.type('Evidence', 'HTTP 503 from 14:02 to 14:49');
  await ticket.type('Address', 'https://status.example/4471');
  await ticket.says('It had run out by 2 h');
  await ticket.press('End the clock');
  await ticket.says('Copy the record');

  const clock = await ticket.resolution(({ state }) => state === 'stopped');
  expect(clock).toMatchObject({ outcome: 'externalCause', breached: false });
  await ticket.says('external cause');
  await ticket.page.close();
});

it('a feature request leaves clocks and queue, and comes back when that is undone', async () => {
  const ticket = await openTicket(desk);
  const list = await desk.visit('/tickets?filter=all');
  await ticket.page.bringToFront();
  await ticket.pick('No service level…');
  await ticket.choose('new feature');
  await ticket.type('Goes on in', 'PROD-1182');
  await ticket.press('Take off the clock');
  await ticket.panel(({ clocks }) => clocks.every(({ line }) => !line.includes('due')));
  await list.bringToFront();
  await badgeOf(desk, list, ticket.id, ({ text }) => text === 'no SLA');

  await ticket.page.bringToFront();
  await ticket.pick('Undo: No service level');
  await ticket.resolution(({ dueAt }) => dueAt === dueFrom(today('09:30')));
  await list.close();
  await ticket.page.close();
});
