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

export async function ownBuild(kind: BrowserKind): Promise<OwnBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'prazo-build-'));
  await cp(extensionFolder(kind), folder, { recursive: true });
  const worker = join(folder, 'background.js');
  const script = `(${noteRaised.toString()})('${NOTE}');\n${await readFile(worker, 'utf8')}`;
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
export const raisedAtIn = (
  prazo: PrazoBrowser,
): Promise<readonly { readonly id: string; readonly at: number; readonly bornAt: number }[]> =>
  prazo.inExtension(async (prefix) => {
    const stored: Record<string, unknown> = await chrome.storage.local.get(null);
    const notes = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
    return notes.map(([key, note]) => {
      const { id, bornAt } = note as Raised;
      return { id, bornAt, at: Number(key.split('|')[1]) };
    });
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
    },
    async seen() {
      const words = new Map((await raisedIn(prazo)).map((raised) => [raised.id, raised]));
      return [...words.values()].filter(({ id }) => ids.has(id));
    },
  };
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
