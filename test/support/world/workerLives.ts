import { type Background, createBackground } from '@/utils/background/createBackground';
import { reading } from '@/utils/background/sync/script';
import type { GivenPorts } from '@/utils/background/wake/correctedClock';
import { mishapsOf } from '@/utils/background/noted';
import { office } from '@/utils/background/office/office';
import { surprises } from '@/utils/background/office/surprises/script';
import { stated } from '@/utils/background/office/stated/script';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import type { Settings } from '@/utils/store/settings/settings';
import { SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import type { SettingsStore, Slots } from '@/utils/store/settings/settingsStore';
import { settingsCheck } from '@/utils/store/settings/settingsCheck';
import type { TicketStore } from '@/utils/store/ticketStore';
import { slotStores } from '@/utils/store/slotStores';
import { type DurationMs, type Instant, MINUTE } from '@/utils/time/instant';
import { taught } from '@/utils/sites/taught/adapter';
import { type FakeDesk, fakeAdapter, fakeDesk, SITE } from './fakeDesk';
import { ring, type SimulatedBrowser, simulatedBrowser } from './simulatedBrowser';
import { wholeStore } from '../store/wholeStore';

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
  /** The computer's clock is set to another time, which no timer goes by. */
  jump(by: DurationMs): void;
  /** Lets time pass; alarms and timers ring when they are due. */
  passUntil(until: Instant): Promise<void>;
}

interface Life {
  readonly background: Background;
  readonly works: Set<Promise<unknown>>;
  readonly timers: { at: Instant; readonly task: () => void }[];
  /** Calls that will be answered without time passing. */
  answering: number;
  readonly death: Promise<void>;
  isDead: boolean;
  die(): void;
}

/** So long a test waits for an event to be answered. */
const PATIENCE: DurationMs = 5 * MINUTE;

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
  let lastRead: { readonly raw: unknown; readonly answer: Awaited<ReturnType<SettingsStore['read']>> } | undefined;

  function begin(): Life {
    let die = (): void => undefined;
    const begun: Life = {
      works: new Set(),
      timers: [],
      answering: 0,
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
          const caller = self();
          const silence = browser.silent.get(String(name));
          if (caller.isDead || silence === 'unheard') return new Promise(() => undefined);
          caller.answering += 1;
          const result: unknown = await Promise.resolve(Reflect.apply(value, target, args)).finally(() => (caller.answering -= 1));
          return caller.isDead || silence ? new Promise(() => undefined) : result;
        };
      },
    });
  }

  /** What is on its way for longer than nothing does not count as about to be answered. */
  function slow(fetch: FakeDesk['fetch'], self: () => Life): FakeDesk['fetch'] {
    return async (input, options) => {
      const delay = desk.delay(new URL(input instanceof Request ? input.url : input));
      if (delay > 0) await new Promise<void>((resolve) => void timed(self(), delay, resolve));
      return fetch(input, options);
    };
  }

  function portsOf(self: () => Life): GivenPorts {
    const clock = (): Instant => browser.now;
    const slots = mortal(browser.slots, self);
    const stores = slotStores(slots, { version: '1', check: async () => settingsCheck }, slots);
    return {
      version: '1',
      now: clock,
      random: () => 0.5,
      fetch: slow(mortal({ fetch: desk.fetch }, self).fetch, self),
      platform: mortal(browser.platform, self),
      ...stores,
      ...(store && { settings: { ...stores.settings, read: remembered(stores.settings.read, slots) } }),
      store: mortal(store ?? wholeStore(browser.slots, clock), self),
      products: [fakeAdapter, taught],
      mishaps: mishapsOf(async () => office, slots, clock, '1'),
      adapters: async () => [fakeAdapter, taught],
      reading: async () => reading,
      office: mortal({ office: async () => office }, self).office,
      stated: async () => stated,
      surprises: async () => surprises,
      after: (delay, task) => timed(self(), delay, task),
      waitUntil: (work) => void keep(self(), work),
    };
  }

  /** Where speed matters, settings that are as they were are not checked again; to read them is a step all the same. */
  function remembered(readAnew: SettingsStore['read'], slots: Slots): SettingsStore['read'] {
    return async () => {
      const raw = browser.stored.get('settings');
      const last = lastRead;
      if (last && last.raw === raw) return slots.read('nothing').then(() => last.answer);
      const answer = await readAnew();
      lastRead = { raw, answer };
      return answer;
    };
  }

  function keep<T>(self: Life, work: Promise<T>): Promise<T> {
    const kept = work.finally(() => self.works.delete(kept));
    kept.catch(() => undefined);
    self.works.add(kept);
    return kept;
  }

  function timed({ timers }: Life, delay: DurationMs, task: () => void): () => void {
    const timer = { at: browser.now + delay, task };
    timers.push(timer);
    return () => {
      const index = timers.indexOf(timer);
      if (index >= 0) timers.splice(index, 1);
    };
  }

  /** Nothing is answered any more before time passes. */
  async function stuck(self: Life): Promise<void> {
    for (let quiet = 0; quiet < 3 && self.works.size > 0; quiet = self.answering > 0 ? 0 : quiet + 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Ends with the works, with the life, or when nothing goes on before time passes; then it is true. */
  async function isStuck(self: Life): Promise<boolean> {
    while (self.works.size > 0 && !self.isDead) {
      const works = [...self.works];
      await Promise.race([Promise.allSettled(works), self.death, stuck(self)]);
      if (!self.isDead && self.answering === 0 && works.every((work) => self.works.has(work))) return true;
    }
    return false;
  }

  /** What waits for the browser to answer gets some minutes. False if it waits still. */
  async function settled(self: Life): Promise<boolean> {
    const until = browser.now + PATIENCE;
    while (await isStuck(self)) if (!(await pass(until))) return false;
    return true;
  }

  /** On to the next timer or alarm; false if none rings by `until`. */
  async function pass(until: Instant): Promise<boolean> {
    const timers = life && !life.isDead ? life.timers : [];
    const next = Math.min(browser.alarmAt ?? Infinity, ...timers.map(({ at }) => at));
    if (next > until || next === Infinity) return false;
    browser.now = Math.max(browser.now, next);
    const due = timers.findIndex(({ at }) => at <= browser.now);
    if (due >= 0) timers.splice(due, 1)[0]?.task();
    else {
      ring(browser);
      begun((background) => background.onAlarm()).catch(() => undefined);
    }
    if (life) await isStuck(life);
    return true;
  }

  /** Wakes the worker with an event and does not wait for it. */
  function begun<T>(event: (background: Background) => Promise<T>): Promise<T> {
    const isNew = life === undefined || life.isDead;
    const self = isNew ? begin() : life!;
    life = self;
    if (isNew) void keep(self, self.background.onWake());
    return keep(self, event(self.background));
  }

  async function happen<T>(event: (background: Background) => Promise<T>): Promise<T | undefined> {
    const result = begun(event);
    result.catch(() => undefined);
    const self = life!;
    const isSettled = await settled(self);
    return self.isDead || !isSettled ? undefined : result;
  }

  return {
    browser,
    desk,
    happen,
    steps: () => steps,
    dieBefore: (step) => void (lastStep = steps + step),
    stop: () => life?.die(),
    jump(by) {
      browser.now += by;
      for (const timer of life?.timers ?? []) timer.at += by;
    },
    async passUntil(until) {
      while (await pass(until));
      browser.now = until;
    },
  };
}
