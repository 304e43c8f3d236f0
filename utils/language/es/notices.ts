import type { NoticeTexts } from '../shapes/notices';

export const notice: NoticeTexts = {
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
};
