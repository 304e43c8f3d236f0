import type { SiteCardTexts, SiteTexts, SiteZoneTexts, TaughtTexts, TestAlertTexts } from '../shapes/sites';

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
    signedOut: 'The site asks you to sign in. Sign in there and add it again.',
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

export const siteCard: SiteCardTexts = {
  works: 'responds',
  notReadYet: 'not read yet',
  permissionGone: 'permission taken back',
  redesigned: 'its pages show no tickets that Prazo knows',
  readAt: (age) => `read ${age}`,
  allow: 'Allow',
  test: 'Test',
  testing: 'Testing…',
  testWorks: (site) => `${site} responds.`,
  token: 'API key',
  tokenStored: 'API key stored',
  tokenWhy: 'With a key Prazo reads the whole history, without your session. It stays in this browser alone.',
  tokenWhere: 'Where to find the key',
  tokenSave: 'Save',
  tokenForget: 'Forget',
  notAToken: 'Paste the whole key here, without spaces and line breaks.',
  remove: 'Remove',
  removeWhat: (site) => `Remove ${site}?`,
  removeHow: 'Prazo forgets the tickets of this site and gives the permission back.',
  cancel: 'Cancel',
  removed: (site) => `${site} removed.`,
  native: 'Show the product’s own deadline too',
  nativeWhy:
    'In the ticket’s panel, beside the contract’s, with the difference: Jira, Zendesk, Freshdesk, GLPI, Zammad and Request Tracker. In Jira and Zendesk, one more request for each opened ticket.',
  nativeIs: (isShown) => (isShown ? 'The product’s deadline is shown in the panel.' : 'The product’s deadline is not shown any more.'),
};

export const siteZone: SiteZoneTexts = {
  zone: 'Time zone of the dates of this site',
  asTold: (product) => `as ${product} tells`,
  saved: (zone) => `Dates are read in the zone ${zone}.`,
};

export const taught: TaughtTexts = {
  title: 'What was taught',
  how: 'Copy this text for a colleague, edit it, or paste here what a colleague taught. The meaning of the words comes along; what you decided already stays.',
  save: 'Save what was taught',
  saved: 'Saved.',
  words: (count) => (count === 1 ? 'The meaning of 1 word came along.' : `The meaning of ${count} words came along.`),
  refused: (why) => `Not saved: ${why}`,
  importTitle: 'Add a site that a colleague taught',
  importHow: 'Paste the text that the colleague copied under “What was taught”. The browser will ask for the permission for that site.',
  importText: 'The colleague’s text',
  importAdd: 'Add this site',
  noLesson: (why) => `This is not the text of a lesson: ${why}`,
};

export const testAlert: TestAlertTexts = {
  title: 'A test alert',
  how: 'See whether your system lets alerts appear.',
  send: 'Send a test alert',
  sending: 'Sending…',
  outcome: {
    shown:
      'The browser showed the alert. If you did not see it, the system hides it: allow the browser’s notifications there and switch off Do Not Disturb.',
    blocked:
      'The browser blocks Prazo’s alerts. Allow them in the browser’s notification settings and send it again. Until then the icon and the pages of the site warn.',
    failed:
      'The browser did not show the alert. See in the system’s settings whether the browser’s notifications are allowed, and send it again.',
  },
  notSent: (why) => `The alert was not sent: ${why}`,
};
