import { openOptionsAt } from './opening/optionsPage';
import { releaseOthers, releaseSite } from './permissions';
import { injectContentScripts, injectLesson, lacks, registerContentScripts } from './scripts/contentScripts';
import { openQueue, openTicket } from './opening/tabs';

/** What no wake asks of the browser: it lies in the office, and is loaded with the first call. */
export const latePlatform = {
  releaseSite,
  releaseOthers,
  openTicket,
  openQueue,
  openOptionsAt,
  registerContentScripts,
  injectContentScripts,
  injectLesson,
  lacks,
};

export type LatePlatform = typeof latePlatform;
