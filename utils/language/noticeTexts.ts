import type { SiteFailure } from '../sites/siteAnswer';
import type { Language } from './language';

/** Words around a name that the view sets in bold. */
export type Around = readonly [before: string, after: string];

/** What stands between the analyst and good numbers, and the one step that mends it. */
export interface NoticeTexts {
  readonly failure: Readonly<Record<SiteFailure, Around>>;
  readonly numbersFrom: (atTime: string) => string;
  readonly retriesAt: (atTime: string) => string;
  readonly signIn: string;
  readonly retry: string;
  readonly allowAgain: string;
  readonly noAnswer: string;
  readonly clockWrong: (length: string, isSlow: boolean) => string;
}

export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = {
  pt: {
    failure: {
      signedOut: ['Sua sessão no ', ' terminou.'],
      notAllowed: ['O Prazo não tem permissão para ler o ', '.'],
      notFound: ['O endereço do ', ' não existe mais.'],
      busy: ['O ', ' está ocupado e pediu para esperar.'],
      unreachable: ['O ', ' não responde.'],
      unreadable: ['O ', ' respondeu algo que o Prazo não entende.'],
    },
    numbersFrom: (atTime) => `Os números abaixo foram lidos ${atTime}.`,
    retriesAt: (atTime) => `Nova tentativa ${atTime}.`,
    signIn: 'Entrar',
    retry: 'Tentar agora',
    allowAgain: 'Permitir de novo',
    noAnswer: 'O Prazo não conseguiu ler a fila.',
    clockWrong: (length, isSlow) =>
      `O relógio deste computador está ${length} ${isSlow ? 'atrasado' : 'adiantado'}. O Prazo conta pelo do site.`,
  },
  es: {
    failure: {
      signedOut: ['Tu sesión en ', ' terminó.'],
      notAllowed: ['Prazo no tiene permiso para leer ', '.'],
      notFound: ['La dirección de ', ' ya no existe.'],
      busy: ['', ' está ocupado y pidió esperar.'],
      unreachable: ['', ' no responde.'],
      unreadable: ['', ' respondió algo que Prazo no entiende.'],
    },
    numbersFrom: (atTime) => `Los números de abajo se leyeron ${atTime}.`,
    retriesAt: (atTime) => `Nuevo intento ${atTime}.`,
    signIn: 'Entrar',
    retry: 'Intentar ahora',
    allowAgain: 'Permitir de nuevo',
    noAnswer: 'Prazo no pudo leer la cola.',
    clockWrong: (length, isSlow) =>
      `El reloj de este equipo está ${length} ${isSlow ? 'atrasado' : 'adelantado'}. Prazo cuenta por el del sitio.`,
  },
  en: {
    failure: {
      signedOut: ['Your session at ', ' has ended.'],
      notAllowed: ['Prazo is not allowed to read ', '.'],
      notFound: ['The address of ', ' no longer exists.'],
      busy: ['', ' is busy and asked to wait.'],
      unreachable: ['', ' does not respond.'],
      unreadable: ['', ' answered something that Prazo does not understand.'],
    },
    numbersFrom: (atTime) => `The numbers below were read ${atTime}.`,
    retriesAt: (atTime) => `Next try ${atTime}.`,
    signIn: 'Sign in',
    retry: 'Try now',
    allowAgain: 'Allow again',
    noAnswer: 'Prazo could not read the queue.',
    clockWrong: (length, isSlow) => `This computer’s clock is ${length} ${isSlow ? 'slow' : 'fast'}. Prazo counts by the site’s.`,
  },
};
