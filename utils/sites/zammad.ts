import * as v from 'valibot';
import { siteThatAnswers } from './probe';
import type { SiteAdapter } from './siteAdapter';
import { zammadClient } from './zammad/client';
import { zammadPage } from './zammad/page';
import { zammadProduct } from './zammad/product';

/** Asked by its own interface before anybody signs in. */
const signShow = v.object({ config: v.looseObject({ product_name: v.string(), fqdn: v.string() }) });

/** Zammad, in its classic and its newer interface. */
export const zammad: SiteAdapter = {
  ...zammadPage,
  ...zammadProduct,
  recognize: (address, get) => siteThatAnswers(address, get, '/api/v1/signshow', signShow),
  client: zammadClient,
};
