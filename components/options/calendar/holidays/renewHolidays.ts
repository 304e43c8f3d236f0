import { wallTimeOf } from '@/utils/calendar/wallTime';
import { isOutdated, renewed, type Renewal } from '@/utils/calendar/holidays/renewed';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';

/** How settings are read and saved by whoever has the lists renewed. */
export interface RenewHolidays {
  readonly read: () => Promise<Settings>;
  readonly save: (shown: Settings, wanted: Settings) => Promise<unknown>;
  readonly language: string;
  /** The version of this Prazo. */
  readonly prazo: string;
  readonly now: Instant;
}

/** Tells the holidays of all places anew that an earlier Prazo told. The lists weigh much, so they come only if there are such. */
export async function renewHolidays({ read, save, language, prazo, now }: RenewHolidays): Promise<void> {
  const settings = await read();
  const byOf = (calendar: string): Renewal => {
    const zone = settings.calendars[calendar]?.timeZone ?? 'UTC';
    return { prazo, thisYear: Number(wallTimeOf(zone, now).date.slice(0, 4)) };
  };
  const all = Object.entries(settings.holidays);
  if (!all.some(([id, { sources }]) => sources.some((source) => isOutdated(source, byOf(id))))) return;
  const { holidaysOf } = await import('@/utils/calendar/holidays/holidayLists');
  const holidays = Object.fromEntries(
    all.map(([id, choices]) => [id, renewed(choices, byOf(id), (place, years) => holidaysOf(place, years, language))]),
  );
  await save(settings, { ...settings, holidays });
}
