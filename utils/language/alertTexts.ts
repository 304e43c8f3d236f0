import type { Metric } from '../sla/policy';
import type { SiteFailure } from '../sites/siteAnswer';
import type { Language } from './language';

/** Every word of the notifications. Lengths and times come in as already formatted text. */
export interface AlertTexts {
  /** The number first: systems cut titles. */
  readonly before: Readonly<Record<Metric, (left: string) => string>>;
  readonly overdue: Readonly<Record<Metric, string>>;
  readonly due: Readonly<Record<'ahead' | 'past', (when: string) => string>>;
  readonly siteFails: (site: string) => string;
  readonly failure: Readonly<Record<SiteFailure, string>>;
  readonly alertsMayBeMissing: string;
}

export const alertTexts: Readonly<Record<Language, AlertTexts>> = {
  pt: {
    before: { firstResponse: (left) => `${left} para a primeira resposta`, resolution: (left) => `${left} para a resolução` },
    overdue: { firstResponse: 'Primeira resposta vencida', resolution: 'Resolução vencida' },
    due: { ahead: (when) => `vence ${when}`, past: (when) => `venceu ${when}` },
    siteFails: (site) => `Prazo não consegue ler o ${site}`,
    failure: {
      signedOut: 'sessão terminada',
      notAllowed: 'sem permissão',
      notFound: 'endereço não encontrado',
      busy: 'ocupado',
      unreachable: 'sem resposta',
      unreadable: 'resposta incompreensível',
    },
    alertsMayBeMissing: 'avisos podem faltar',
  },
  es: {
    before: { firstResponse: (left) => `${left} para la primera respuesta`, resolution: (left) => `${left} para la resolución` },
    overdue: { firstResponse: 'Primera respuesta vencida', resolution: 'Resolución vencida' },
    due: { ahead: (when) => `vence ${when}`, past: (when) => `venció ${when}` },
    siteFails: (site) => `Prazo no puede leer ${site}`,
    failure: {
      signedOut: 'sesión terminada',
      notAllowed: 'sin permiso',
      notFound: 'dirección no encontrada',
      busy: 'ocupado',
      unreachable: 'sin respuesta',
      unreadable: 'respuesta incomprensible',
    },
    alertsMayBeMissing: 'pueden faltar avisos',
  },
  en: {
    before: { firstResponse: (left) => `${left} to first response`, resolution: (left) => `${left} to resolution` },
    overdue: { firstResponse: 'First response overdue', resolution: 'Resolution overdue' },
    due: { ahead: (when) => `due ${when}`, past: (when) => `was due ${when}` },
    siteFails: (site) => `Prazo cannot read ${site}`,
    failure: {
      signedOut: 'signed out',
      notAllowed: 'not allowed',
      notFound: 'address not found',
      busy: 'busy',
      unreachable: 'no answer',
      unreadable: 'an answer that makes no sense',
    },
    alertsMayBeMissing: 'alerts may be missing',
  },
};
