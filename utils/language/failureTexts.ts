import type { SiteFailure } from '../sites/siteAnswer';
import type { Language } from './language';

/** What stands for a ticket of which nothing is known, since its site does not let itself be read. */
export interface FailureTexts {
  readonly onBadge: Readonly<Record<SiteFailure, string>>;
  /** In full words, for those who hear it. */
  readonly name: Readonly<Record<SiteFailure, string>>;
}

export const failureTexts: Readonly<Record<Language, FailureTexts>> = {
  pt: {
    onBadge: {
      signedOut: 'entrar',
      otherUser: 'outra conta',
      notAllowed: 'sem permissão',
      notFound: 'não existe',
      busy: 'ocupado',
      unreachable: 'sem acesso',
      unreadable: 'ilegível',
    },
    name: {
      signedOut: 'Prazo desconhecido: a sessão no site terminou.',
      otherUser: 'Prazo desconhecido: outra conta está aberta no site.',
      notAllowed: 'Prazo desconhecido: sem permissão para ler este ticket.',
      notFound: 'Prazo desconhecido: o site não encontra este ticket.',
      busy: 'Prazo ainda desconhecido: o site está ocupado.',
      unreachable: 'Prazo desconhecido: o site não responde.',
      unreadable: 'Prazo desconhecido: a resposta do site não pôde ser lida.',
    },
  },
  es: {
    onBadge: {
      signedOut: 'entrar',
      otherUser: 'otra cuenta',
      notAllowed: 'sin permiso',
      notFound: 'no existe',
      busy: 'ocupado',
      unreachable: 'sin acceso',
      unreadable: 'ilegible',
    },
    name: {
      signedOut: 'Plazo desconocido: la sesión en el sitio terminó.',
      otherUser: 'Plazo desconocido: otra cuenta está abierta en el sitio.',
      notAllowed: 'Plazo desconocido: sin permiso para leer este ticket.',
      notFound: 'Plazo desconocido: el sitio no encuentra este ticket.',
      busy: 'Plazo aún desconocido: el sitio está ocupado.',
      unreachable: 'Plazo desconocido: el sitio no responde.',
      unreadable: 'Plazo desconocido: la respuesta del sitio no se pudo leer.',
    },
  },
  en: {
    onBadge: {
      signedOut: 'sign in',
      otherUser: 'other account',
      notAllowed: 'not allowed',
      notFound: 'not found',
      busy: 'busy',
      unreachable: 'no access',
      unreadable: 'unreadable',
    },
    name: {
      signedOut: 'Deadline unknown: your session on the site has ended.',
      otherUser: 'Deadline unknown: another account is signed in to the site.',
      notAllowed: 'Deadline unknown: not allowed to read this ticket.',
      notFound: 'Deadline unknown: the site does not find this ticket.',
      busy: 'Deadline not known yet: the site is busy.',
      unreachable: 'Deadline unknown: the site does not respond.',
      unreadable: 'Deadline unknown: the answer of the site could not be read.',
    },
  },
};
