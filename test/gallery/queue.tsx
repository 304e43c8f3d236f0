import './everyLanguage';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/page/badge.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/dot.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/queue/queue.css';
import '@/assets/styles/queue/around.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { popupModel } from '@/components/popup/popupModel';
import { LANGUAGES, type Language } from '@/utils/language/language';
import { SCOPES } from '@/components/popup/queue/queueRows';
import { queueStates } from './queueStates';

// One state of the queue, named in the address: `queue.html?state=thirteen&language=es&scope=all&as=side`.

const asked = new URLSearchParams(location.search);
const { now, list, search } = queueStates[asked.get('state') ?? 'thirteen']!;
const language: Language = LANGUAGES.find((one) => one === asked.get('language')) ?? 'pt';
const nothing = (): void => undefined;
const model = popupModel({
  queue: signal(list && { ...list, language }),
  now: signal(now),
  language: signal(language),
  ownZone: 'America/Argentina/Buenos_Aires',
  scope: SCOPES.find((one) => one === asked.get('scope')) ?? 'mine',
});
model.search.value = search ?? '';
const actions = {
  openTicket: nothing,
  openSite: nothing,
  openOptions: nothing,
  openMapping: nothing,
  refresh: nothing,
  switchUser: nothing,
  copy: async () => undefined,
  allow: nothing,
  teachPage: nothing,
  addPage: async () => ({ outcome: 'refused', reason: 'notRecognized', detail: '' }) as const,
  say: async () => undefined,
  silence: async () => undefined,
  bringWords: async () => undefined,
  close: nothing,
  ...(asked.get('as') === 'side' ? { isSide: true as const } : { openBeside: nothing }),
};
const props = { model, trouble: signal(undefined), isRefreshing: signal(false), activeAddress: signal(undefined), actions };
render(<Popup {...props} />, document.querySelector('#root')!);
