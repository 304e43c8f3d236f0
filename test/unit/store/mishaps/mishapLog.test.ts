import { beforeEach, describe, expect, it } from 'vitest';
import type { Slots } from '@/utils/store/settings/settingsStore';
import { type MishapLog, mishapLog } from '@/utils/store/mishaps/mishapLog';
import { UNSEEN } from '@/utils/store/mishaps/unseen';
import { DAY, MINUTE } from '@/utils/time/instant';

const MONDAY = Date.parse('2026-11-16T12:00:00Z');

let slots: Map<string, unknown>;
let now: number;
let log: MishapLog;

const open = (isFull = false): MishapLog => {
  const write: Slots['write'] = async (key, value) => {
    if (isFull) throw new Error('the disk is full');
    slots.set(key, structuredClone(value));
  };
  return mishapLog({ read: async (key) => slots.get(key), write }, { now: () => now, version: '1.2' });
};
const failed = (message: string): Error => Object.assign(new Error(message), { stack: '' });

beforeEach(() => {
  slots = new Map();
  now = MONDAY;
  log = open();
});

describe('the log of mishaps', () => {
  it('tells when, where, what and in which version, the newest first, also in the next life of the worker', async () => {
    await log.note('onAlarm', failed('failed to read'), { end: 'again' });
    now += MINUTE;
    await log.note('reading', failed('invalid date'), { product: 'glpi', end: 'state' });

    expect(await open().look()).toEqual([
      { at: MONDAY + MINUTE, times: 1, where: 'reading', what: 'Error: invalid date', version: '1.2', product: 'glpi', end: 'state' },
      { at: MONDAY, times: 1, where: 'onAlarm', what: 'Error: failed to read', version: '1.2', end: 'again' },
    ]);
  });

  it('counts what happens again and again, instead of telling it again', async () => {
    await log.note('onAlarm', failed('failed to read'));
    now += MINUTE;
    await log.note('onAlarm', failed('failed to read'));

    expect(await log.look()).toMatchObject([{ at: MONDAY + MINUTE, times: 2 }]);
  });

  it('keeps the last 200, of the last 30 days, and no more than 20 a minute', async () => {
    for (let index = 0; index < 25; index += 1) await log.note(`at ${index}`, failed('failed'));
    expect(await log.look()).toHaveLength(20);

    for (let index = 0; index < 210; index += 1) {
      now += MINUTE;
      await log.note(`later ${index}`, failed('failed'));
    }
    const last = await log.look();
    expect([last.length, last[0]?.where, last.at(-1)?.where]).toEqual([200, 'later 209', 'later 10']);

    now += 31 * DAY;
    expect(await log.look()).toEqual([]);
  });

  it('says that there is something new until it was looked at', async () => {
    await log.note('onAlarm', failed('failed'));
    expect(slots.get(UNSEEN)).toBe(true);

    await log.look();
    expect(slots.get(UNSEEN)).toBe(false);
  });

  it('does not fail at a store that does, nor at what it cannot read', async () => {
    await expect(open(true).note('onAlarm', failed('failed'))).resolves.toBeUndefined();

    slots.set('mishaps', [{ at: 'never' }]);
    await log.note('onAlarm', failed('failed'));
    expect(await log.look()).toHaveLength(1);
  });
});
