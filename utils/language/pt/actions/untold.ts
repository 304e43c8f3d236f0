import type { UntoldTexts } from '../../shapes/actions/untold';

export const untold: UntoldTexts = {
  region: 'Alertas do Prazo',
  more: (count) => `e mais ${count}`,
  why: 'Aqui, porque o navegador bloqueia as notificações.',
  acknowledge: 'Visto',
  failed: (why) => `Não deu certo: ${why}`,
};
