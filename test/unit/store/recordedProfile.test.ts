import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { foldedPanels } from '@/utils/store/foldedPanels';
import { readSettings } from '@/utils/store/settings/readSettings';
import { secretSlots } from '@/utils/store/secrets/secretSlots';
import { siteTexts } from '@/utils/store/siteTexts';
import type { TicketKey } from '@/utils/tickets/ticket';
import { layDown } from '../../support/store/recordedDatabase';
import { type RecordedProfile, recordedProfile } from '../../support/store/recordedProfile';
import { wholeStore } from '../../support/store/wholeStore';

let profile: RecordedProfile;
let slots: Map<string, unknown>;
const slotsOf = () => ({
  read: async (key: string) => slots.get(key),
  write: async (key: string, value: unknown) => void slots.set(key, value),
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  profile = recordedProfile();
  slots = new Map(Object.entries(profile.storage));
  for (const database of profile.databases) await layDown(database);
});

type Row = Readonly<Record<'key' | 'site' | 'id', string>>;

const recorded = (name: string, { databases }: RecordedProfile = profile): readonly Row[] =>
  databases.flatMap(({ stores }) => stores[name]?.rows ?? []).map(({ value }) => value as Row);

interface RecordedSettings {
  readonly thresholds: object;
  readonly policies: readonly { readonly pauses: object }[];
}

describe('what an earlier Prazo left', () => {
  it('is moved in time as a whole', () => {
    const later = recordedProfile(60_000);
    const firstDueAt = (of: RecordedProfile): number => Number(recorded('ledger', of)[0]?.id.split('|').at(-1));

    expect(later.recordedAt - profile.recordedAt).toBe(60_000);
    expect(firstDueAt(later) - firstDueAt(profile)).toBe(60_000);
    expect(later.tickets).toEqual(profile.tickets);
  });

  it('opens with every ticket, site and note on an alert', async () => {
    const store = wholeStore(slotsOf(), () => profile.recordedAt);

    const ledger = await store.ledger();
    const tickets = await store.tickets(recorded('tickets').map(({ key }) => key as TicketKey));

    expect(ledger).toHaveLength(11);
    expect(ledger).toEqual(recorded('ledger'));
    expect(tickets).toHaveLength(15);
    expect(tickets).toEqual(expect.arrayContaining([...recorded('tickets')]));
    expect(await store.sites()).toEqual(expect.arrayContaining([...recorded('sites')]));
    expect(await store.problems()).toEqual([]);
  });

  it('opens with every setting, token and folded panel', async () => {
    const { settings, problems } = readSettings(slots.get('settings'));

    expect(problems).toEqual([]);
    const { thresholds, policies, ...value } = (profile.storage['settings'] as { value: RecordedSettings }).value;
    expect(settings).toMatchObject(value);
    // Pauses are told by metric since, which changes no number.
    expect(settings.policies).toMatchObject(policies.map((policy) => ({ ...policy, pauses: {} })));
    expect(settings.policies.map(({ pauses, endsAtReply }) => ({ ...pauses, endsAtReply }))).toEqual(
      policies.map(() => ({ customer: ['resolution'], thirdParty: ['resolution'], endsAtReply: false })),
    );
    expect(settings.policies.map((policy) => policy.thresholds)).toEqual(settings.policies.map(() => thresholds));
    expect(await siteTexts(secretSlots(slotsOf()), 'tokens').read('http://127.0.0.1:8923')).toBe('recorded-token');
    expect(await foldedPanels(slotsOf()).isFolded('http://127.0.0.1:8921/suporte')).toBe(true);
  });
});
