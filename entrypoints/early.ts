import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onAnnouncement } from '@/utils/messages/announcements';
import { send } from '@/utils/messages/send';
import { askEarly } from '@/utils/page/start/earlyContext';

/** Runs as soon as a page begins to load, before its content script. */
export default defineUnlistedScript(() => askEarly({ send, onAnnouncement }));
