import type { FailureTexts } from '../../shapes/telling/failure';

export const failure: FailureTexts = {
  onBadge: {
    signedOut: 'sign in',
    otherUser: 'other account',
    notAllowed: 'not allowed',
    notFound: 'not found',
    busy: 'busy',
    unreachable: 'no access',
    unreadable: 'unreadable',
  },
  name: {
    signedOut: 'Deadline unknown: your session on the site has ended.',
    otherUser: 'Deadline unknown: another account is signed in to the site.',
    notAllowed: 'Deadline unknown: not allowed to read this ticket.',
    notFound: 'Deadline unknown: the site does not find this ticket.',
    busy: 'Deadline not known yet: the site is busy.',
    unreachable: 'Deadline unknown: the site does not respond.',
    unreadable: 'Deadline unknown: the answer of the site could not be read.',
  },
};
