import type { OptionsActions } from '@/components/options/optionsModel';
import { addSite } from '@/utils/messages/addSite';
import type { send } from '@/utils/messages/send';
import { lessonIn, lessonOf, withLesson } from '@/utils/store/settings/lessonFile';
import { changesBetween } from '@/utils/store/settings/patch';
import { keyCommands } from '@/utils/platform/opening/commands';
import { requestSite } from '@/utils/platform/permissions';
import { firstStart } from './firstStart';

/** What the analyst can do, done by the worker. Whatever became of it, the page shows how things stand afterwards. */
export function optionsActions(ask: typeof send, read: () => Promise<void>, readWords: () => Promise<void>): OptionsActions {
  const thenRead = async <T>(step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } finally {
      await read();
    }
  };

  return {
    addSite: (address, onAllowed) => thenRead(addSite(address, undefined, onAllowed)),
    ...firstStart(ask),
    async importLesson(text) {
      const { site, lesson, words } = lessonIn(text, isSelector);
      return thenRead(addSite(site, () => ask('site/import', { site, lesson, words })));
    },
    async saveLesson(site, text) {
      const known = await ask('settings/read');
      const { settings, taken } = withLesson(known, site, lessonOf(text, isSelector));
      await thenRead(ask('settings/patch', changesBetween(known, settings)));
      return taken;
    },
    allowSite: async (site) => {
      if (await requestSite(site)) await thenRead(ask('site/test', { site }));
    },
    testSite: (site) => thenRead(ask('site/test', { site })),
    saveToken: (site, token) => thenRead(ask('token/save', { site, token })),
    readWords,
    readMishaps: () => thenRead(ask('mishaps/read')),
    copy: (text) => navigator.clipboard.writeText(text),
    readKeys: keyCommands,
    testAlert: () => thenRead(ask('alert/test')),
    removeSite: (site) => thenRead(ask('site/remove', { site })),
    changesBetween,
    trySettings: (shown, wanted, ticket) => ask('settings/try', { patch: changesBetween(shown, wanted), ...(ticket !== '' && { ticket }) }),
    save: (shown, wanted) => thenRead(ask('settings/patch', changesBetween(shown, wanted))),
  };
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
