import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onAnnouncement } from '@/utils/messages/announcements';
import { send } from '@/utils/messages/send';
import { tellMishaps } from '@/utils/messages/tellMishaps';
import { startPage } from '@/utils/page/start/startPage';
import { thisCopy } from '@/utils/page/start/thisCopy';
import { extensionId } from '@/utils/platform/lifecycle';
import { pageHalfOf } from '@/utils/sites/pageHalves';
import { pageParts } from './pageParts';

/** The content script: composition root for one page. Registered at runtime, for the origins that the analyst allowed. */
export default defineUnlistedScript(() => {
  const { signal, isCut } = thisCopy(document, extensionId);
  tellMishaps(window, signal);
  startPage({ view: window, wire: { send, onAnnouncement, isCut }, parts: pageParts, pageHalfOf, readNow: Date.now, signal });
});
