import { secretSlots } from '../../store/secrets/secretSlots';
import { exchangeToken } from './asking/exchangeToken';
import { recognizeSite } from './asking/recognizeSite';
import { pageTickets } from './pageTickets';
import { readQueue } from './readQueue';
import { shownReader } from './readShown';
import { lessonToday } from '../../sites/taught/fromFirst';
import { pageBare, pageFilled } from './redesign';
import { parseShown } from './shownRequests';
import { switchUser } from './switchUser';

/** What the script `reading.js` brings: all that asks support centers and merges what they answer. */
export const reading = {
  lessonToday,
  readQueue,
  shownReader,
  pageBare,
  pageFilled,
  pageTickets,
  parseShown,
  recognizeSite,
  exchangeToken,
  switchUser,
  secretSlots,
};

export type Reading = typeof reading;
