import type { AlertMenuTexts } from '../shapes/menu';

export const alertMenu: AlertMenuTexts = {
  alertsOf: (ticket) => `Alerts of ${ticket}`,
  choices: { snooze: 'Snooze 15 min', acknowledge: 'Seen', watch: 'Always watch', unwatch: 'Stop watching' },
  state: {
    snoozed: (until) => `Alerts put off; back ${until}.`,
    seen: 'Alerts seen.',
    nobodys: 'Alerts you, since nobody has it.',
  },
  failed: (why) => `That failed: ${why}`,
};
