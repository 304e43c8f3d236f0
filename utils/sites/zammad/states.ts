import * as v from 'valibot';
import type { TicketStatus } from '../../tickets/ticket';
import { askJson } from '../reading/jsonAnswer';
import { id, lenient, readable, word } from '../reading/lenient';
import type { Get } from '../siteAnswer';

const stateSchema = v.object({ id, name: word, ignore_escalation: lenient(v.boolean()), state_type: lenient(word) });
export type ZammadState = v.InferOutput<typeof stateSchema>;

export const statesOf = async (get: Get): Promise<readonly ZammadState[]> =>
  readable(stateSchema, await askJson(get, '/api/v1/ticket_states?expand=true', v.array(v.unknown())));

/** What kind of state it is, by the product's fixed types. A state that leaves escalation on while it waits is the product's own work. */
const typeMeanings: Readonly<Record<string, TicketStatus>> = {
  new: 'open',
  open: 'open',
  'pending reminder': 'waitingCustomer',
  'pending action': 'resolved',
  closed: 'closed',
  merged: 'closed',
  removed: 'closed',
};

export function meaningOf({ state_type: type = '', ignore_escalation: isPaused }: ZammadState): TicketStatus | undefined {
  const meaning = typeMeanings[type];
  if (meaning === 'open' && isPaused === true) return 'waitingCustomer';
  return meaning === 'waitingCustomer' && isPaused === false ? 'open' : meaning;
}
