import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { secretSlots } from '@/utils/store/secrets/secretSlots';
import type { Slots } from '@/utils/store/settings/settingsStore';
import { siteTexts } from '@/utils/store/siteTexts';
import { layDown, recordedDatabases } from '../../../support/store/recordedDatabase';

const REDMINE = 'https://redmine.example';
const GLPI = 'https://glpi.example';

let local: Map<string, unknown>;
/** Writes to `storage.local` fail from here on, as of a worker that died. */
let isDead = false;
const slots: Slots = {
  read: async (key) => local.get(key),
  write: async (key, value) => {
    if (isDead) throw new Error('dead');
    local.set(key, value);
  },
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  local = new Map();
  isDead = false;
});

const tokens = () => siteTexts(secretSlots(slots), 'tokens');
const inLocal = (): string => JSON.stringify([...local]);

describe('tokens', () => {
  it('never lie where content scripts can read', async () => {
    await tokens().write(REDMINE, 'secret');

    expect(await tokens().read(REDMINE)).toBe('secret');
    expect(local.size).toBe(0);
  });

  it('of a version before move, and leave nothing behind', async () => {
    local.set('tokens', { version: 1, value: { [REDMINE]: 'secret', [GLPI]: 'another' } });
    local.set('memos', { version: 1, value: { [GLPI]: 'session' } });

    expect([await tokens().read(REDMINE), await tokens().read(GLPI)]).toEqual(['secret', 'another']);
    expect(await siteTexts(secretSlots(slots), 'memos').read(GLPI)).toBe('session');
    expect(inLocal()).not.toMatch(/secret|another|session/);
  });

  it('move once more where the worker died in between, or where a version before was back for a while', async () => {
    local.set('tokens', { version: 1, value: { [REDMINE]: 'secret' } });
    isDead = true;
    await expect(tokens().read(REDMINE)).rejects.toThrow('dead');
    isDead = false;
    await tokens().write(GLPI, 'new');
    local.set('tokens', { version: 1, value: { [REDMINE]: 'newer' } });

    expect([await tokens().read(REDMINE), await tokens().read(GLPI)]).toEqual(['newer', 'new']);
  });

  it('of a recorded database are read', async () => {
    for (const sample of recordedDatabases('secrets')) await layDown(sample);

    expect(await tokens().read(REDMINE)).toBe('recorded-token');
  });

  it('can be given again where the database is of a newer Prazo, which keeps its own', async () => {
    await layDown({ ...recordedDatabases('secrets')[0]!, version: 9 });

    expect(await tokens().read(REDMINE)).toBeUndefined();
    await tokens().write(REDMINE, 'again');
    expect(await tokens().read(REDMINE)).toBe('again');
  });
});
