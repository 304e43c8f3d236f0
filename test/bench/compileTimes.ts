import { businessTimeBetween } from '@/utils/calendar/businessTime';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { median } from './stopwatch.ts';
import { workWeek } from './workWeek.ts';

/** What it costs to read a definition and to have one year of it ready, in milliseconds. */
export function compileTimes(): { readonly knownZone: number; readonly newZone: number } {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/') || zone.startsWith('Asia/'));
  return {
    newZone: median(zones.map((zone) => compileOnce(zone))),
    knownZone: median(Array.from({ length: 300 }, () => compileOnce('America/Sao_Paulo'))),
  };
}

function compileOnce(timeZone: string): number {
  const definition = workWeek(timeZone);
  const start = performance.now();
  businessTimeBetween(compileCalendar(definition), Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 2));
  return performance.now() - start;
}
