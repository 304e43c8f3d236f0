import type { OfficeName } from '../messages/officeNames';
import type { Sender } from '../messages/sender';
import type { LatePlatform } from '../platform/latePlatform';
import type { SiteAdapter } from '../sites/siteAdapter';
import type { InTurn } from '../store/inTurn';
import { openedOnce } from '../store/openedOnce';
import type { mishapLog } from '../store/mishaps/mishapLog';
import type { Elsewhere } from '../store/said/elsewhere';
import type { SettingsCheck, Slots } from '../store/settings/settingsStore';
import type { answerNotification } from './office/alerts/answerAlert';
import type { digestParcel, leftOfDigest } from './office/alerts/digests';
import type { lookAhead } from './office/alerts/lookAhead';
import type { openAlert } from './office/alerts/openAlert';
import type { openMostUrgent } from './office/alerts/openMostUrgent';
import type { untoldAlerts } from './office/alerts/untold';
import type { rebuildSettings } from './office/rebuild';
import type { permissionsChanged, startSites } from './office/startSites';
import type { Surprises } from './office/surprises/script';
import type { toSaveToday } from './office/toSaveToday';
import type { Stated } from './office/stated/script';
import type { Ports } from './ports';
import type { Reading } from './sync/script';
import type { Waking } from './wake/wake';

// Scripts of the worker that are loaded when they are needed: a wake does without their code.

/** What the office works with: it shares the worker's one writer. */
export interface OfficeParts {
  readonly ports: Ports;
  readonly storeTurn: InTurn;
  readonly time: Waking;
}

export interface Office {
  /** Answers what no wake needs. It parses the request itself. */
  answer(parts: OfficeParts, name: OfficeName, request: unknown, sender: Sender): Promise<unknown>;
  readonly mishapLog: typeof mishapLog;
  readonly settingsCheck: SettingsCheck;
  readonly elsewhere: Elsewhere;
  readonly answerNotification: typeof answerNotification;
  readonly openAlert: typeof openAlert;
  readonly openMostUrgent: typeof openMostUrgent;
  readonly digestParcel: typeof digestParcel;
  readonly leftOfDigest: typeof leftOfDigest;
  readonly lookAhead: typeof lookAhead;
  readonly permissionsChanged: typeof permissionsChanged;
  readonly rebuildSettings: typeof rebuildSettings;
  readonly startSites: typeof startSites;
  readonly toSaveToday: typeof toSaveToday;
  readonly untoldAlerts: typeof untoldAlerts;
}

declare global {
  /** Left by the scripts of the same names when they have run. */
  var prazoAdapters: readonly SiteAdapter[] | undefined;
  var prazoOffice: (Office & { readonly platform: LatePlatform }) | undefined;
  var prazoReading: Reading | undefined;
  var prazoStated: Stated | undefined;
  var prazoSurprises: Surprises | undefined;
  /** Of a service worker; an event page, as Firefox has, imports instead. */
  var importScripts: ((...paths: readonly string[]) => void) | undefined;
}

const ADAPTERS = '/adapters.js';
const OFFICE = '/office.js';
const READING = '/reading.js';
const STATED = '/stated.js';
const SURPRISES = '/surprises.js';

/** A service worker may later run only what it ran when it was installed. To be called while the worker starts. */
export function keepScripts(): void {
  if (globalThis.importScripts)
    globalThis.addEventListener('install', () => globalThis.importScripts?.(ADAPTERS, OFFICE, READING, STATED, SURPRISES));
}

/** Runs `script`, once in a worker's life; `imported` does so where the worker is an event page. Throws if it left nothing. */
async function loaded<Left>(script: string, left: () => Left | undefined, imported: () => Promise<unknown>): Promise<Left> {
  if (left() === undefined) {
    if (globalThis.importScripts) globalThis.importScripts(script);
    else await imported();
  }
  const found = left();
  if (found === undefined) throw new Error(`${script} left nothing`);
  return found;
}

// Each address is said in full: the stores' linter suspects any that is put together. The files exist only in what is built.

const adapters = (): Promise<readonly SiteAdapter[]> =>
  loaded(
    ADAPTERS,
    () => globalThis.prazoAdapters,
    // @ts-expect-error Not there yet.
    async () => import(/* @vite-ignore */ '/adapters.js'),
  );

const office = (): Promise<NonNullable<typeof globalThis.prazoOffice>> =>
  loaded(
    OFFICE,
    () => globalThis.prazoOffice,
    // @ts-expect-error Not there yet.
    async () => import(/* @vite-ignore */ '/office.js'),
  );

const reading = (): Promise<Reading> =>
  loaded(
    READING,
    () => globalThis.prazoReading,
    // @ts-expect-error Not there yet.
    async () => import(/* @vite-ignore */ '/reading.js'),
  );

const stated = (): Promise<Stated> =>
  loaded(
    STATED,
    () => globalThis.prazoStated,
    // @ts-expect-error Not there yet.
    async () => import(/* @vite-ignore */ '/stated.js'),
  );

const surprises = (): Promise<Surprises> =>
  loaded(
    SURPRISES,
    () => globalThis.prazoSurprises,
    // @ts-expect-error Not there yet.
    async () => import(/* @vite-ignore */ '/surprises.js'),
  );

/** The whole check of settings, which lies in the office. */
export const settingsCheck = async (): Promise<SettingsCheck> => (await office()).settingsCheck;

/** Slots out of the reach of content scripts, which `reading.js` brings: nobody is asked without it. */
export function secrets(slots: Slots): Slots {
  const bring = openedOnce(async () => (await reading()).secretSlots(slots));
  return { read: async (key) => (await bring()).read(key), write: async (key, value) => (await bring()).write(key, value) };
}

const late: { readonly [Name in keyof LatePlatform]: true } = {
  injectContentScripts: true,
  injectLesson: true,
  lacks: true,
  openOptionsAt: true,
  openQueue: true,
  openTicket: true,
  registerContentScripts: true,
  releaseOthers: true,
  releaseSite: true,
};

type LateCall = (...given: readonly never[]) => unknown;

/** The part of the browser that the office brings. */
export const latePlatform = Object.fromEntries(
  Object.keys(late).map((name) => [
    name,
    async (...given: readonly never[]) => ((await office()).platform as Readonly<Record<string, LateCall>>)[name]?.(...given),
  ]),
) as LatePlatform;

/** Each is loaded by the first call. */
export const laterScripts = { adapters, office, reading, stated, surprises };
