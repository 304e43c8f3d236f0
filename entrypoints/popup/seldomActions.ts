import type { Language } from '@/utils/language/language';
import type { PopupActions } from '@/components/popup/popupActions';
import { addSite } from '@/utils/messages/addSite';
import { send } from '@/utils/messages/send';
import { requestSite } from '@/utils/platform/permissions';
import { teachPage } from '@/utils/platform/scripts/teachPage';
import type { QueueSource } from '@/components/popup/queueSource';

export type SeldomActions = Pick<PopupActions, 'addPage' | 'allow' | 'switchUser'> & {
  readonly teachPage: (address: string, language: Language) => Promise<void>;
};

/** What is asked for only where something is wrong or new, and loaded with the words of that. */
export const seldomActions = ({ read, refresh }: Pick<QueueSource, 'read' | 'refresh'>): SeldomActions => ({
  switchUser: (site) => void send('site/switchUser', { site }).finally(() => void read()),
  allow: (site) => void requestSite(site).then((isGranted) => (isGranted ? refresh() : undefined)),
  addPage: async (url) => addSite(url).finally(() => void read()),
  teachPage,
});
