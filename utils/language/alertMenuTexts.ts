import type { Language } from './language';

/** What the analyst can say to a ticket's alerts. */
export type AlertChoice = 'snooze' | 'seen' | 'watch' | 'unwatch';

export interface AlertMenuTexts {
  readonly alertsOf: (ticket: string) => string;
  readonly choices: Readonly<Record<AlertChoice, string>>;
  readonly failed: (why: string) => string;
}

export const alertMenuTexts: Readonly<Record<Language, AlertMenuTexts>> = {
  pt: {
    alertsOf: (ticket) => `Avisos de ${ticket}`,
    choices: { snooze: 'Adiar 15 min', seen: 'Visto', watch: 'Acompanhar sempre', unwatch: 'Deixar de acompanhar' },
    failed: (why) => `Não deu certo: ${why}`,
  },
  es: {
    alertsOf: (ticket) => `Avisos de ${ticket}`,
    choices: { snooze: 'Posponer 15 min', seen: 'Visto', watch: 'Seguir siempre', unwatch: 'Dejar de seguir' },
    failed: (why) => `No se pudo: ${why}`,
  },
  en: {
    alertsOf: (ticket) => `Alerts of ${ticket}`,
    choices: { snooze: 'Snooze 15 min', seen: 'Seen', watch: 'Always watch', unwatch: 'Stop watching' },
    failed: (why) => `That failed: ${why}`,
  },
};
