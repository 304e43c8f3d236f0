import { type Background, createBackground } from '@/utils/background/createBackground';
import type { GivenPorts } from '@/utils/background/correctedClock';
import { mishapsOf } from '@/utils/background/noted';
import { office } from '@/utils/background/office/office';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import type { Settings } from '@/utils/store/settings/settings';
import { SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import { type TicketStore, ticketStore } from '@/utils/store/ticketStore';
import { slotStores } from '@/utils/store/slotStores';
import type { Instant } from '@/utils/time/instant';
import { taught } from '@/utils/sites/taught/adapter';
import { type FakeDesk, fakeAdapter, fakeDesk, SITE } from './fakeDesk';
import { ring, type SimulatedBrowser, simulatedBrowser } from './simulatedBrowser';

/** A browser with Prazo in it, whose worker is ended whenever the test wants. */
export interface World {
  readonly browser: SimulatedBrowser;
  readonly desk: FakeDesk;
  /** The worker dies before it does its n-th step from now on: no call to the browser, the store or the network after that has any effect. */
  dieBefore(step: number): void;
  /** How many steps were made so far. */
  steps(): number;
  /** Ends the worker between two events, as browsers do after half a minute. */
  stop(): void;
  /** Wakes the worker with an event and waits until it has nothing left to do, or is dead. */
  happen<T>(event: (background: Background) => Promise<T>): Promise<T | undefined>;
  /** Lets time pass; alarms and timers ring when they are due. */
  passUntil(until: Instant): Promise<void>;
}

interface Life {
  readonly background: Background;
  readonly works: Set<Promise<unknown>>;
  readonly timers: { readonly at: Instant; readonly task: () => void }[];
  readonly death: Promise<void>;
  isDead: boolean;
  die(): void;
}

/** With one site that is allowed, and whose queue was not read yet. `store` takes the place of IndexedDB where speed matters. */
export function worldAt(now: Instant, settings: Partial<Settings> = {}, store?: TicketStore): World {
  const browser = simulatedBrowser(now);
  const desk = fakeDesk();
  const site = {
    id: SITE,
    adapter: fakeAdapter.id,
    name: 'Help',
    policy: 'aivo',
    mapping: { statuses: {}, severities: {}, featureRequests: [] },
  };
  browser.allowedOrigins.add(new URL(SITE).origin);
  browser.stored.set('settings', { version: SETTINGS_VERSION, value: { ...defaultSettings, sites: [site], ...settings } });
  let steps = 0;
  let lastStep = Infinity;
  let life: Life | undefined;

  function begin(): Life {
    let die = (): void => undefined;
    const begun: Life = {
      works: new Set(),
      timers: [],
      death: new Promise((resolve) => (die = resolve)),
      isDead: false,
      die: () => {
        begun.isDead = true;
        die();
      },
      background: createBackground(portsOf(() => begun)),
    };
    return begun;
  }

  /** Every step of a mortal port may be the last; what a dead worker waits for never comes. */
  function mortal<P extends object>(port: P, self: () => Life): P {
    return new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function' || name === 'browserLanguage' || name === 'timeZone') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          steps += 1;
          if (steps >= lastStep) {
            lastStep = Infinity;
            self().die();
          }
          if (self().isDead) return new Promise(() => undefined);
          const result: unknown = await Reflect.apply(value, target, args);
          return self().isDead ? new Promise(() => undefined) : result;
        };
      },
    });
  }

  function portsOf(self: () => Life): GivenPorts {
    const clock = (): Instant => browser.now;
    const slots = mortal(browser.slots, self);
    return {
      version: '1',
      now: clock,
      random: () => 0.5,
      fetch: mortal({ fetch: desk.fetch }, self).fetch,
      platform: mortal(browser.platform, self),
      ...slotStores(slots),
      store: mortal(store ?? ticketStore(browser.slots, clock), self),
      products: [fakeAdapter, taught],
      mishaps: mishapsOf(async () => office, slots, clock, '1'),
      adapters: async () => [fakeAdapter, taught],
      office: async () => office,
      after: (delay, task) => void self().timers.push({ at: browser.now + delay, task }),
      waitUntil: (work) => void keep(self(), work),
    };
  }

  function keep<T>(self: Life, work: Promise<T>): Promise<T> {
    const kept = work.finally(() => self.works.delete(kept));
    kept.catch(() => undefined);
    self.works.add(kept);
    return kept;
  }

  async function settled(self: Life): Promise<void> {
    while (self.works.size > 0 && !self.isDead) await Promise.race([Promise.allSettled(self.works), self.death]);
  }

  async function happen<T>(event: (background: Background) => Promise<T>): Promise<T | undefined> {
    const isNew = life === undefined || life.isDead;
    const self = isNew ? begin() : life!;
    life = self;
    if (isNew) void keep(self, self.background.onWake());
    const result = keep(self, event(self.background));
    await settled(self);
    return self.isDead ? undefined : result;
  }

  return {
    browser,
    desk,
    happen,
    steps: () => steps,
    dieBefore: (step) => void (lastStep = steps + step),
    stop: () => life?.die(),
    async passUntil(until) {
      for (;;) {
        const timers = life && !life.isDead ? life.timers : [];
        const next = Math.min(browser.alarmAt ?? Infinity, ...timers.map(({ at }) => at));
        if (next > until) break;
        browser.now = Math.max(browser.now, next);
        const due = timers.findIndex(({ at }) => at <= browser.now);
        if (due >= 0) {
          const [timer] = timers.splice(due, 1);
          timer?.task();
          await settled(life!);
        } else {
          ring(browser);
          await happen((background) => background.onAlarm()).catch(() => undefined);
        }
      }
      browser.now = until;
    },
  };
}
