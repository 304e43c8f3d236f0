import { clockHistory } from './clockHistory';
import { coverCustomer } from './coverCustomer';
import { circumstancesOf, tryFacts } from './circumstances';
import { sayFact, withdrawFact } from './facts';
import { keepDraft, keepLanguage, putAway } from './leftOnPanels';

/** What the script `stated.js` brings: all that the forms of a ticket page ask. */
export const stated = { circumstancesOf, clockHistory, tryFacts, coverCustomer, sayFact, withdrawFact, keepDraft, keepLanguage, putAway };

export type Stated = typeof stated;
