import type { SiteFailure } from '../sites/siteAnswer';
import type { Language } from './language';

/** Words around a name that the view sets in bold. */
export type Around = readonly [before: string, after: string];

/** What may be wrong with a site, told apart by what mends it. */
export type Trouble = SiteFailure | 'permissionGone' | 'token' | 'timeZone' | 'redesigned';

/** What stands between the analyst and good numbers, and the one step that mends it. */
export interface NoticeTexts {
  readonly trouble: Readonly<Record<Trouble, Around>>;
  readonly began: (atTime: string) => string;
  readonly numbersFrom: (atTime: string) => string;
  readonly retriesAt: (atTime: string) => string;
  /** After a redesign: what still holds, or what to do. */
  readonly queueHolds: string;
  readonly teachAgain: string;
  readonly signIn: string;
  readonly useAccount: string;
  readonly openSite: string;
  readonly openOptions: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly retry: string;
  readonly allowAgain: string;
  readonly noAnswer: string;
  readonly clockWrong: (length: string, isSlow: boolean) => string;
}

export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = {
  pt: {
    trouble: {
      signedOut: ['Sua sessão no ', ' terminou.'],
      otherUser: ['Outra conta está aberta no ', '.'],
      notAllowed: ['O ', ' não deixa a sua conta ler os tickets.'],
      permissionGone: ['O Prazo não tem mais a permissão de ler o ', '.'],
      token: ['Falta uma chave de API que o ', ' aceite.'],
      timeZone: ['Falta escolher o fuso horário das datas do ', '.'],
      notFound: ['O endereço do ', ' não existe mais.'],
      busy: ['O ', ' está ocupado e pediu para esperar.'],
      unreachable: ['O ', ' não responde.'],
      unreadable: ['O ', ' respondeu algo que o Prazo não entende.'],
      redesigned: ['O Prazo não encontra mais os tickets nas páginas do ', '.'],
    },
    began: (atTime) => `Começou ${atTime}.`,
    numbersFrom: (atTime) => `Os números abaixo foram lidos ${atTime}.`,
    retriesAt: (atTime) => `Nova tentativa ${atTime}.`,
    queueHolds: 'A fila abaixo continua certa.',
    teachAgain: 'Abra uma delas e ensine de novo.',
    signIn: 'Entrar',
    useAccount: 'Usar esta conta',
    openSite: 'Abrir o site',
    openOptions: 'Abrir as opções',
    copyReport: 'Copiar relatório',
    copied: 'Copiado',
    retry: 'Tentar agora',
    allowAgain: 'Permitir de novo',
    noAnswer: 'O Prazo não conseguiu ler a fila.',
    clockWrong: (length, isSlow) =>
      `O relógio deste computador está ${length} ${isSlow ? 'atrasado' : 'adiantado'}. O Prazo conta pelo do site.`,
  },
  es: {
    trouble: {
      signedOut: ['Tu sesión en ', ' terminó.'],
      otherUser: ['Otra cuenta está abierta en ', '.'],
      notAllowed: ['', ' no deja que tu cuenta lea los tickets.'],
      permissionGone: ['Prazo ya no tiene permiso para leer ', '.'],
      token: ['Falta una clave de API que acepte ', '.'],
      timeZone: ['Falta elegir la zona horaria de las fechas de ', '.'],
      notFound: ['La dirección de ', ' ya no existe.'],
      busy: ['', ' está ocupado y pidió esperar.'],
      unreachable: ['', ' no responde.'],
      unreadable: ['', ' respondió algo que Prazo no entiende.'],
      redesigned: ['Prazo ya no encuentra los tickets en las páginas de ', '.'],
    },
    began: (atTime) => `Empezó ${atTime}.`,
    numbersFrom: (atTime) => `Los números de abajo se leyeron ${atTime}.`,
    retriesAt: (atTime) => `Nuevo intento ${atTime}.`,
    queueHolds: 'La cola de abajo sigue siendo correcta.',
    teachAgain: 'Abre una de ellas y enséñala de nuevo.',
    signIn: 'Entrar',
    useAccount: 'Usar esta cuenta',
    openSite: 'Abrir el sitio',
    openOptions: 'Abrir las opciones',
    copyReport: 'Copiar informe',
    copied: 'Copiado',
    retry: 'Intentar ahora',
    allowAgain: 'Permitir de nuevo',
    noAnswer: 'Prazo no pudo leer la cola.',
    clockWrong: (length, isSlow) =>
      `El reloj de este equipo está ${length} ${isSlow ? 'atrasado' : 'adelantado'}. Prazo cuenta por el del sitio.`,
  },
  en: {
    trouble: {
      signedOut: ['Your session at ', ' has ended.'],
      otherUser: ['Another account is signed in to ', '.'],
      notAllowed: ['', ' does not let your account read its tickets.'],
      permissionGone: ['Prazo is no longer allowed to read ', '.'],
      token: ['What is missing is an API key that ', ' accepts.'],
      timeZone: ['What is missing is the time zone of the dates of ', '.'],
      notFound: ['The address of ', ' no longer exists.'],
      busy: ['', ' is busy and asked to wait.'],
      unreachable: ['', ' does not respond.'],
      unreadable: ['', ' answered something that Prazo does not understand.'],
      redesigned: ['Prazo finds no tickets on the pages of ', ' any more.'],
    },
    began: (atTime) => `It began ${atTime}.`,
    numbersFrom: (atTime) => `The numbers below were read ${atTime}.`,
    retriesAt: (atTime) => `Next try ${atTime}.`,
    queueHolds: 'The queue below still holds.',
    teachAgain: 'Open one of them and teach it again.',
    signIn: 'Sign in',
    useAccount: 'Use this account',
    openSite: 'Open the site',
    openOptions: 'Open the options',
    copyReport: 'Copy report',
    copied: 'Copied',
    retry: 'Try now',
    allowAgain: 'Allow again',
    noAnswer: 'Prazo could not read the queue.',
    clockWrong: (length, isSlow) => `This computer’s clock is ${length} ${isSlow ? 'slow' : 'fast'}. Prazo counts by the site’s.`,
  },
};
