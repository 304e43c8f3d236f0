import type { Product } from '../siteAdapter';

export const requestTrackerProduct: Product<'requestTracker'> = {
  id: 'requestTracker',
  name: 'Request Tracker',
  native: 'withTicket',
  defaults: {
    statuses: { new: 'open', open: 'open', stalled: 'waitingCustomer', resolved: 'resolved', rejected: 'closed', deleted: 'closed' },
    // The API tells numbers. These three are the product's own scale; on another one the analyst says what a number means.
    severities: { 0: 'low', 50: 'medium', 100: 'high' },
    featureRequests: [],
  },
};
