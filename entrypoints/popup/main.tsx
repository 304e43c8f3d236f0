import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/page/badge.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/dot.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/queue/queue.css';
import '@/assets/styles/queue/around.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { popupModel } from '@/components/popup/popupModel';
import { startTicking } from '@/components/ticking';
import { onAnnouncement } from '@/utils/messages/announcements';
import { send } from '@/utils/messages/send';
import { besidePage } from '@/utils/platform/opening/beside';
import { spokenLanguage } from '@/utils/platform/scripts/spokenLanguage';
import { activeTabAddress } from '@/utils/platform/opening/tabs';
import { isWebAddress } from '@/utils/tickets/webAddress';
import { queueActions } from './queueActions';
import { queueSource } from '@/components/popup/queueSource';
import { keepScope, keptScope } from './scopeKept';

/** The same page opens from the toolbar and, under another name, beside the page, where it stays. */
const isSide = location.pathname.startsWith('/side');
const until = new AbortController().signal;
const now = signal(Date.now());
const activeAddress = signal<string | undefined>(undefined);
const source = queueSource(send);
const { queue, reasons, trouble, isRefreshing, read } = source;
void source.begin();
const { language, bring } = spokenLanguage(computed(() => queue.value?.language));
const { timeZone: ownZone } = Intl.DateTimeFormat().resolvedOptions();
const [scope, beside] = await Promise.all([keptScope(), isSide ? undefined : besidePage(), bring('popup')]);
const model = popupModel({ queue, reasons, now, language, ownZone, scope, activeAddress });

/** By the support center's clock where the computer's is wrong. */
const readNow = (): number => Date.now() + (queue.value?.clockOffsetMs ?? 0);

async function lookAtPage(): Promise<void> {
  const address = await activeTabAddress();
  activeAddress.value = isWebAddress(address) ? address : undefined;
}

effect(() => keepScope(model.scope.value));
effect(() => void (now.value = readNow()));
onAnnouncement('tickets/changed', (keys) => void read(keys), until);
onAnnouncement('settings/changed', () => void read(), until);
startTicking(now, { readNow, needsSeconds: model.needsSeconds, until });
let words: Promise<void> | undefined;
const bringWords = (): Promise<void> => (words ??= bring('queue'));
const actions = queueActions({ source, language, bringWords, isSide, beside });
render(<Popup {...{ model, trouble, isRefreshing, activeAddress, actions }} />, document.querySelector('#root')!);
await lookAtPage();
if (isSide) (await import('@/utils/platform/opening/otherPage')).onOtherPage(() => void lookAtPage(), until);
