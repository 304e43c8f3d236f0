import type { SiteCardTexts, SiteEmailTexts, SiteZoneTexts, TaughtTexts } from '../../shapes/options/siteCards';

export const siteCard: SiteCardTexts = {
  works: 'responds',
  notReadYet: 'not read yet',
  permissionGone: 'permission taken back',
  redesigned: 'its pages show no tickets that Prazo knows',
  unread: (fields) => `not read: ${fields.join(', ')}. Open that page and show it to Prazo again.`,
  since: (when) => `since ${when}`,
  unreadWhy: {
    lost: 'not found on the page any more',
    future: 'lies in the future, perhaps another zone or order',
    contradicts: 'is another date than was known',
    order: 'day and month are in another order than was shown',
    both: 'day and month can be read both ways',
    placed: 'only its place was remembered',
  },
  fields: { number: 'number', title: 'title', status: 'status', priority: 'priority', assignee: 'assignee', createdAt: 'creation date' },
  readAt: (age) => `read ${age}`,
  allow: 'Allow',
  test: 'Test',
  testing: 'Testing…',
  testWorks: (site) => `${site} responds.`,
  token: 'API key',
  tokenStored: 'API key stored',
  tokenWhy: 'With a key Prazo reads the whole history, without your session. It stays in this browser alone.',
  tokenScopes: (scopes) => `The key needs these permissions: ${scopes.join(', ')}.`,
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

export const siteEmail: SiteEmailTexts = {
  email: 'Your e-mail address in this system',
  emailWhy: 'A key does not say whose it is: by this address Prazo knows which tickets are yours.',
  emailSave: 'Save',
  notAnEmail: 'Write an e-mail address, such as ana@company.com.',
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
