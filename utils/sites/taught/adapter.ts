import { SiteError } from '../siteAnswer';
import type { SiteAdapter } from '../siteAdapter';
import { taughtProduct } from './product';
import { recordsShown } from './records';
import { heldAt } from './sign';

/** A support center of any other kind, as the analyst showed it to Prazo. It is not asked: what its pages show is all that is known of it. */
export const taught = {
  ...taughtProduct,
  heldAt,
  recordsShown,
  recognize: async () => undefined,
  client: () => ({
    queue: () => Promise.reject(new SiteError('unreadable', 'a taught site has no queue to ask for')),
    tickets: () => Promise.reject(new SiteError('unreadable', 'a taught site is read on its pages only')),
  }),
} satisfies SiteAdapter;
