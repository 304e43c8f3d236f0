import { expect, it } from 'vitest';
import { chains } from '@/utils/sla/alerts/alertKinds';
import { ALERT_KINDS, defaultAlertRules, SNOOZE_MS } from '@/utils/sla/alerts/alertRules';
import { HOUR, MINUTE } from '@/utils/time/instant';

it('knows every kind of alert', () => {
  expect(ALERT_KINDS).toEqual(['before', 'deadline', 'after', 'answered', 'longPause', 'endOfDay', 'startOfDay', 'siteFailure']);
});

it('has all of them given for the own tickets, with sound, at any time, until the analyst decides', () => {
  expect(defaultAlertRules).toEqual({
    off: [],
    repeatAfterMs: 15 * MINUTE,
    longPauseMs: 18 * HOUR,
    endOfDay: { leadMs: 30 * MINUTE, horizonMs: 2 * HOUR },
    quietDays: [],
    whose: { own: true, unassigned: [], watched: [] },
    sound: true,
  });
  expect(SNOOZE_MS).toBe(15 * MINUTE);
});

it('chains what says ever more about the same', () => {
  expect(
    chains.map(({ name, kinds }) => [name, kinds.map(({ id, changesBadge = false }) => `${id}${changesBadge ? ', on the badge' : ''}`)]),
  ).toEqual([
    ['deadline', ['before, on the badge', 'deadline, on the badge', 'after']],
    ['pause', ['longPause']],
    ['answer', ['answered']],
  ]);
});
