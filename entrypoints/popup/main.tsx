import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/page/badge.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/dot.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/queue.css';
import '@/assets/styles/search.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import type { PopupActions } from '@/components/popup/popupActions';
import { popupModel } from '@/components/popup/popupModel';
import { startTicking } from '@/components/ticking';
import { addSite } from '@/utils/messages/addSite';
import { onAnnouncement } from '@/utils/messages/announcements';
import { send } from '@/utils/messages/send';
import { openOptionsAt } from '@/utils/platform/optionsPage';
import { requestSite } from '@/utils/platform/permissions';
import { spokenLanguage } from '@/utils/platform/scripts/spokenLanguage';
import { teachPage } from '@/utils/platform/scripts/teachPage';
import { activeTabAddress, openOptions, openTicket } from '@/utils/platform/tabs';
import { isWebAddress } from '@/utils/tickets/siteAddress';
import { queueSource } from './queueSource';

const until = new AbortController().signal;
const now = signal(Date.now());
const activeAddress = signal<string | undefined>(undefined);
const { queue, trouble, isRefreshing, read, refresh } = queueSource(send);
const { language, bring } = spokenLanguage(computed(() => queue.value?.language));
const model = popupModel({ queue, now, language, ownZone: Intl.DateTimeFormat().resolvedOptions().timeZone });

/** By the support center's clock where the computer's is wrong. */
const readNow = (): number => Date.now() + (queue.value?.clockOffsetMs ?? 0);

const andClose = (done: Promise<unknown>): void => void done.finally(() => window.close());

const actions: PopupActions = {
  openTicket: (url) => andClose(openTicket(url)),
  openSite: (site) => andClose(openTicket(site)),
  openOptions: () => andClose(openOptions()),
  openMapping: () => andClose(openOptionsAt('mapping')),
  refresh: () => void refresh(),
  switchUser: (site) => void send('site/switchUser', { site }).finally(() => void read()),
  copy: (text) => navigator.clipboard.writeText(text),
  allow: (site) => void requestSite(site).then((isGranted) => (isGranted ? refresh() : undefined)),
  teachPage: (address) => andClose(teachPage(address, language.peek())),
  addPage: async (address) => addSite(address).finally(() => void read()),
  say: (ticket, word) => send('alert/say', { ticket, word }).then(() => read()),
  close: () => window.close(),
};
effect(() => void (now.value = readNow()));
onAnnouncement('tickets/changed', (keys) => void read(keys), until);
onAnnouncement('settings/changed', () => void read(), until);
startTicking(now, { readNow, needsSeconds: model.needsSeconds, until });
void read();
await bring('popup');
render(<Popup {...{ model, trouble, isRefreshing, activeAddress, actions }} />, document.querySelector('#root')!);
activeAddress.value = await activeTabAddress().then((address) => (isWebAddress(address) ? address : undefined));
