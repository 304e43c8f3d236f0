import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, Target } from 'puppeteer-core';
import type { Notifications } from 'webextension-polyfill';
import { inWorker } from './browser/inWorker.ts';

interface Words {
  readonly title: string;
  readonly message: string;
}

const KEPT_UNDER = 'overheard';

/**
 * Chromium lists which notifications are shown but not what they say. So whatever a worker raises is noted in session storage, which outlives it. A
 * worker that raises one in its first milliseconds may be missed.
 */
export async function overhearNotifications(browser: Browser, isWorker: (target: Target) => boolean): Promise<void> {
  const listen = async (target: Target): Promise<void> => {
    if (isWorker(target)) await onceThereIsAnApi(() => inWorker(target, noteWhatIsRaised, KEPT_UNDER));
  };
  // A worker may end before it listened; its successor is met here again.
  browser.on('targetcreated', (target) => void listen(target).catch(() => undefined));
  await Promise.all(browser.targets().map(listen));
}

/** A worker that is met before its script was loaded knows nothing of the browser yet. */
async function onceThereIsAnApi(listen: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await listen();
      return;
    } catch (cause) {
      if (tries === 50 || !String(cause).includes('chrome is not defined')) throw cause;
      await pause(20);
    }
  }
}

export const overheard = (page: Page): Promise<Readonly<Record<string, Words>>> =>
  page.evaluate(async (key) => ((await chrome.storage.session.get(key))[key] ?? {}) as Record<string, Words>, KEPT_UNDER);

/** Runs in the worker. */
function noteWhatIsRaised(key: string): void {
  const { notifications, storage } = chrome;
  const create = notifications.create.bind(notifications) as (
    id: string,
    options: Notifications.CreateNotificationOptions,
  ) => Promise<string>;
  Object.assign(notifications, {
    async create(id: string, options: Notifications.CreateNotificationOptions) {
      const known = ((await storage.session.get(key))[key] ?? {}) as Record<string, Words>;
      await storage.session.set({ [key]: { ...known, [id]: { title: options.title, message: options.message } } });
      return create(id, options);
    },
  });
}
