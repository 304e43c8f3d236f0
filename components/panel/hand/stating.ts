import type { SealedHistory } from '@/utils/messages/circumstances';
import type { Circumstances, FormDraft, Trial } from '@/utils/messages/circumstances';
import type { Language } from '@/utils/language/language';
import type { PageContext } from '@/utils/messages/protocol';
import type { Statement, StatementAnswer } from '@/utils/messages/statement';
import type { ViewsWorld } from '@/utils/page/views';
import type { FactBody, FactId } from '@/utils/tickets/fact';
import type { Now } from '@/utils/time/instant';
import type { ActionsPart } from '../actions/actionsPart';
import { putReply } from './putReply';

/** What the analyst can state about the tickets of a page, by their ids. */
export interface Stating {
  /** The time now, not that of the last drawing. */
  readonly readNow: Now;
  readonly state: (id: string, statement: Statement) => Promise<StatementAnswer>;
  readonly takeBack: (id: string, fact: FactId) => Promise<void>;
  readonly circumstances: (id: string) => Promise<Circumstances>;
  /** What would come of these, without the facts in `without`. */
  readonly tryOut: (id: string, bodies: readonly FactBody[], without: readonly FactId[]) => Promise<Trial>;
  readonly history: (id: string) => Promise<SealedHistory>;
  /** `undefined` throws it away. */
  readonly keepDraft: (id: string, draft: FormDraft | undefined) => Promise<void>;
  readonly putAway: (id: string, surprise: string) => Promise<void>;
  /** The forms, loaded once; `undefined` while they cannot be had. */
  readonly loadActions: () => Promise<ActionsPart | undefined>;
  /** Those that state nothing by themselves; `undefined` while they cannot be had. */
  readonly loadFurther: () => Promise<typeof globalThis.prazoFurther>;
  /** Writes into the page's own reply box, and sends nothing; false where the page shows none. */
  readonly putReply: (text: string) => boolean;
  /** With a ticket's id: its customer gets its records in that language from now on. */
  readonly bringRecord: (language: Language, id?: string) => Promise<void>;
}

/** By the support center's clock where the computer's is wrong, as the worker has it: nothing that is stated now lies ahead. */
export const statingTo = (send: ViewsWorld['send'], { clockOffsetMs = 0 }: PageContext, replyBox: string | undefined): Stating => ({
  readNow: () => Date.now() + clockOffsetMs,
  state: (id, statement) => send('page/sayFact', { id, statement }),
  takeBack: (id, fact) => send('page/withdrawFact', { id, fact }),
  circumstances: (id) => send('page/circumstances', { id }),
  tryOut: (id, bodies, without) => send('page/tryFacts', { id, bodies, without }),
  history: (id) => send('page/history', { id }),
  keepDraft: (id, draft) => send('page/keepDraft', { id, ...(draft && { draft }) }),
  putAway: (id, surprise) => send('page/putAway', { id, surprise }),
  async loadActions() {
    if (globalThis.prazoActions === undefined) await send('page/part', 'actions');
    return globalThis.prazoActions;
  },
  loadFurther: () => send('page/part', 'further').then(() => globalThis.prazoFurther),
  putReply: (text) => putReply(document, replyBox, text),
  bringRecord: (language, id) => send('page/recordTexts', { language, ...(id !== undefined && { id }) }),
});
