import * as v from 'valibot';
import { datedBySecond } from './datedBySecond';
import { siteThatAnswers } from './probe';
import { requestTrackerClient } from './requestTracker/client';
import { requestTrackerPage } from './requestTracker/page';
import type { SiteAdapter } from './siteAdapter';

const version = v.object({ Version: v.string() });

/** Request Tracker 5 (Best Practical), through its REST 2 with the analyst's session. */
export const requestTracker: SiteAdapter = {
  ...requestTrackerPage,
  name: 'Request Tracker',
  defaults: {
    statuses: { new: 'open', open: 'open', stalled: 'waitingCustomer', resolved: 'resolved', rejected: 'closed', deleted: 'closed' },
    // The API tells numbers. These three are the product's own scale; on another one the analyst says what a number means.
    severities: { 0: 'low', 50: 'medium', 100: 'high' },
    featureRequests: [],
  },
  recognize: (address, get) => siteThatAnswers(address, get, '/REST/2.0/rt', version),
  client: datedBySecond(requestTrackerClient),
};
