import type { OptionsActions } from '@/components/options/optionsModel';
import type { send } from '@/utils/messages/send';
import { requestSite } from '@/utils/platform/permissions';

/** What leads from the options to a page of the analyst's, and back to the first rows. */
export const firstStart = (ask: typeof send): Pick<OptionsActions, 'teach' | 'readRows' | 'openPage' | 'keptStart' | 'keepStart'> => ({
  async teach(address) {
    if (!(await requestSite(address))) return;
    const [{ teachAt }, language] = await Promise.all([import('@/utils/platform/scripts/teachPage'), ask('page/language')]);
    await teachAt(address, language);
  },
  async readRows() {
    const own = await ask('queue/list', { own: true });
    return own.tickets.length > 0 ? own : ask('queue/list', { after: '' });
  },
  openPage: (address) => void import('@/utils/platform/opening/tabs').then(({ openTicket }) => openTicket(address)),
  keptStart: () => localStorage.getItem(KEY) ?? undefined,
  keepStart: (text) => (text === undefined ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, text)),
});

const KEY = 'welcome';
