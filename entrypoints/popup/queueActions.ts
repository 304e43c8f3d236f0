import type { ReadonlySignal } from '@preact/signals';
import type { PopupActions } from '@/components/popup/popupActions';
import type { Language } from '@/utils/language/language';
import { addSite } from '@/utils/messages/addSite';
import { send } from '@/utils/messages/send';
import { openOptionsAt } from '@/utils/platform/opening/optionsPage';
import { requestSite } from '@/utils/platform/permissions';
import { teachPage } from '@/utils/platform/scripts/teachPage';
import { openOptions, openTicket } from '@/utils/platform/opening/tabs';
import type { QueueSource } from '@/components/popup/queueSource';

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
  return {
    ...(isSide && { isSide }),
    ...(beside && { openBeside: () => andClose(beside()) }),
    openTicket: (url) => andClose(openTicket(url)),
    openSite: (site) => andClose(openTicket(site)),
    openOptions: () => andClose(openOptions()),
    openMapping: () => andClose(openOptionsAt('mapping')),
    refresh: () => void refresh(),
    switchUser: (site) => void send('site/switchUser', { site }).finally(() => void read()),
    copy: (text) => navigator.clipboard.writeText(text),
    allow: (site) => void requestSite(site).then((isGranted) => (isGranted ? refresh() : undefined)),
    teachPage: (url) => andClose(teachPage(url, language.peek())),
    addPage: async (url) => addSite(url).finally(() => void read()),
    say: (ticket, word) => send('alert/say', { ticket, word }).then(() => read([ticket])),
    silence: (length) => send('alert/silence', { length }).then(() => read()),
    bringWords,
    close,
  };
}
