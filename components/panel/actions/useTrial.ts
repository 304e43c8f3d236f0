import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { TicketClocks } from '@/utils/sla/clock/clock';
import type { FactBody } from '@/utils/tickets/fact';
import type { Stating } from '../hand/stating';

/** The clocks as these facts would make them, asked for whenever the facts are others; `undefined` while there are none, or they are refused. */
export function useTrial(stating: Stating, ticket: string, bodies: readonly FactBody[]): ReadonlySignal<TicketClocks | undefined> {
  const clocks = useMemo(() => signal<TicketClocks | undefined>(undefined), []);
  const wanted = JSON.stringify(bodies);
  useEffect(() => {
    let isWanted = true;
    clocks.value = undefined;
    if (bodies.length > 0)
      stating.tryOut(ticket, bodies, []).then(
        (trial) => void (isWanted && 'clocks' in trial && (clocks.value = trial.clocks)),
        () => undefined,
      );
    return () => void (isWanted = false);
  }, [wanted]);
  return clocks;
}
