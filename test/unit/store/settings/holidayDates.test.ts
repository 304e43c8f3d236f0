import { describe, expect, it, test } from 'vitest';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { patchedSettings } from '@/utils/store/settings/parseSettings';
import { changesBetween } from '@/utils/store/settings/patch';
import { readSettings, SETTINGS_VERSION } from '@/utils/store/settings/readSettings';
import type { Settings } from '@/utils/store/settings/settings';

const choices: HolidayChoices = {
  sources: [
    {
      id: 'BR',
      name: 'Brasil',
      kinds: ['public'],
      knownUntil: 2036,
      days: [
        { date: '2026-11-20', name: 'Consciência Negra', kind: 'public' },
        { date: '2026-12-24', name: 'Véspera', kind: 'optional' },
        { date: '2026-12-25', name: 'Natal', kind: 'public' },
      ],
    },
  ],
  byHand: [{ date: '2026-12-31', name: 'Festa' }],
  counting: [],
};
const dates = ['2026-11-20', '2026-12-25', '2026-12-31'];
const aivo = defaultSettings.calendars['aivo']!;
const withBoth = (chosen: HolidayChoices, holidays: readonly string[]): Settings => ({
  ...defaultSettings,
  calendars: { aivo: { ...aivo, holidays } },
  holidays: { aivo: chosen },
});
const before = withBoth(choices, dates);
const closedIn = ({ calendars }: Settings): readonly string[] | undefined => calendars['aivo']?.holidays;

describe('a patch of the holidays', () => {
  it('of two tabs closes the calendar on what follows from both', () => {
    const counts = changesBetween(before, withBoth({ ...choices, counting: ['2026-12-31'] }, ['2026-11-20', '2026-12-25']));
    const without = changesBetween(before, withBoth({ ...choices, byHand: [] }, ['2026-11-20', '2026-12-25']));
    const withOptional = withBoth({ ...choices, sources: [{ ...choices.sources[0]!, kinds: ['public', 'optional'] }] }, [
      ...dates,
      '2026-12-24',
    ]);
    const lets = changesBetween(before, withBoth({ ...choices, counting: ['2026-12-24'] }, dates));

    expect(closedIn(patchedSettings(patchedSettings(before, counts), without))).toEqual(['2026-11-20', '2026-12-25']);
    // One tab closes on optional days, the other says that this one counts: it does.
    expect(closedIn(patchedSettings(patchedSettings(before, lets), changesBetween(before, withOptional)))).toEqual(dates);
  });

  it('of two tabs keeps the days that each entered by hand', () => {
    const entered = (date: string): ReturnType<typeof changesBetween> =>
      changesBetween(before, withBoth({ ...choices, byHand: [...choices.byHand, { date, name: 'Festa' }] }, dates));

    const patched = patchedSettings(patchedSettings(before, entered('2026-10-01')), entered('2026-10-02'));

    expect(closedIn(patched)).toEqual(['2026-10-01', '2026-10-02', ...dates]);
  });

  test.each<[what: string, path: readonly string[], to: unknown]>([
    ['of one calendar', ['holidays', 'aivo'], choices],
    ['of all calendars', ['holidays'], { aivo: choices }],
    ['of a part of them', ['holidays', 'aivo', 'byHand'], choices.byHand],
  ])('%s closes it without naming its dates', (_, path, to) => {
    const { byHand: __, ...others } = choices;

    expect(closedIn(patchedSettings(withBoth({ ...others, byHand: [] }, []), [{ path, to }]))).toEqual(dates);
  });

  it('is refused where more dates follow than a calendar may have', () => {
    const days = (from: number) =>
      Array.from({ length: 1_900 }, (_, index) => ({
        date: new Date(Date.UTC(from, 0, index + 1)).toISOString().slice(0, 10),
        name: '',
        kind: 'public' as const,
      }));
    const sources = [2000, 2010, 2020].map((from) => ({ ...choices.sources[0]!, id: String(from), days: days(from) }));

    expect(() => patchedSettings(before, [{ path: ['holidays', 'aivo', 'sources'], to: sources }])).toThrow(
      'settings: calendars.aivo.holidays: 5701 elements, may be 5000 at most',
    );
  });

  it('for a calendar that is not there makes none, and a patch of something else leaves dates that nobody explained', () => {
    const unexplained = withBoth(choices, ['2026-12-24']);

    expect(patchedSettings(before, [{ path: ['holidays', 'night'], to: choices }]).calendars).toEqual(before.calendars);
    expect(closedIn(patchedSettings(before, [{ path: ['holidays', 'aivo'] }]))).toEqual(dates);
    expect(closedIn(patchedSettings(unexplained, [{ path: ['language'], to: 'es' }]))).toEqual(['2026-12-24']);
  });
});

describe('a damaged calendar', () => {
  const read = (value: object): ReturnType<typeof readSettings> => readSettings({ version: SETTINGS_VERSION, value });

  test.each<[what: string, calendar: unknown]>([
    ['as a whole', 'damaged'],
    ['in its dates', { ...aivo, holidays: 7 }],
    ['in one of its dates', { ...aivo, holidays: ['2026-11-20', '2026-12-35', '2026-12-31'] }],
  ])('%s stays closed on the days that were chosen', (_, calendar) => {
    const { settings, problems } = read({ ...before, calendars: { aivo: calendar } });

    expect(closedIn(settings)).toEqual(dates);
    expect(problems.map(({ part }) => part)).toEqual(['calendars']);
  });

  it('is closed on what its choices tell no more, once these are damaged', () => {
    expect(closedIn(read({ ...before, holidays: { aivo: 'damaged' } }).settings)).toEqual(dates);
  });

  it('alone has its dates looked over: what is sound is given as it is stored', () => {
    const apart = withBoth(choices, ['2026-12-24']);

    expect(read(apart)).toEqual({ settings: apart, problems: [] });
  });
});
