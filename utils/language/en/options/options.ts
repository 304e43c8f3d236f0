import type { OptionsTexts, TestAlertTexts } from '../../shapes/options/options';

export const options: OptionsTexts = {
  options: 'Options',
  sections: {
    sites: 'Sites',
    contract: 'Contracts',
    mapping: 'Mapping',
    calendar: 'Calendar',
    alerts: 'Alerts',
    language: 'Language',
    advanced: 'Advanced',
  },
  leads: {
    sites: 'The support sites that Prazo reads, each with its own permission.',
    contract: 'What was agreed, and for which tickets it holds.',
    mapping: 'What the words of each site mean. What nobody has mapped has no deadline.',
    calendar: 'The hours in which business time counts.',
    alerts: 'What warns you, when, and about which tickets.',
    language: 'Used in notifications, in the popup and on tickets.',
    advanced: 'What happened, to solve it or to tell somebody.',
  },
  save: 'Save',
  saved: 'Saved.',
  notSaved: (why) => `Not saved: ${why}`,
  noAnswer: 'Prazo could not read the options.',
  keepDefaults: 'Keep what holds now',
  address: 'Address of the site',
  addressExample: 'https://support.example.com',
  connect: 'Allow and connect',
  connecting: 'Connecting…',
  addressFault: {
    empty: 'Paste the address of your ticket queue here.',
    notAnAddress: 'This is not an address. Copy it from the browser’s address bar, with the queue open.',
    notWeb: 'The address has to begin with https:// or http://.',
  },
  signIn: 'Sign in to the site',
  added: (site) => `${site} added.`,
  noSites: 'No site yet. Paste the address of your queue above.',
  timeZone: 'Time zone',
  timeZoneHint: 'Type a city or region.',
  unknownZone: 'No time zone has this name. Choose one from the list.',
  nowOpen: (time) => `it is ${time} now, support is open`,
  nowClosed: (time) => `it is ${time} now, support is closed`,
  week: 'Week',
  weekSum: (week, day) => `${week} a week · a full business day has ${day}`,
  browserLanguage: 'The browser’s',
  welcome: 'Know the deadline before it passes',
  welcomeLead: 'On every ticket Prazo shows how much business time is left, and it warns you in time. Three steps and you are set.',
  zoneStep: 'Time zone',
  zoneStepHow: 'Support hours count in this zone:',
  confirm: 'Confirm',
  change: 'Change',
  siteStep: 'Your support site',
  siteStepHow: 'Paste the address of your ticket queue. The browser will ask for your permission, for that site alone.',
  welcomeDone: 'Done',
  promise: 'Nothing leaves this browser, other than requests to your own support site. You can take the permission back at any time.',
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
