import type { AlertMenuTexts } from '../shapes/menu';

export const alertMenu: AlertMenuTexts = {
  alertsOf: (ticket) => `Avisos de ${ticket}`,
  choices: { snooze: 'Posponer 15 min', acknowledge: 'Visto', watch: 'Seguir siempre', unwatch: 'Dejar de seguir' },
  state: {
    snoozed: (until) => `Avisos pospuestos; vuelven ${until}.`,
    seen: 'Avisos vistos.',
    nobodys: 'Te avisa, porque nadie lo tiene.',
  },
  failed: (why) => `No se pudo: ${why}`,
};
