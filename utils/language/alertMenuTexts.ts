import type { AlertWord } from '../messages/protocol';
import type { Language } from './language';

export interface AlertMenuTexts {
  readonly alertsOf: (ticket: string) => string;
  readonly choices: Readonly<Record<AlertWord, string>>;
  /** How its alerts stand, each a sentence. */
  readonly state: { readonly snoozed: (until: string) => string; readonly seen: string; readonly nobodys: string };
  readonly failed: (why: string) => string;
}

export const alertMenuTexts: Readonly<Record<Language, AlertMenuTexts>> = {
  pt: {
    alertsOf: (ticket) => `Avisos de ${ticket}`,
    choices: { snooze: 'Adiar 15 min', acknowledge: 'Visto', watch: 'Acompanhar sempre', unwatch: 'Deixar de acompanhar' },
    state: {
      snoozed: (until) => `Avisos adiados; voltam ${until}.`,
      seen: 'Avisos vistos.',
      nobodys: 'Avisa você, porque ninguém o tem.',
    },
    failed: (why) => `Não deu certo: ${why}`,
  },
  es: {
    alertsOf: (ticket) => `Avisos de ${ticket}`,
    choices: { snooze: 'Posponer 15 min', acknowledge: 'Visto', watch: 'Seguir siempre', unwatch: 'Dejar de seguir' },
    state: {
      snoozed: (until) => `Avisos pospuestos; vuelven ${until}.`,
      seen: 'Avisos vistos.',
      nobodys: 'Te avisa, porque nadie lo tiene.',
    },
    failed: (why) => `No se pudo: ${why}`,
  },
  en: {
    alertsOf: (ticket) => `Alerts of ${ticket}`,
    choices: { snooze: 'Snooze 15 min', acknowledge: 'Seen', watch: 'Always watch', unwatch: 'Stop watching' },
    state: {
      snoozed: (until) => `Alerts put off; back ${until}.`,
      seen: 'Alerts seen.',
      nobodys: 'Alerts you, since nobody has it.',
    },
    failed: (why) => `That failed: ${why}`,
  },
};
