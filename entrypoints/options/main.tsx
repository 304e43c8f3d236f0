import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/controls.css';
import '@/assets/styles/dot.css';
import '@/assets/styles/options/page.css';
import '@/assets/styles/options/options.css';
import '@/assets/styles/options/settings.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import type { OptionsModel, Product } from '@/components/options/optionsModel';
import { startTicking } from '@/components/ticking';
import { languageOf } from '@/utils/language/language';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { onAnnouncement } from '@/utils/messages/announcements';
import { send } from '@/utils/messages/send';
import { browserLanguage, extensionVersion } from '@/utils/platform/lifecycle';
import { onPermissionsChanged } from '@/utils/platform/permissions';
import { spokenLanguage } from '@/utils/platform/scripts/spokenLanguage';
import { products } from '@/utils/sites/products';
import { tokenHelp } from '@/utils/sites/tokenHelp';
import { lessonText } from '@/utils/store/settings/lessonFile';
import { optionsActions } from './optionsActions';
import { sectionsWith } from './sections';
import { settingsSource } from './settingsSource';

const until = new AbortController().signal;
const now = signal(Date.now());
const { read, readWords, ...told } = settingsSource(send);
const { language, bring } = spokenLanguage(
  computed(() => told.settings.value && languageOf(told.settings.value.language, browserLanguage())),
);
const { timeZone: ownZone } = Intl.DateTimeFormat().resolvedOptions();
function productOf(id: string): Product {
  const product = products.find((each) => each.id === id);
  const { page: tokenPage, scopes: tokenScopes = [], namesNobody: asksEmail = false } = (product && tokenHelp[product.id]) ?? {};
  return { name: product?.name ?? id, tokenPage, tokenScopes, asksEmail, hidesTimeZone: product?.hidesTimeZone === true };
}
const model: OptionsModel = { ...told, now, ownZone, language, productOf, lessonText };
const actions = optionsActions(send, read, readWords);

void read();
await bring('options');
effect(() => void (document.title = `Prazo · ${optionsTexts(language.value).options}`));
for (const name of ['tickets/changed', 'settings/changed'] as const) onAnnouncement(name, () => void read(), until);
onPermissionsChanged(() => void read(), until);
startTicking(now, { readNow: Date.now, needsSeconds: signal(false), until });
void import('@/components/options/calendar/holidays/renewHolidays')
  .then(({ renewHolidays }) =>
    renewHolidays({
      read: () => send('settings/read'),
      save: actions.save,
      language: language.peek(),
      prazo: extensionVersion(),
      now: now.peek(),
    }),
  )
  .catch(() => undefined);
render(<Options {...{ model, actions }} sections={sectionsWith(bring)} />, document.querySelector('#root')!);
