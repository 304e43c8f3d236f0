import type { AlertMenuTexts } from '../shapes/menu';

export const alertMenu: AlertMenuTexts = {
  alertsOf: (ticket) => `Avisos de ${ticket}`,
  choices: { snooze: 'Adiar 15 min', acknowledge: 'Visto', watch: 'Acompanhar sempre', unwatch: 'Deixar de acompanhar' },
  state: {
    snoozed: (until) => `Avisos adiados; voltam ${until}.`,
    seen: 'Avisos vistos.',
    nobodys: 'Avisa você, porque ninguém o tem.',
  },
  failed: (why) => `Não deu certo: ${why}`,
};
