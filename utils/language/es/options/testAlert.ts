import type { TestAlertTexts } from '../../shapes/options/testAlert';

export const testAlert: TestAlertTexts = {
  title: 'Una alerta de prueba',
  how: 'Comprueba que tu sistema deja aparecer las alertas.',
  send: 'Enviar alerta de prueba',
  sending: 'Enviando…',
  outcome: {
    shown:
      'El navegador mostró la alerta. Si no la viste, la esconde el sistema: permite ahí las notificaciones del navegador y apaga el modo No molestar.',
    blocked:
      'El navegador bloquea las alertas de Prazo. Permítelas en la configuración de notificaciones del navegador y envía de nuevo. Hasta entonces, avisan el icono y las páginas del sitio.',
    failed:
      'El navegador no mostró la alerta. Mira en la configuración del sistema si se permiten las notificaciones del navegador y envía de nuevo.',
  },
  notSent: (why) => `La alerta no salió: ${why}`,
};
