import type { Fact } from '@/utils/tickets/fact';
import type { Instant } from '@/utils/time/instant';

/** From when a fact holds; when it was said, where it says no instant. */
export const holdsAt = (fact: Fact): Instant => (fact.kind === 'pause' ? fact.from : 'at' in fact ? fact.at : fact.saidAt);
