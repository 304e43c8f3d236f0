import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/dot.css';
import '@/assets/styles/page.css';
import '@/assets/styles/options.css';
import '@/assets/styles/mapping.css';
import '@/assets/styles/welcome.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import type { OptionsActions, OptionsModel, Product } from '@/components/options/optionsModel';
import { startTicking } from '@/components/ticking';
import { languageOf } from '@/utils/language/language';
import { optionsTexts } from '@/utils/language/optionsTexts';
import { addSite } from '@/utils/messages/addSite';
import { onAnnouncement } from '@/utils/messages/announcements';
import { send } from '@/utils/messages/send';
import { onPermissionsChanged, requestSite } from '@/utils/platform/permissions';
import { adapterById } from '@/utils/sites';
import { settingsSource } from './settingsSource';

const until = new AbortController().signal;
const now = signal(Date.now());
const { settings, health, problems, allowed, tokens, trouble, words, read, readWords } = settingsSource(send);
const language = computed(() => languageOf(settings.value?.language ?? 'auto', navigator.language));
const { timeZone: ownZone } = Intl.DateTimeFormat().resolvedOptions();
const productOf = (id: string): Product => ({ name: adapterById(id)?.name ?? id, tokenPage: adapterById(id)?.token?.page });
const model: OptionsModel = { settings, health, problems, allowed, tokens, trouble, now, ownZone, language, words, productOf };

/** Whatever became of it, the page shows how things stand afterwards. */
async function thenRead<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } finally {
    await read();
  }
}

const actions: OptionsActions = {
  addSite: (address) => thenRead(addSite(address)),
  allowSite: async (site) => {
    if (await requestSite(site)) await thenRead(send('site/test', { site }));
  },
  testSite: (site) => thenRead(send('site/test', { site })),
  saveToken: (site, token) => thenRead(send('token/save', { site, token })),
  readWords,
  removeSite: (site) => thenRead(send('site/remove', { site })),
  save: async (change) => thenRead(send('settings/save', change(await send('settings/read')))),
};

effect(() => {
  document.documentElement.lang = language.value;
  document.title = `Prazo · ${optionsTexts[language.value].options}`;
});
for (const name of ['tickets/changed', 'settings/changed'] as const) onAnnouncement(name, () => void read(), until);
onPermissionsChanged(() => void read(), until);
startTicking(now, { readNow: Date.now, needsSeconds: signal(false), until });
void read();
render(<Options {...{ model, actions }} />, document.querySelector('#root')!);
