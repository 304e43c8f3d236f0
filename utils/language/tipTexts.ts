import type { Metric } from '../sla/policy/policy';
import type { Language } from './language';

/** What only a tooltip says. */
export interface TipTexts {
  readonly metric: Readonly<Record<Metric, string>>;
  /** The name of the tooltip when it is opened like a dialog. */
  readonly sum: (ticket: string) => string;
  readonly partial: (since: string) => string;
  readonly stale: (readAt: string) => string;
}

export const tipTexts: Readonly<Record<Language, TipTexts>> = {
  pt: {
    metric: { firstResponse: '1ª resposta', resolution: 'Resolução' },
    sum: (ticket) => `Prazo de ${ticket}`,
    partial: (since) => `Histórico desconhecido antes de ${since}: pode faltar uma pausa.`,
    stale: (readAt) => `Lido ${readAt}; desde então o site não pôde ser lido.`,
  },
  es: {
    metric: { firstResponse: '1.ª respuesta', resolution: 'Resolución' },
    sum: (ticket) => `Plazo de ${ticket}`,
    partial: (since) => `Historial desconocido antes de ${since}: puede faltar una pausa.`,
    stale: (readAt) => `Leído ${readAt}; desde entonces no se pudo leer el sitio.`,
  },
  en: {
    metric: { firstResponse: '1st response', resolution: 'Resolution' },
    sum: (ticket) => `Deadline of ${ticket}`,
    partial: (since) => `History unknown before ${since}: a pause may be missing.`,
    stale: (readAt) => `Read ${readAt}; since then the site could not be read.`,
  },
};
