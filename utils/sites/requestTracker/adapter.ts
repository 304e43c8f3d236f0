import * as v from 'valibot';
import { datedBySecond } from '../reading/datedBySecond';
import { siteThatAnswers } from '../reading/probe';
import { requestTrackerClient } from './client';
import { requestTrackerProduct } from './product';
import type { SiteAdapter } from '../siteAdapter';

const version = v.object({ Version: v.string() });

/** Request Tracker 5 (Best Practical), through its REST 2 with the analyst's session. */
export const requestTracker: SiteAdapter = {
  ...requestTrackerProduct,
  list: { at: /^\/Search\/Results\.html/, holds: 'body:not(:has(#body a[href*="/Ticket/Display.html?id="]))' },
  recognize: (address, get) => siteThatAnswers(address, get, '/REST/2.0/rt', version),
  client: datedBySecond(requestTrackerClient),
};
