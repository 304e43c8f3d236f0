import type { TicketView } from '../../messages/protocol';
import type { UnmeasuredClock } from '../../sla/clock/clock';

/** The support center's own word that stands in the way. */
export function unmappedWord(
  reason: UnmeasuredClock['reason'],
  { priority, status, unmapped }: Pick<TicketView, 'priority' | 'status' | 'unmapped'>,
): string | undefined {
  const current = reason === 'severity' ? priority : reason === 'status' ? status : undefined;
  return current !== undefined && unmapped.includes(current) ? current : (unmapped[0] ?? current);
}
