import type { SiteTexts } from '../shapes/sites';

export const site: SiteTexts = {
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
    signedOut:
      'El sitio pide entrar. Entra y agrégalo de nuevo. Si es un sistema que Prazo no conoce, abre la página de la cola y enséñasela desde el icono de Prazo.',
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
};
