import { pageTickets } from './pageTickets';
import { readQueue } from './readQueue';
import { shownReader } from './readShown';
import { pageBare, pageFilled } from './redesign';

/** What the script `reading.js` brings: all that asks support centers and merges what they answer. */
export const reading = { readQueue, shownReader, pageBare, pageFilled, pageTickets };

export type Reading = typeof reading;
