import type { ReadonlySignal } from '@preact/signals';
import type { PopupActions } from '@/components/popup/popupActions';
import type { Language } from '@/utils/language/language';
import { send } from '@/utils/messages/send';
import { openOptionsAt } from '@/utils/platform/opening/optionsPage';
import { openOptions, openTicket } from '@/utils/platform/opening/tabs';
import type { QueueSource } from '@/components/popup/queueSource';
import type { SeldomActions } from './seldomActions';

export interface QueuePlace {
  readonly source: Pick<QueueSource, 'read' | 'refresh'>;
  readonly language: ReadonlySignal<Language>;
  readonly bringWords: () => Promise<void>;
  readonly isSide: boolean;
  /** Opens it beside the page; absent where there is no such place. */
  readonly beside: (() => Promise<void>) | undefined;
}

/** What the analyst asks for in the queue, done. A popup closes once something else is in front. */
export function queueActions({ source: { read, refresh }, language, bringWords, isSide, beside }: QueuePlace): PopupActions {
  const close = (): void => {
    if (!isSide) window.close();
  };
  const andClose = (done: Promise<unknown>): void => void done.finally(close);
  // Loaded before whatever offers these is shown: a permission has to be asked for within the click.
  let seldom: SeldomActions | undefined;
  async function bringSeldom(): Promise<void> {
    seldom ??= (await import('./seldomActions')).seldomActions({ read, refresh });
  }
  return {
    ...(isSide && { isSide }),
    ...(beside && { openBeside: () => andClose(beside()) }),
    openTicket: (url) => andClose(openTicket(url)),
    openSite: (site) => andClose(openTicket(site)),
    openOptions: () => andClose(openOptions()),
    openMapping: () => andClose(openOptionsAt('mapping')),
    refresh: () => void refresh(),
    switchUser: (site) => seldom?.switchUser(site),
    copy: (text) => navigator.clipboard.writeText(text),
    allow: (site) => seldom?.allow(site),
    teachPage: (url) => seldom && andClose(seldom.teachPage(url, language.peek())),
    async addPage(url) {
      const addition = await seldom!.addPage(url);
      // The rest of the first start, and the way back to this page.
      if (addition.outcome === 'added') andClose(openOptionsAt(`welcome/${encodeURIComponent(url)}`));
      return addition;
    },
    say: (ticket, word) => send('alert/say', { ticket, word }).then(() => read([ticket])),
    silence: (length) => send('alert/silence', { length }).then(() => read()),
    bringWords: async () => void (await Promise.all([bringWords(), bringSeldom()])),
    close,
  };
}
