import type { Language } from './language';

/** What a page says of alerts that no notification may tell. */
export interface UntoldTexts {
  readonly region: string;
  readonly more: (count: number) => string;
  readonly why: string;
  readonly acknowledge: string;
  readonly failed: (why: string) => string;
}

export const untoldTexts: Readonly<Record<Language, UntoldTexts>> = {
  pt: {
    region: 'Avisos do Prazo',
    more: (count) => `e mais ${count}`,
    why: 'Aqui, porque o navegador bloqueia as notificações.',
    acknowledge: 'Visto',
    failed: (why) => `Não deu certo: ${why}`,
  },
  es: {
    region: 'Avisos de Prazo',
    more: (count) => `y ${count} más`,
    why: 'Aquí, porque el navegador bloquea las notificaciones.',
    acknowledge: 'Visto',
    failed: (why) => `No se pudo: ${why}`,
  },
  en: {
    region: 'Alerts by Prazo',
    more: (count) => `and ${count} more`,
    why: 'Shown here, since the browser blocks notifications.',
    acknowledge: 'Seen',
    failed: (why) => `That failed: ${why}`,
  },
};
