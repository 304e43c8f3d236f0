/** Begins the id of a notification that tells of several alerts; the instant follows at which the first of them came. */
export const DIGEST = 'digest|';

/** As many tickets as a notification, or a page in its place, has room to name. */
export const MOST_NAMED = 4;
