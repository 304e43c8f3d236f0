import * as v from 'valibot';
import { numberedLinks } from '../reading/numberedLinks';
import { siteThatAnswers } from '../reading/probe';
import type { SiteAdapter } from '../siteAdapter';
import { zammadClient } from './client';
import { zammadProduct } from './product';

/** Asked by its own interface before anybody signs in. */
const signShow = v.object({ config: v.looseObject({ product_name: v.string(), fqdn: v.string() }) });

const ticketLinks = ['#ticket/zoom/', '/desktop/tickets/'].map((before) => numberedLinks(before, 'anywhere')).join(', ');

/** Zammad, in its classic and its newer interface. */
export const zammad: SiteAdapter = {
  ...zammadProduct,
  list: {
    at: /^\/(?:#ticket\/view|desktop\/tickets?\/view)(?:\/|$)/,
    // In the classic interface all that is open stays in the page, `active` is in front (`task_manager.coffee`, views `ticket_overview`); the newer
    // one has menus and tabs outside of `main` (`LayoutPage.vue`, `LayoutMain.vue`). Overviews link tickets in rows, and nowhere if they are empty.
    holds: `body:not(:has(:is(.content.active, main) :is(${ticketLinks})))`,
  },
  recognize: (address, get) => siteThatAnswers(address, get, '/api/v1/signshow', signShow),
  client: zammadClient,
};
