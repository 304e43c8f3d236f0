import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmAt, onAlarm, setAlarm } from '@/utils/platform/alarm';

const AT = Date.parse('2026-03-02T12:00Z');

const rung = { scheduledTime: AT, persistAcrossSessions: true };

beforeEach(() => fakeBrowser.reset());

describe('the alarm', () => {
  it('is one, moved on and taken away', async () => {
    await setAlarm(AT);
    await setAlarm(AT + 60_000);

    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: AT + 60_000, periodInMinutes: 0.5 }]);
    expect(await alarmAt()).toBe(AT + 60_000);

    await setAlarm(undefined);

    expect(await alarmAt()).toBeUndefined();
  });

  it('is told from alarms of other makings', async () => {
    const callback = vi.fn<() => void>();
    onAlarm(callback);

    await fakeBrowser.alarms.onAlarm.trigger({ ...rung, name: 'old' });
    await fakeBrowser.alarms.onAlarm.trigger({ ...rung, name: 'wake' });

    expect(callback).toHaveBeenCalledTimes(1);
  });
});
