import { describe, expect, it } from 'vitest';
import { alertRulesTexts } from '@/utils/language/shapes/options/rules';
import { ALERT_KINDS, alertKinds, chainsAbout, kindOf, kindOfMark } from '@/utils/sla/alerts/alertKinds';
import { defaultAlertRules, SNOOZE_MS } from '@/utils/sla/alerts/alertRules';
import { HOUR, MINUTE } from '@/utils/time/instant';

it('knows every kind of alert', () => {
  expect(ALERT_KINDS).toEqual([
    'before',
    'deadline',
    'after',
    'answered',
    'longPause',
    'pauseEnds',
    'commitment',
    'endOfDay',
    'startOfDay',
    'siteFailure',
  ]);
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
    chainsAbout.clock.map(({ isAnswerable, kinds }) => [
      isAnswerable,
      kinds.map(({ id, changesBadge = false }) => `${id}${changesBadge ? ', on the badge' : ''}`),
    ]),
  ).toEqual([
    [true, ['before, on the badge', 'deadline, on the badge', 'after']],
    [false, ['answered']],
    [false, ['longPause']],
    [false, ['pauseEnds']],
  ]);
  expect(chainsAbout.commitment.map(({ isAnswerable, kinds }) => [isAnswerable, kinds.map(({ id }) => id)])).toEqual([
    [true, ['commitment']],
  ]);
});

it('finds the kind of an alert by its mark, as ledgers have them', () => {
  const marks = [
    'atRisk',
    'critical',
    'deadline',
    'left7200000',
    'after1',
    'after12',
    'answered',
    'longPause',
    'promised-deadline',
    'endOfDay',
    'unread',
  ];

  expect(marks.map(kindOfMark)).toEqual([
    'before',
    'before',
    'deadline',
    'before',
    'after',
    'after',
    'answered',
    'longPause',
    'commitment',
    'endOfDay',
    'siteFailure',
  ]);
  expect(['acknowledged', 'snoozed1000', 'deadlines', ''].map(kindOfMark)).toEqual([undefined, undefined, undefined, undefined]);
});

it('lets every kind of a chain be answered, or none', () => {
  for (const { isAnswerable, kinds } of chainsAbout.clock)
    expect(kinds.map(({ id }) => kindOf(id).isAnswerable === true)).toEqual(kinds.map(() => isAnswerable));
});

it('tells of a subject by every kind that is about one', () => {
  const about = ALERT_KINDS.filter((id) => kindOf(id).about === 'clock');

  expect(about.filter((id) => kindOf(id).comes === undefined)).toEqual([]);
  expect(chainsAbout.clock.flatMap(({ kinds }) => kinds.map(({ id }) => id)).toSorted()).toEqual(about.toSorted());
});

describe('a kind that is added', () => {
  const more = { ...alertKinds, extra: alertKinds.deadline };

  it('fails types until it has words', () => {
    type Words = Readonly<Record<keyof typeof more, string>>;
    // @ts-expect-error: the words of `extra` are missing.
    const words: Words = alertRulesTexts('en').kind;

    expect(words).not.toHaveProperty('extra');
    expect(Object.keys(words)).toEqual(ALERT_KINDS);
  });
});
