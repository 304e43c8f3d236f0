import type { Product } from '../siteAdapter';

export const znunyProduct: Product<'znuny'> = {
  id: 'znuny',
  name: 'Znuny',
  hidesTimeZone: true,
  defaults: {
    // As a new installation is filled; histories tell these words whatever the account's language.
    statuses: {
      new: 'open',
      open: 'open',
      'pending reminder': 'waitingCustomer',
      'pending auto close+': 'resolved',
      'pending auto close-': 'resolved',
      'closed successful': 'closed',
      'closed unsuccessful': 'closed',
      merged: 'closed',
      removed: 'closed',
    },
    severities: { '1 very low': 'low', '2 low': 'low', '3 normal': 'medium', '4 high': 'high', '5 very high': 'blocker' },
    featureRequests: [],
    // The first user of every installation, `root@localhost`, has what nobody has taken.
    assignees: { 1: 'nobody' },
  },
};
