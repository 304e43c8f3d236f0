import type { TestAlertTexts } from '../../shapes/options/testAlert';

export const testAlert: TestAlertTexts = {
  title: 'Um alerta de teste',
  how: 'Confira se o seu sistema deixa os alertas aparecerem.',
  send: 'Enviar alerta de teste',
  sending: 'Enviando…',
  outcome: {
    shown:
      'O navegador mostrou o alerta. Se você não o viu, é o sistema que o esconde: permita ali as notificações do navegador e desligue o modo Não perturbe.',
    blocked:
      'O navegador bloqueia os alertas do Prazo. Permita-os nas configurações de notificações do navegador e envie de novo. Até lá, avisam o ícone e as páginas do site.',
    failed:
      'O navegador não mostrou o alerta. Veja nas configurações do sistema se as notificações do navegador são permitidas e envie de novo.',
  },
  notSent: (why) => `O alerta não saiu: ${why}`,
};
