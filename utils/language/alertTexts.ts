import type { Metric } from '../sla/policy/policy';
import type { SiteFailure } from '../sites/siteAnswer';
import type { Language } from './language';

/** Every word of the notifications. Lengths and times come in as already formatted text. */
export interface AlertTexts {
  /** The number first: systems cut titles. */
  readonly before: Readonly<Record<Metric, (left: string) => string>>;
  readonly overdue: Readonly<Record<Metric, string>>;
  /** A repetition: by how much it is over. */
  readonly overdueBy: Readonly<Record<Metric, (length: string) => string>>;
  readonly due: Readonly<Record<'ahead' | 'past', (when: string) => string>>;
  readonly answered: {
    readonly title: string;
    readonly countsAgain: string;
    readonly left: (length: string, isBusiness: boolean) => string;
  };
  readonly longPause: {
    readonly title: (length: string, isBusiness: boolean) => string;
    readonly waitsFor: Readonly<Record<'customer' | 'thirdParty', string>>;
  };
  readonly endOfDay: { readonly title: (count: number) => string };
  /** Many alerts as one: in general, and those of a time in which nobody looked. */
  readonly digest: {
    readonly title: (counts: Readonly<Record<'overdue' | 'atRisk' | 'other', number>>) => string;
    readonly sinceLastLook: string;
    readonly more: (count: number) => string;
  };
  readonly test: { readonly title: string; readonly message: string };
  readonly snooze: string;
  readonly acknowledge: string;
  readonly siteFails: (site: string) => string;
  readonly failure: Readonly<Record<SiteFailure, string>>;
  readonly alertsMayBeMissing: string;
}

export const alertTexts: Readonly<Record<Language, AlertTexts>> = {
  pt: {
    before: { firstResponse: (left) => `${left} para a primeira resposta`, resolution: (left) => `${left} para a resolução` },
    overdue: { firstResponse: 'Primeira resposta vencida', resolution: 'Resolução vencida' },
    overdueBy: {
      firstResponse: (length) => `${length} além da primeira resposta`,
      resolution: (length) => `${length} além da resolução`,
    },
    due: { ahead: (when) => `vence ${when}`, past: (when) => `venceu ${when}` },
    answered: {
      title: 'O cliente respondeu',
      countsAgain: 'a contagem voltou',
      left: (length, isBusiness) => `restam ${length}${isBusiness ? ' úteis' : ''}`,
    },
    longPause: {
      title: (length, isBusiness) => `${length}${isBusiness ? ' úteis' : ''} em pausa`,
      waitsFor: { customer: 'espera o cliente', thirdParty: 'espera um terceiro' },
    },
    endOfDay: { title: (count) => (count === 1 ? '1 vence logo na abertura' : `${count} vencem logo na abertura`) },
    digest: {
      title: ({ overdue, atRisk, other }) =>
        [
          overdue > 0 && `${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}`,
          atRisk > 0 && `${atRisk} em risco`,
          other > 0 && `${other} ${other === 1 ? 'outro aviso' : 'outros avisos'}`,
        ]
          .filter(Boolean)
          .join(', '),
      sinceLastLook: 'desde a última leitura',
      more: (count) => `e mais ${count}`,
    },
    test: { title: 'Aviso de teste do Prazo', message: 'Se você vê isto, os avisos chegam.' },
    snooze: 'Adiar 15 min',
    acknowledge: 'Visto',
    siteFails: (site) => `Prazo não consegue ler o ${site}`,
    failure: {
      signedOut: 'sessão terminada',
      otherUser: 'outra conta aberta',
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
    overdueBy: {
      firstResponse: (length) => `${length} más allá de la primera respuesta`,
      resolution: (length) => `${length} más allá de la resolución`,
    },
    due: { ahead: (when) => `vence ${when}`, past: (when) => `venció ${when}` },
    answered: {
      title: 'El cliente respondió',
      countsAgain: 'el conteo volvió',
      left: (length, isBusiness) => `quedan ${length}${isBusiness ? ' hábiles' : ''}`,
    },
    longPause: {
      title: (length, isBusiness) => `${length}${isBusiness ? ' hábiles' : ''} en pausa`,
      waitsFor: { customer: 'espera al cliente', thirdParty: 'espera a un tercero' },
    },
    endOfDay: { title: (count) => (count === 1 ? '1 vence al abrir' : `${count} vencen al abrir`) },
    digest: {
      title: ({ overdue, atRisk, other }) =>
        [
          overdue > 0 && `${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}`,
          atRisk > 0 && `${atRisk} en riesgo`,
          other > 0 && `${other} ${other === 1 ? 'otro aviso' : 'otros avisos'}`,
        ]
          .filter(Boolean)
          .join(', '),
      sinceLastLook: 'desde la última lectura',
      more: (count) => `y ${count} más`,
    },
    test: { title: 'Aviso de prueba de Prazo', message: 'Si ves esto, los avisos llegan.' },
    snooze: 'Posponer 15 min',
    acknowledge: 'Visto',
    siteFails: (site) => `Prazo no puede leer ${site}`,
    failure: {
      signedOut: 'sesión terminada',
      otherUser: 'otra cuenta abierta',
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
    overdueBy: {
      firstResponse: (length) => `${length} past first response`,
      resolution: (length) => `${length} past resolution`,
    },
    due: { ahead: (when) => `due ${when}`, past: (when) => `was due ${when}` },
    answered: {
      title: 'The customer answered',
      countsAgain: 'counting again',
      left: (length, isBusiness) => `${length}${isBusiness ? ' business' : ''} left`,
    },
    longPause: {
      title: (length, isBusiness) => `Paused for ${length}${isBusiness ? ' business' : ''}`,
      waitsFor: { customer: 'waiting for the customer', thirdParty: 'waiting for a third party' },
    },
    endOfDay: { title: (count) => (count === 1 ? '1 falls due after opening' : `${count} fall due after opening`) },
    digest: {
      title: ({ overdue, atRisk, other }) =>
        [
          overdue > 0 && `${overdue} overdue`,
          atRisk > 0 && `${atRisk} at risk`,
          other > 0 && `${other} ${other === 1 ? 'other alert' : 'other alerts'}`,
        ]
          .filter(Boolean)
          .join(', '),
      sinceLastLook: 'since the last look',
      more: (count) => `and ${count} more`,
    },
    test: { title: 'Test alert from Prazo', message: 'If you see this, alerts reach you.' },
    snooze: 'Snooze 15 min',
    acknowledge: 'Seen',
    siteFails: (site) => `Prazo cannot read ${site}`,
    failure: {
      signedOut: 'signed out',
      otherUser: 'another account is signed in',
      notAllowed: 'not allowed',
      notFound: 'address not found',
      busy: 'busy',
      unreachable: 'no answer',
      unreadable: 'an answer that makes no sense',
    },
    alertsMayBeMissing: 'alerts may be missing',
  },
};
