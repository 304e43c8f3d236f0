import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lessonReader } from '@/utils/sites/taught/preview';

/** What a lesson needs from its first click on: it tells what was pointed at. */
export default defineUnlistedScript(() => {
  globalThis.prazoLesson = lessonReader;
});
