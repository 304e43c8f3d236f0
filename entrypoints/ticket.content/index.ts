import { defineContentScript } from 'wxt/utils/define-content-script';
import { onAnnouncement } from '@/utils/messages/announcements';
import { send } from '@/utils/messages/send';
import { tellMishaps } from '@/utils/messages/tellMishaps';
import { startPage } from '@/utils/page/start/startPage';
import { pageHalfOf } from '@/utils/sites/pageHalves';
import { pageParts } from './pageParts';

/** Composition root for one page. Registered at runtime, for the origins that the analyst allowed. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const wire = { send, onAnnouncement, isCut: () => ctx.isInvalid };
    tellMishaps(window, ctx.signal);
    startPage({ view: window, wire, parts: pageParts, pageHalfOf, readNow: Date.now, signal: ctx.signal });
  },
});
