import { siteThatShows } from '../reading/pageProbe';
import { prefixes } from '../reading/probe';
import type { SiteAdapter } from '../siteAdapter';
import type { SiteAnswer } from '../siteAnswer';
import { znunyClient } from './client';
import { znunyProduct } from './product';

/** Every page of its agents says so, the sign-in page too, whatever the installation is called. */
const isZnuny = ({ text }: SiteAnswer): boolean => /\bCore\.Config\.AddConfig\(/.test(text) && text.includes('"Baselink":"index.pl?"');

/** Znuny 6.5, which goes on from OTRS 6, through the analyst's session. */
export const znuny: SiteAdapter = {
  ...znunyProduct,
  // From the deepest: outside of the path of the session's cookie it may answer too, and then never knows who asks.
  recognize: (address, get) => siteThatShows(address, get, '/index.pl', isZnuny, prefixes(new URL('.', address)).toReversed()),
  client: znunyClient,
};
