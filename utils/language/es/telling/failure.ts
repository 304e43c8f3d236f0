import type { FailureTexts } from '../../shapes/telling/failure';

export const failure: FailureTexts = {
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
};
