import { datedBySecond } from '../reading/datedBySecond';
import { numberedLinks } from '../reading/numberedLinks';
import { siteThatShows } from '../reading/pageProbe';
import { redmineClient } from './client';
import { redmineProduct } from './product';
import type { SiteAdapter } from '../siteAdapter';
import type { SiteAnswer } from '../siteAnswer';

/** Every page says so in its head, the sign-in page too, whatever the installation is called and however it looks. */
const isRedmine = ({ text }: SiteAnswer): boolean =>
  /<meta\s+name="description"\s+content="Redmine"/.test(text) && /<meta\s+name="csrf-param"/.test(text);

/** Redmine 5, through its REST API with the analyst's API key. */
export const redmine: SiteAdapter = {
  ...redmineProduct,
  // The page where it stands asks for the password again where the administrator wants it.
  token: { headersOf: (token) => ({ 'X-Redmine-API-Key': token }) },
  list: {
    at: /^\/(?:projects\/[^/]+\/)?issues\/?(?:#|$)/,
    holds: `body:not(:has(:is(#content, form[data-cm-url]) :is(${numberedLinks('/issues/', 'anywhere')})))`,
  },
  recognize: (address, get) => siteThatShows(address, get, '/login', isRedmine),
  client: datedBySecond(redmineClient),
};
