import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { TicketView } from '@/utils/messages/protocol';
import type { Stating } from './stating';

/** What the worker knows of the ticket besides its clocks, asked for again whenever something about it changed. The last known stays while it cannot be asked. */
export function useCircumstances(ticket: TicketView, stating: Stating): Signal<Circumstances | undefined> {
  const circumstances = useSignal<Circumstances | undefined>(undefined);
  const { id, readAt, status, priority, policy, facts = [] } = ticket;
  const state = [readAt, status, priority, policy, ...facts.map((fact) => fact.id)].join('|');
  useEffect(() => {
    let isWanted = true;
    stating.circumstances(id).then(
      (known) => void (isWanted && (circumstances.value = known)),
      () => undefined,
    );
    return () => void (isWanted = false);
  }, [id, state]);
  return circumstances;
}
