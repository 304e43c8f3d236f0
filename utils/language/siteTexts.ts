import type { SiteRefusal } from '../messages/protocol';
import type { SiteFailure } from '../sites/siteAnswer';
import type { Language } from './language';

/** What popup and options page say about sites alike. */
export interface SiteTexts {
  /** The state of a site in few words. */
  readonly failure: Readonly<Record<SiteFailure, string>>;
  /** Why an address was not added, and what the analyst can do about it. */
  readonly refusal: Readonly<Record<SiteRefusal, string>>;
}

export const siteTexts: Readonly<Record<Language, SiteTexts>> = {
  pt: {
    failure: {
      signedOut: 'sessão terminada',
      otherUser: 'outra conta aberta',
      notAllowed: 'leitura não permitida',
      notFound: 'endereço não encontrado',
      busy: 'ocupado, pediu para esperar',
      unreachable: 'não responde',
      unreadable: 'resposta incompreensível',
    },
    refusal: {
      signedOut: 'O site pede para entrar. Entre nele e adicione de novo.',
      otherUser: 'Outra conta está aberta no site. Entre com a sua e adicione de novo.',
      notAllowed: 'O site não deixa a sua conta ler os tickets.',
      notFound: 'Não há nada neste endereço.',
      busy: 'O site está ocupado. Tente daqui a pouco.',
      unreachable: 'O site não responde. Confira o endereço e a rede.',
      unreadable: 'O site respondeu algo que o Prazo não entende.',
      notRecognized: 'O Prazo não conhece o sistema deste endereço. Abra a página da fila e ensine-a pelo ícone do Prazo.',
      notPermitted: 'Sem a permissão do navegador, o Prazo não pode ler este site.',
      alreadyAdded: 'Este site já foi adicionado.',
    },
  },
  es: {
    failure: {
      signedOut: 'sesión terminada',
      otherUser: 'otra cuenta abierta',
      notAllowed: 'lectura no permitida',
      notFound: 'dirección no encontrada',
      busy: 'ocupado, pidió esperar',
      unreachable: 'no responde',
      unreadable: 'respuesta incomprensible',
    },
    refusal: {
      signedOut: 'El sitio pide entrar. Entra y agrégalo de nuevo.',
      otherUser: 'Otra cuenta está abierta en el sitio. Entra con la tuya y agrégalo de nuevo.',
      notAllowed: 'El sitio no deja que tu cuenta lea los tickets.',
      notFound: 'No hay nada en esta dirección.',
      busy: 'El sitio está ocupado. Inténtalo en un momento.',
      unreachable: 'El sitio no responde. Revisa la dirección y la red.',
      unreadable: 'El sitio respondió algo que Prazo no entiende.',
      notRecognized: 'Prazo no conoce el sistema de esta dirección. Abre la página de la cola y enséñala desde el icono de Prazo.',
      notPermitted: 'Sin el permiso del navegador, Prazo no puede leer este sitio.',
      alreadyAdded: 'Este sitio ya está agregado.',
    },
  },
  en: {
    failure: {
      signedOut: 'signed out',
      otherUser: 'another account is signed in',
      notAllowed: 'reading not allowed',
      notFound: 'address not found',
      busy: 'busy, asked to wait',
      unreachable: 'does not respond',
      unreadable: 'answer not understood',
    },
    refusal: {
      signedOut: 'The site asks you to sign in. Sign in there and add it again.',
      otherUser: 'Another account is signed in to the site. Sign in with yours and add it again.',
      notAllowed: 'The site does not let your account read its tickets.',
      notFound: 'There is nothing at this address.',
      busy: 'The site is busy. Try again in a moment.',
      unreachable: 'The site does not respond. Check the address and the network.',
      unreadable: 'The site answered something that Prazo does not understand.',
      notRecognized: 'Prazo does not know the system at this address. Open the page of the queue and teach it from Prazo’s icon.',
      notPermitted: "Without the browser's permission Prazo cannot read this site.",
      alreadyAdded: 'This site was added before.',
    },
  },
};
