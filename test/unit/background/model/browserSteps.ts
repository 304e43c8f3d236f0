import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '@/utils/time/instant';
import { canBeRebuilt, damage, LOSSES } from './damage';
import { many, one, seconds } from './step';

export const passed = many('pass', fc.oneof(seconds(0, 3 * MINUTE), seconds(0, 30 * MINUTE)), (run, length) =>
  run.world.passUntil(run.world.browser.now + length),
);

/** The computer sleeps: no timer runs, the alarm rings when it wakes. */
export const slept = many('sleep', fc.oneof(seconds(MINUTE, HOUR), seconds(HOUR, 3 * DAY)), async (run, length) => {
  run.world.browser.now += length;
  await run.world.passUntil(run.world.browser.now);
});

/** In steps that keep the truth apart from any mistake of two minutes. */
export const jumped = many(
  'jump',
  fc.integer({ min: -40, max: 40 }).filter((count) => count !== 0),
  (run, count) => {
    if (run.world.desk.faults.length > 0 || run.world.desk.cutsShort || run.slowMs > 0) return;
    // No computer is believed to be further off.
    if (Math.abs(run.aheadMs + count * 45 * MINUTE) > DAY) return;
    run.aheadMs += count * 45 * MINUTE;
    run.world.jump(count * 45 * MINUTE);
  },
);

export const dies = many('die before step', fc.integer({ min: 1, max: 60 }), (run, count) => {
  run.isShaken = true;
  run.world.dieBefore(count);
});
export const stopped = one('stop', (run) => run.world.stop());
export const restarted = one('restart the browser', async (run) => {
  run.close();
  await run.happen((background) => background.onStart('started'));
});
export const updated = one('update', async (run) => {
  run.world.stop();
  await run.happen((background) => background.onStart('installed'));
});
export const lost = one('lose the alarm', (run) => void (run.world.browser.alarmAt = undefined));
export const late = many('alarm late by', seconds(MINUTE, HOUR), ({ world: { browser } }, by) => {
  if (browser.alarmAt !== undefined) browser.alarmAt += by;
});
export const early = one('alarm early', (run) => run.happen((background) => background.onAlarm()));
export const opened = one('open the popup', (run) =>
  run.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' })),
);

export const writesFail = many(
  'writes fail',
  fc.record({ times: fc.integer({ min: 1, max: 4 }), torn: fc.constantFrom('nothing', 'said', 'all') }),
  (run, { times, torn }) => {
    run.failingWrites = times;
    run.isShaken = true;
    run.torn = torn;
  },
);
// prettier-ignore
const silentCalls = [
  'tell', 'paintToolbar', 'notify', 'clearNotification', 'shownNotifications', 'areNotificationsAllowed', 'setAlarm', 'alarmAt', 'isSiteAllowed',
  'fetch', 'commit', 'outlook', 'dueLooks', 'ledgerOf', 'tickets', 'read', 'write',
];

/** The browser does not answer: what it is asked for does not happen, or nobody hears that it did. */
export const fallsSilent = many(
  'silence',
  fc.record({
    call: fc.constantFrom(...silentCalls),
    way: fc.constantFrom('unheard', 'heard'),
  }),
  (run, { call, way }) => {
    run.isShaken = true;
    run.world.browser.silent.set(call, way);
  },
);
export const answers = one('answer again', (run) => run.answerAgain());
/** Nothing waits for a tab, so that it may stay frozen for as long as it likes. */
export const frozen = many('a tab freezes', fc.boolean(), (run, isFrozen) => {
  run.isTabFrozen = isFrozen;
  run.answerAgain();
});

export const damaged = many('damage', fc.constantFrom(...LOSSES), async (run, what) => {
  if (run.aheadMs !== 0 || !canBeRebuilt(run)) return;
  run.close();
  damage(run, what);
  await run.happen((background) => background.onStart('started'));
});
export const blocked = one('block notifications', ({ world: { browser } }) => void (browser.notificationsAllowed = false));
export const allowed = one('allow notifications', ({ world: { browser } }) => void (browser.notificationsAllowed = true));
export const travelled = many(
  'travel',
  fc.constantFrom('America/Argentina/Buenos_Aires', 'America/Mexico_City', 'Europe/Madrid'),
  ({ world }, zone) => {
    world.browser.timeZone = zone;
  },
);
