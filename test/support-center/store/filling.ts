import { handoversOf, slotsAround } from '../tickets/handovers.ts';
import { readLog, type LogIncident } from '../tickets/log.ts';
import { oddities } from '../tickets/oddities.ts';
import type { Instant } from '../tickets/ticket.ts';
import { vendorCasesOf } from '../tickets/vendorCases.ts';
import { PAST_WAVES, ticketsOfWave, waveAt } from '../tickets/waves.ts';
import type { TicketStore } from './ticketStore.ts';

/** Keeps the support center filled: asked before each answer, it adds the waves and handovers that `now` calls for. */
export type Filling = (now: Instant) => void;

export function fillingOf(store: TicketStore, withOddities: boolean, startedAt: Instant): Filling {
  const log: readonly LogIncident[] = readLog();
  let wave = Number.NEGATIVE_INFINITY;
  let slot = Number.NEGATIVE_INFINITY;

  if (withOddities) store.addBatch('oddities', () => oddities(startedAt), startedAt);
  return (now) => {
    // After a jump of the clock, only what stands around `now` is made up for.
    const lastWave = waveAt(now);
    for (let next = Math.max(wave + 1, lastWave - PAST_WAVES); next <= lastWave; next += 1) {
      store.addBatch(`wave ${next}`, () => [...ticketsOfWave(log, next), ...vendorCasesOf(next)], now);
    }
    wave = lastWave;

    const slots = slotsAround(now);
    for (let next = Math.max(slot + 1, slots.first); next <= slots.last; next += 1) {
      store.addBatch(`handover ${next}`, () => handoversOf(next), now);
    }
    slot = slots.last;
    store.advance(now);
  };
}
