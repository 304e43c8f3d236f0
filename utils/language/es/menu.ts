import type { AlertMenuTexts } from '../shapes/menu';

export const alertMenu: AlertMenuTexts = {
  alertsOf: (ticket) => `Alertas de ${ticket}`,
  choices: { snooze: 'Posponer 15 min', acknowledge: 'Visto', watch: 'Seguir siempre', unwatch: 'Dejar de seguir' },
  state: {
    snoozed: (until) => `Alertas pospuestas; vuelven ${until}.`,
    seen: 'Alertas vistas.',
    nobodys: 'Te avisa, porque nadie lo tiene.',
  },
  failed: (why) => `No se pudo: ${why}`,
};
