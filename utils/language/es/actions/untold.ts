import type { UntoldTexts } from '../../shapes/actions/untold';

export const untold: UntoldTexts = {
  region: 'Alertas de Prazo',
  more: (count) => `y ${count} más`,
  why: 'Aquí, porque el navegador bloquea las notificaciones.',
  acknowledge: 'Visto',
  failed: (why) => `No se pudo: ${why}`,
};
