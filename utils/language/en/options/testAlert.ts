import type { TestAlertTexts } from '../../shapes/options/testAlert';

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
