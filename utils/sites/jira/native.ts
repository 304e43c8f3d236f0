import * as v from 'valibot';
import type { NativeDeadline } from '../../tickets/nativeDeadline';
import { lenient, readable, word } from '../reading/lenient';

/** The product tells no years beyond these; a huge number is no date. */
const epoch = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(Date.UTC(9999, 11)));

const cycle = v.object({
  breachTime: lenient(v.object({ epochMillis: lenient(epoch) })),
  breached: lenient(v.boolean()),
  paused: lenient(v.boolean()),
});

export const slaSchema = v.object({ values: v.array(v.unknown()) });
const oneSchema = v.object({ name: word, ongoingCycle: lenient(cycle), completedCycles: lenient(v.array(v.unknown())) });

type Cycle = v.InferOutput<typeof cycle>;

/** As new projects call them; one that somebody renamed is told under its name, beside nothing. */
const firstResponse =
  /^(?:time to|tempo (?:até|para) (?:a )?|tiempo (?:hasta|para) (?:la )?)\s*(?:first response|primeira resposta|primera respuesta)$/i;
const resolution = /^(?:time to|tempo (?:até|para) (?:a )?|tiempo (?:hasta|para) (?:la )?)\s*(?:resolution|resolução|resolución)$/i;

const metricOf = (name: string): Pick<NativeDeadline, 'metric'> => {
  if (firstResponse.test(name)) return { metric: 'firstResponse' };
  return resolution.test(name) ? { metric: 'resolution' } : {};
};

/** Of cycles that are over, the last one counts, and only while none is under way. */
export function deadlinesOf(values: readonly unknown[]): readonly NativeDeadline[] {
  return readable(oneSchema, values).flatMap(({ name, ongoingCycle, completedCycles = [] }) => {
    const last = readable(cycle, completedCycles).at(-1);
    const told = ongoingCycle ? ongoing(ongoingCycle) : last && over(last);
    return told ? [{ ...metricOf(name), name, ...told }] : [];
  });
}

const dueOf = ({ breachTime }: Cycle): Pick<NativeDeadline, 'dueAt'> =>
  breachTime?.epochMillis === undefined ? {} : { dueAt: breachTime.epochMillis };

type Told = Pick<NativeDeadline, 'state' | 'dueAt'>;

/** While a cycle is paused, its time moves on with every minute, so it is none. */
function ongoing(told: Cycle): Told {
  if (told.breached === true) return { state: 'missed', ...dueOf(told) };
  return told.paused === true ? { state: 'paused' } : { state: 'running', ...dueOf(told) };
}

const over = (told: Cycle): Told => ({
  state: told.breached === undefined ? 'ended' : told.breached ? 'missed' : 'met',
  ...dueOf(told),
});
