import { apisAt } from '@/utils/sites/apis';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Language } from '@/utils/language/language';
import type { Platform } from '@/utils/background/ports';
import type { DesktopNotification } from '@/utils/platform/notifications';
import type { ToolbarBadge } from '@/utils/platform/toolbar';
import type { Slots } from '@/utils/store/settings/settingsStore';
import { type Instant, MINUTE, SECOND } from '@/utils/time/instant';

/** What a browser keeps while workers come and go, and what an analyst would have seen of them. */
export interface SimulatedBrowser {
  now: Instant;
  alarmAt: Instant | undefined;
  notificationsAllowed: boolean;
  timeZone: string;
  /** Notifications still shown, and the ids of all that were ever raised, in order. */
  readonly shown: Map<string, DesktopNotification>;
  readonly raised: { readonly id: string; readonly at: Instant; readonly title: string; readonly message: string }[];
  readonly allowedOrigins: Set<string>;
  readonly stored: Map<string, unknown>;
  /** Calls, by their names, that never return: they do nothing, or what they are asked for all the same. */
  readonly silent: Map<string, 'unheard' | 'heard'>;
  readonly opened: string[];
  readonly told: { readonly sites: readonly string[]; readonly message: unknown }[];
  readonly alarmsSet: (Instant | undefined)[];
  registered: readonly string[];
  /** In which language the content script speaks where it is registered. */
  registeredIn: Language | undefined;
  /** What was run beside content scripts: `views es`. */
  readonly brought: string[];
  readonly injected: string[];
  /** What the page that is looked at has, by selectors. */
  pageHolds: readonly string[];
  toolbar: ToolbarBadge | undefined;
  readonly platform: Platform;
  readonly slots: Slots;
}

/** A new browser with an empty profile. Takes the place of the IndexedDB of the one before. */
const originsAt = (address: string): readonly string[] => [new URL(address).origin, ...apisAt(address)];

export function simulatedBrowser(now: Instant): SimulatedBrowser {
  globalThis.indexedDB = new IDBFactory();
  const browser: SimulatedBrowser = {
    now,
    alarmAt: undefined,
    notificationsAllowed: true,
    timeZone: 'America/Argentina/Buenos_Aires',
    shown: new Map(),
    raised: [],
    allowedOrigins: new Set(),
    stored: new Map(),
    silent: new Map(),
    opened: [],
    told: [],
    alarmsSet: [],
    registered: [],
    registeredIn: undefined,
    brought: [],
    injected: [],
    pageHolds: [],
    toolbar: undefined,
    platform: {
      alarmAt: async () => browser.alarmAt,
      setAlarm: async (at) => {
        browser.alarmsSet.push(at);
        browser.alarmAt = at === undefined ? undefined : Math.max(at, browser.now + 30 * SECOND);
      },
      notify: async (id, notification) => {
        browser.raised.push({ id, at: browser.now, ...notification });
        browser.shown.set(id, notification);
      },
      clearNotification: async (id) => void browser.shown.delete(id),
      shownNotifications: async () => [...browser.shown.keys()],
      areNotificationsAllowed: async () => browser.notificationsAllowed,
      isSiteAllowed: async (address) => originsAt(address).every((origin) => browser.allowedOrigins.has(origin)),
      releaseSite: async (address, sites) => {
        const needed = new Set(sites.flatMap(originsAt));
        for (const origin of originsAt(address)) if (!needed.has(origin)) browser.allowedOrigins.delete(origin);
      },
      releaseOthers: async (sites) => {
        const kept = new Set(sites.flatMap(originsAt));
        for (const origin of browser.allowedOrigins) if (!kept.has(origin)) browser.allowedOrigins.delete(origin);
      },
      openTicket: async (url) => void browser.opened.push(url),
      openOptionsAt: async (section) => void browser.opened.push(`options.html#${section}`),
      tell: async (sites, message) => void browser.told.push({ sites, message }),
      registerContentScripts: async (sites, language) => {
        browser.registered = sites.map(({ id }) => id);
        browser.registeredIn = language;
      },
      injectLesson: async () => void browser.brought.push('lesson'),
      injectContentScripts: async (sites) => void browser.injected.push(...sites.map(({ id }) => id)),
      injectTexts: async (_, language, surface) => void browser.brought.push(`${surface} ${language}`),
      injectViews: async (_, language, views) => void browser.brought.push(`${views} ${language}`),
      lacks: async (_, selector) => !browser.pageHolds.includes(selector ?? ''),
      paintToolbar: async (badge) => void (browser.toolbar = badge),
      browserLanguage: () => 'en-GB',
      timeZone: () => browser.timeZone,
      openQueue: async () => void browser.opened.push('the queue'),
    },
    slots: {
      read: async (key) => structuredClone(browser.stored.get(key)),
      write: async (key, value) => void browser.stored.set(key, structuredClone(value)),
    },
  };
  return browser;
}

/** An alarm that rings repeats each minute until it is set anew. */
export function ring(browser: SimulatedBrowser): void {
  if (browser.alarmAt !== undefined) browser.alarmAt = browser.now + MINUTE;
}
