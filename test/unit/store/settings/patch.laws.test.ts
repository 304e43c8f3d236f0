import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patchedSettings } from '@/utils/store/settings/parseSettings';
import { changesBetween } from '@/utils/store/settings/patch';
import { readSettings, SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import type { Settings } from '@/utils/store/settings/settings';
import { settingsCheck } from '@/utils/store/settings/settingsCheck';
import { settingsStore } from '@/utils/store/settings/settingsStore';
import { RUNS } from '../../../support/anyCalendar';

const folder = new URL(`../../../recorded/settings/${SETTINGS_VERSION}/`, import.meta.url);
const samples = readdirSync(folder).map((file) => readSettings(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).settings);

/** One field each, that no other of these touches: what it becomes, and what stands there. */
interface Field {
  readonly name: string;
  readonly set: (settings: Settings, number: number) => Settings;
  readonly get: (settings: Settings) => unknown;
}

const inAlerts = (
  name: string,
  make: (number: number) => Partial<Settings['alerts']>,
  get: (alerts: Settings['alerts']) => unknown,
): Field => ({
  name,
  set: (settings, number) => ({ ...settings, alerts: { ...settings.alerts, ...make(number) } }),
  get: ({ alerts }) => get(alerts),
});

const fields: readonly Field[] = [
  { name: 'language', set: (s, n) => ({ ...s, language: (['pt', 'es', 'en'] as const)[n % 3]! }), get: (s) => s.language },
  { name: 'showsNative', set: (s, n) => ({ ...s, showsNative: n % 2 === 0 }), get: (s) => s.showsNative },
  inAlerts(
    'long pause',
    (n) => ({ longPauseMs: 60_000 * n }),
    ({ longPauseMs }) => longPauseMs,
  ),
  inAlerts(
    'repetition',
    (n) => ({ repeatAfterMs: 60_000 * (n + 1) }),
    ({ repeatAfterMs }) => repeatAfterMs,
  ),
  {
    name: 'lead of the end of day',
    set: (s, n) => ({ ...s, alerts: { ...s.alerts, endOfDay: { ...s.alerts.endOfDay, leadMs: 60_000 * n } } }),
    get: (s) => s.alerts.endOfDay.leadMs,
  },
  ...(['sat', 'sun', 'mon'] as const).map((day): Field => ({
    name: `quiet on ${day}`,
    set: (s, n) => {
      const others = s.alerts.quietDays.filter((other) => other !== day);
      return { ...s, alerts: { ...s.alerts, quietDays: n % 2 === 0 ? [...others, day] : others } };
    },
    get: (s) => s.alerts.quietDays.includes(day),
  })),
  ...(['atRisk', 'critical'] as const).map((level): Field => ({
    name: `share at which it is ${level}`,
    set: (s, n) => ({
      ...s,
      policies: s.policies.map((policy) => ({
        ...policy,
        thresholds: { ...policy.thresholds, [level]: { ...policy.thresholds[level], share: (n % 100) / 100 } },
      })),
    }),
    get: (s) => s.policies.map(({ thresholds }) => thresholds[level].share),
  })),
  {
    name: 'zone',
    set: (s, n) => ({
      ...s,
      calendars: Object.fromEntries(
        Object.entries(s.calendars).map(([id, one]) => [id, { ...one, timeZone: ['UTC', 'America/Lima', 'Europe/Madrid'][n % 3]! }]),
      ),
    }),
    get: (s) => Object.values(s.calendars).map(({ timeZone }) => timeZone),
  },
];

const TICKET = 'https://desk.example/rt#99';
const watch: Field = {
  name: 'watch',
  set: (s, n) => ({
    ...s,
    alerts: { ...s.alerts, whose: { ...s.alerts.whose, watched: [...s.alerts.whose.watched, { ticket: `${TICKET}${n}`, since: n }] } },
  }),
  get: (s) => s.alerts.whose.watched.map(({ ticket }) => ticket).filter((ticket) => ticket.startsWith(TICKET)),
};

const anyTab = (own: readonly Field[]) =>
  fc.array(fc.record({ field: fc.constantFrom(...own), number: fc.nat(1_000) }), { minLength: 1, maxLength: 4 });

describe('patches', () => {
  it('make of what was what is wanted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), anyTab([...fields, watch]), (before, wishes) => {
        const wanted = wishes.reduce((settings, { field, number }) => field.set(settings, number), before);
        const patched = patchedSettings(before, changesBetween(before, wanted));

        for (const field of [...fields, watch])
          expect([field.name, asSet(field.get(patched))]).toEqual([field.name, asSet(field.get(wanted))]);
        expect(changesBetween(patched, wanted)).toEqual([]);
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('of two tabs and a ticket watched between their reading and their saving lose nothing, however they come', async () => {
    const [odd, even] = [fields.filter((_, index) => index % 2 === 1), fields.filter((_, index) => index % 2 === 0)];
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.constantFrom(...samples),
        anyTab(odd),
        anyTab(even),
        fc.nat(9),
        async (turns, sample, one, other, number) => {
          let stored: unknown = { version: SETTINGS_VERSION, value: sample };
          const store = settingsStore(
            {
              read: async () => turns.schedule(Promise.resolve(stored)),
              write: async (key, value) => {
                await turns.schedule(Promise.resolve());
                if (key === 'settings') stored = value;
              },
            },
            { version: '1', check: async () => settingsCheck },
          );
          const tab = async (wishes: typeof one): Promise<void> => {
            let { settings: shown } = await store.read();
            for (const { field, number: value } of wishes) {
              await turns.schedule(Promise.resolve());
              // What it showed when it was opened, or read after it had saved, not what came since.
              const patch = changesBetween(shown, field.set(shown, value));
              await store.change((current) => patchedSettings(current, patch));
              ({ settings: shown } = await store.read());
            }
          };

          await turns.waitFor(Promise.all([tab(one), tab(other), store.change((settings) => watch.set(settings, number))]));

          const { settings, problems } = readSettings(stored);
          expect(problems).toEqual([]);
          for (const { field, number: value } of new Map([...one, ...other].map((wish) => [wish.field.name, wish])).values())
            expect([field.name, asSet(field.get(settings))]).toEqual([field.name, asSet(field.get(field.set(sample, value)))]);
          expect(watch.get(settings)).toEqual([`${TICKET}${number}`]);
        },
      ),
      { numRuns: RUNS / 10 },
    );
  }, 60_000);
});

const asSet = (value: unknown): unknown => (Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value);
