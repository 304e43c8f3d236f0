import { SiteError } from '../../sites/siteAnswer';
import type { SiteState } from '../../store/read/storedTicket';
import type { TicketRecord } from '../../tickets/ticketRecord';

/**
 * The state with the person whose session answered: who has all of the tickets that it calls its own. Where it is not the one of before, their
 * tickets are kept apart until the analyst says which is right: nothing of the answer is taken.
 */
export function signedIn(state: SiteState, own: readonly TicketRecord[], others: readonly TicketRecord[]): SiteState {
  const [person, ...more] = new Set(own.map(({ assignee }) => assignee).filter((assignee) => assignee !== undefined));
  const isTold = person !== undefined && more.length === 0;
  const { user } = state;
  if (user === undefined) return isTold ? { ...state, user: person } : state;
  // Once it was somebody else, only the analyst's own tickets prove the return.
  const isAway = state.failure === 'otherUser' && !isTold;
  // The analyst's tickets are nobody's own, while they still have them.
  const isAbsent = own.length === 0 && others.some(({ assignee }) => assignee === user);
  if (isAway || isAbsent || (isTold && person !== user))
    throw new SiteError('otherUser', `${person ?? 'somebody else'} is signed in, not ${user}`);
  return state;
}
