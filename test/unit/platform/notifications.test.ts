import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areNotificationsAllowed, clearNotification, notify, shownNotifications } from '@/utils/platform/notifications';

const api: object = fakeBrowser.notifications;

beforeEach(() => fakeBrowser.reset());
afterEach(() => void Reflect.deleteProperty(api, 'getPermissionLevel'));

const alert = { title: 'Overdue', message: 'HELP-1', actions: ['Snooze', 'Seen'] };

async function optionsOf(address: string, wishes: { readonly isSilent?: boolean }): Promise<unknown> {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => address + path);
  const create = vi.spyOn(fakeBrowser.notifications, 'create').mockResolvedValue('1' as never);
  await notify('1', { ...alert, ...wishes });
  return (create.mock.calls[0] as readonly unknown[] | undefined)?.[1];
}

describe('a notification', () => {
  it('has its buttons in Chromium, and makes a sound unless that is not wanted', async () => {
    const buttons = [{ title: 'Snooze' }, { title: 'Seen' }];

    expect(await optionsOf('chrome-extension://x/', {})).toMatchObject({ title: 'Overdue', message: 'HELP-1', buttons, silent: false });
  });

  it('is silent where the analyst wants no sound', async () => {
    expect(await optionsOf('chrome-extension://x/', { isSilent: true })).toMatchObject({ silent: true });
  });

  it('has nothing in Firefox that Firefox would refuse', async () => {
    expect(Object.keys((await optionsOf('moz-extension://x/', { isSilent: true })) as object)).toEqual([
      'type',
      'iconUrl',
      'title',
      'message',
    ]);
  });
});

describe('a browser that blocks notifications', () => {
  it('says so, and is asked neither to list nor to clear any, which it would refuse', async () => {
    Object.assign(api, { getPermissionLevel: () => Promise.resolve('denied') });
    const list = vi.spyOn(fakeBrowser.notifications, 'getAll').mockRejectedValue(new Error('Unknown error.'));
    const clear = vi.spyOn(fakeBrowser.notifications, 'clear').mockRejectedValue(new Error('Unknown error.'));

    expect(await areNotificationsAllowed()).toBe(false);
    expect(await shownNotifications()).toEqual([]);
    await clearNotification('1');

    expect([list, clear].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('is not one that tells nothing of it, as Firefox', async () => {
    expect(await areNotificationsAllowed()).toBe(true);
  });
});
