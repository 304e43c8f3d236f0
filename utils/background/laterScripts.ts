import type { OfficeName } from '../messages/officeNames';
import type { Sender } from '../messages/sender';
import type { SiteAdapter } from '../sites/siteAdapter';
import type { InTurn } from '../store/inTurn';
import type { mishapLog } from '../store/mishaps/mishapLog';
import type { Ports } from './ports';
import type { Waking } from './wake';

// Scripts of the worker that are loaded when they are needed: a wake does without their code.

/** What the office works with: it shares the worker's one writer. */
export interface OfficeParts {
  readonly ports: Ports;
  readonly storeTurn: InTurn;
  readonly time: Waking;
}

export interface Office {
  /** Answers what only options, report and import ask. It parses the request itself. */
  answer(parts: OfficeParts, name: OfficeName, request: unknown, sender: Sender): Promise<unknown>;
  readonly mishapLog: typeof mishapLog;
}

declare global {
  /** Left by the scripts of the same names when they have run. */
  var prazoAdapters: readonly SiteAdapter[] | undefined;
  var prazoOffice: Office | undefined;
  /** Of a service worker; an event page, as Firefox has, imports instead. */
  var importScripts: ((...paths: readonly string[]) => void) | undefined;
}

const ADAPTERS = '/adapters.js';
const OFFICE = '/office.js';

/** A service worker may later run only what it ran when it was installed. To be called while the worker starts. */
export function keepScripts(): void {
  if (globalThis.importScripts) globalThis.addEventListener('install', () => globalThis.importScripts?.(ADAPTERS, OFFICE));
}

/** Runs the script with the adapters, once in a worker's life. */
export async function loadAdapters(): Promise<readonly SiteAdapter[]> {
  if (globalThis.prazoAdapters === undefined) {
    if (globalThis.importScripts) globalThis.importScripts(ADAPTERS);
    // Said in full: the stores' linter suspects any address that is put together.
    // @ts-expect-error The file exists only in what is built.
    else await import(/* @vite-ignore */ '/adapters.js');
  }
  return globalThis.prazoAdapters ?? [];
}

/** The same for the office. Throws if the script is not there. */
export async function loadOffice(): Promise<Office> {
  if (globalThis.prazoOffice === undefined) {
    if (globalThis.importScripts) globalThis.importScripts(OFFICE);
    // @ts-expect-error The file exists only in what is built.
    else await import(/* @vite-ignore */ '/office.js');
  }
  if (globalThis.prazoOffice === undefined) throw new Error('office.js answers nothing');
  return globalThis.prazoOffice;
}
