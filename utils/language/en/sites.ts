import type { SiteTexts } from '../shapes/sites';

export const site: SiteTexts = {
  failure: {
    signedOut: 'signed out',
    otherUser: 'another account is signed in',
    notAllowed: 'reading not allowed',
    notFound: 'address not found',
    busy: 'busy, asked to wait',
    unreachable: 'does not respond',
    unreadable: 'answer not understood',
  },
  refusal: {
    signedOut:
      'The site asks you to sign in. Sign in there and add it again. If it is a system that Prazo does not know, open the page of the queue and teach it from Prazo’s icon.',
    otherUser: 'Another account is signed in to the site. Sign in with yours and add it again.',
    notAllowed: 'The site does not let your account read its tickets.',
    notFound: 'There is nothing at this address.',
    busy: 'The site is busy. Try again in a moment.',
    unreachable: 'The site does not respond. Check the address and the network.',
    unreadable: 'The site answered something that Prazo does not understand.',
    notRecognized: 'Prazo does not know the system at this address. Open the page of the queue and teach it from Prazo’s icon.',
    notPermitted: "Without the browser's permission Prazo cannot read this site.",
    alreadyAdded: 'This site was added before.',
  },
};
