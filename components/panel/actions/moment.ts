import { instantOf, wallTimeOf } from '@/utils/calendar/wallTime';
import { clockFace } from '@/utils/language/telling/due';
import type { Instant } from '@/utils/time/instant';
import type { Values } from './field';

/** Of date and time as they were typed; `undefined` while that is no instant. */
export function momentIn(values: Values, name: string, zone: string): Instant | undefined {
  const [date, time] = [values[`${name}.date`], values[`${name}.time`]];
  return date && time ? instantOf(zone, `${date} ${time.padStart(5, '0')}:00`) : undefined;
}

/** To the minute, which is all that is typed. */
export function typedMoment(name: string, at: Instant, zone: string): Values {
  const wall = wallTimeOf(zone, at);
  return { [`${name}.date`]: wall.date, [`${name}.time`]: clockFace(wall).padStart(5, '0') };
}
