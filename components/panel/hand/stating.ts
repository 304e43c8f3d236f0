import type { PageContext } from '@/utils/messages/protocol';
import type { Statement, StatementAnswer } from '@/utils/messages/statement';
import type { ViewsWorld } from '@/utils/page/views';
import type { FactId } from '@/utils/tickets/fact';
import type { Now } from '@/utils/time/instant';

/** What the analyst can state about the tickets of a page, by their ids. */
export interface Stating {
  /** The time now, not that of the last drawing. */
  readonly readNow: Now;
  readonly state: (id: string, statement: Statement) => Promise<StatementAnswer>;
  readonly takeBack: (id: string, fact: FactId) => Promise<void>;
}

/** By the support center's clock where the computer's is wrong, as the worker has it: nothing that is stated now lies ahead. */
export const statingTo = (send: ViewsWorld['send'], { clockOffsetMs = 0 }: PageContext): Stating => ({
  readNow: () => Date.now() + clockOffsetMs,
  state: (id, statement) => send('page/sayFact', { id, statement }),
  takeBack: (id, fact) => send('page/withdrawFact', { id, fact }),
});
