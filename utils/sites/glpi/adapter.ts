import { glpiClient } from './client';
import { glpiProduct } from './product';
import { siteThatShows } from '../reading/pageProbe';
import type { SiteAdapter } from '../siteAdapter';
import type { SiteAnswer } from '../siteAnswer';

/** Its pages load their own library under this name and speak of its configuration, the sign-in page too, whatever the installation is called. */
const isGlpi = ({ text }: SiteAnswer): boolean => /\bCFG_GLPI\b/.test(text) || /<meta[^>]+property="glpi:csrf_token"/.test(text);

/** GLPI 9.5 and 10, through its REST API with the analyst's token, and the application's after a colon where the installation wants one. */
export const glpi: SiteAdapter = {
  ...glpiProduct,
  token: {
    headersOf(token) {
      const [user = '', app] = token.split(':');
      return { Authorization: `user_token ${user}`, ...(app && { 'App-Token': app }) };
    },
  },
  list: { at: /^\/front\/ticket\.php/, holds: 'body:not(:has(#page a[href*="ticket.form.php?id="]))' },
  recognize: (address, get) => siteThatShows(address, get, '/index.php', isGlpi),
  client: glpiClient,
};
