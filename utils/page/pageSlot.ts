import type { TicketSlot } from '../sites/siteAdapter';
import type { Step } from './layout/fit';
import type { Slot } from './keeping/reconcile';

/** A slot of an adapter with the spot that its table's step gives it. */
export interface PageSlot extends Slot {
  readonly source: TicketSlot;
}

export function pageSlotOf(source: TicketSlot, step: Step): PageSlot {
  const key = `${source.view} ${source.shown.id}`;
  const isLead = step === 'lead' && source.lead !== undefined;
  return { key, source, anchor: isLead ? source.lead : source.anchor, place: isLead ? 'before' : source.place };
}
