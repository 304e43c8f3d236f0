import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from './build.ts';
import type { BrowserKind } from './findBrowser.ts';
import type { PrazoBrowser } from './prazoBrowser.ts';

/** A copy of the build that one spec may change. Its worker notes each notification that it raises, however soon it dies after that. */
export interface OwnBuild {
  readonly folder: string;
  setVersion(version: string): Promise<void>;
  /** Its worker does nothing at all, or what it did before. */
  silence(isSilent: boolean): Promise<void>;
  remove(): Promise<void>;
}

/** With `isPacked`, its alarms keep the distance that the browser only insists on where the extension is packed. */
export async function ownBuild(kind: BrowserKind, { isPacked = false } = {}): Promise<OwnBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'prazo-build-'));
  await cp(extensionFolder(kind), folder, { recursive: true });
  const worker = join(folder, 'background.js');
  const packed = isPacked ? `(${keepAlarmsApart.toString()})();\n` : '';
  const script = `(${noteRaised.toString()})('${NOTE}');\n${packed}${await readFile(worker, 'utf8')}`;
  await writeFile(worker, script);
  return {
    folder,
    async setVersion(version) {
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
      await writeFile(path, JSON.stringify({ ...manifest, version }));
    },
    silence: (isSilent) => writeFile(worker, isSilent ? '' : script),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** One notification that was raised, as often as it was. */
export interface Raised {
  readonly id: string;
  readonly title: string;
  /** When this life of the worker began, by its own clock. */
  readonly bornAt: number;
  /** The browser has said so. */
  readonly isShown?: true;
  /** It was shown already. */
  readonly isAgain?: true;
}

export const raisedIn = (prazo: PrazoBrowser): Promise<readonly Raised[]> =>
  prazo.inExtension(async (prefix) => {
    const stored: Record<string, unknown> = await chrome.storage.local.get(null);
    const notes = Object.keys(stored).filter((key) => key.startsWith(prefix));
    return notes.toSorted().map((key) => stored[key] as Raised);
  }, NOTE);

/** When each was raised, and when the life began that raised it, by the worker's clock. */
export const raisedAtIn = (prazo: PrazoBrowser): Promise<readonly (Raised & { readonly at: number })[]> =>
  prazo.inExtension(async (prefix) => {
    const stored: Record<string, unknown> = await chrome.storage.local.get(null);
    const notes = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
    return notes.map(([key, note]) => ({ ...(note as Raised), at: Number(key.split('|')[1]) }));
  }, NOTE);

const NOTE = 'raised|';

/** Keeps what was on the screen at any of its looks, since browsers take notifications away after some seconds. */
export interface Screen {
  look(): Promise<void>;
  /** With the words that it was raised with last. Nothing else was given: a worker that dies before the browser heard of it raises it anew. */
  seen(): Promise<readonly Raised[]>;
}

export function screenOf(prazo: PrazoBrowser): Screen {
  const ids = new Set<string>();
  return {
    async look() {
      for (const { id } of await prazo.notifications()) ids.add(id);
      for (const id of await prazo.inExtension(seenInBrowser)) ids.add(id);
    },
    async seen() {
      const words = new Map((await raisedIn(prazo)).map((raised) => [raised.id, raised]));
      return [...words.values()].filter(({ id }) => ids.has(id));
    },
  };
}

/** A worker that gets no chance for several deadlines in a row tells them as one digest, which says how many they are. */
export const toldBy = (seen: readonly Raised[]): number =>
  seen.reduce((sum, { id, title }) => sum + (id.startsWith('digest|') ? Number(/^\d+/.exec(title)?.[0]) : 1), 0);

/** Looks on by itself from the first call on: on a busy machine a notification may come and go between two looks from outside. */
function seenInBrowser(): readonly string[] {
  const watch = globalThis as { seen?: Set<string> };
  if (!watch.seen) {
    const seen = (watch.seen = new Set());
    const look = async (): Promise<void> => Object.keys(await chrome.notifications.getAll()).forEach((id) => seen.add(id));
    setInterval(() => void look(), 200);
  }
  return [...watch.seen];
}

/**
 * Runs in the worker before Prazo does. The note is on its way to the browser before the notification is, for which Chromium loads the picture first:
 * whoever kills the worker loses none that was shown, and may leave a note of one that never was.
 */
function noteRaised(prefix: string): void {
  const bornAt = Date.now();
  const { notifications, storage } = chrome;
  const create = notifications.create.bind(notifications) as (id: string, options: object) => Promise<string>;
  Object.assign(notifications, {
    create(id: string, options: { readonly title: string }) {
      const key = `${prefix}${Date.now()}|${Math.random()}`;
      const note = { id, title: options.title, bornAt };
      const keep = (more: Partial<Raised>) => storage.local.set({ [key]: Object.assign(note, more) });
      void keep({});
      void notifications.getAll().then((shown) => (id in shown ? keep({ isAgain: true }) : undefined));
      const created = create(id, options);
      void created.then(() => keep({ isShown: true }));
      return created;
    },
  });
}

/** Runs in the worker before Prazo does. */
function keepAlarmsApart(): void {
  const { alarms } = chrome;
  const create = alarms.create.bind(alarms) as (name: string, info: { readonly when?: number }) => Promise<void>;
  Object.assign(alarms, {
    create: (name: string, { when = 0, ...info }: { readonly when?: number }) =>
      create(name, { ...info, when: Math.max(when, Date.now() + 30_000) }),
  });
}
