import type { AlertMenuTexts } from '../shapes/menu';

export const alertMenu: AlertMenuTexts = {
  alertsOf: (ticket) => `Alertas de ${ticket}`,
  choices: { snooze: 'Adiar 15 min', acknowledge: 'Visto', watch: 'Acompanhar sempre', unwatch: 'Deixar de acompanhar' },
  state: {
    snoozed: (until) => `Alertas adiados; voltam ${until}.`,
    seen: 'Alertas vistos.',
    nobodys: 'Avisa você, porque ninguém o tem.',
  },
  failed: (why) => `Não deu certo: ${why}`,
};
