import * as v from 'valibot';
import { siteThatAnswers } from './probe';
import type { SiteAdapter } from './siteAdapter';
import { zammadClient } from './zammad/client';
import { zammadPage } from './zammad/page';

/** Asked by its own interface before anybody signs in. */
const signShow = v.object({ config: v.looseObject({ product_name: v.string(), fqdn: v.string() }) });

/** Zammad, in its classic and its newer interface. */
export const zammad: SiteAdapter = {
  ...zammadPage,
  name: 'Zammad',
  defaults: {
    statuses: {
      new: 'open',
      open: 'open',
      'pending reminder': 'waitingCustomer',
      'pending close': 'resolved',
      closed: 'closed',
      merged: 'closed',
      removed: 'closed',
    },
    severities: { '1 low': 'low', '2 normal': 'medium', '3 high': 'high' },
    featureRequests: [],
  },
  recognize: (address, get) => siteThatAnswers(address, get, '/api/v1/signshow', signShow),
  client: zammadClient,
};
