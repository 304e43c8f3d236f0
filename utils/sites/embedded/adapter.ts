import * as v from 'valibot';
import { embeddedClient } from './client';
import { embeddedProduct } from './product';
import { numberedLinks } from '../reading/numberedLinks';
import { siteThatAnswers } from '../reading/probe';
import type { SiteAdapter } from '../siteAdapter';

const about = v.object({ product: v.literal('prazo-support-center') });

/** The support center that comes with the project (`test/support-center`), for trying Prazo without an account anywhere. */
export const embedded: SiteAdapter = {
  ...embeddedProduct,
  list: { at: /^\/tickets\/?$/, holds: `body:not(:has(main :is(${numberedLinks('/tickets/', 'anywhere')})))` },
  recognize: (address, get) => siteThatAnswers(address, get, '/api/about', about),
  client: embeddedClient,
};
