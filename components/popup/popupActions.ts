import type { AlertWord, SiteAddition } from '@/utils/messages/protocol';
import type { SilenceLength } from '@/utils/sla/alerts/silenceLength';
import type { SiteId, TicketKey } from '@/utils/tickets/ticket';

/** What the analyst can ask for in the popup. */
export interface PopupActions {
  readonly openTicket: (url: string) => void;
  readonly openSite: (site: SiteId) => void;
  readonly openOptions: () => void;
  /** Where the analyst says what words mean that nobody has mapped. */
  readonly openMapping: () => void;
  readonly refresh: () => void;
  /** Whoever is signed in to the site is the analyst from now on. */
  readonly switchUser: (site: SiteId) => void;
  /** To the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** These ask for a permission at once, within the click. */
  readonly allow: (site: SiteId) => void;
  readonly teachPage: (address: string) => void;
  readonly addPage: (address: string) => Promise<SiteAddition>;
  /** To one ticket's alerts. A promise that fails brings the reason as its message. */
  readonly say: (ticket: TicketKey, word: AlertWord) => Promise<void>;
  /** Not to be disturbed for so long, or the end of that. Fails as `say` does. */
  readonly silence: (length: SilenceLength | 'end') => Promise<void>;
  /** Loads the words of what is not shown at once. */
  readonly bringWords: () => Promise<void>;
  readonly close: () => void;
  /** It stands beside the page and stays open. */
  readonly isSide?: true;
  /** Absent where the browser has no place beside the page, or this is it. */
  readonly openBeside?: () => void;
}
