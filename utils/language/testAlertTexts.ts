import type { AlertTest } from '../messages/protocol';
import type { Language } from './language';

/** The test alert: what became of it, and what to do where it did not come. */
export interface TestAlertTexts {
  readonly title: string;
  readonly how: string;
  readonly send: string;
  readonly sending: string;
  readonly outcome: Readonly<Record<AlertTest['outcome'], string>>;
  readonly notSent: (why: string) => string;
}

export const testAlertTexts: Readonly<Record<Language, TestAlertTexts>> = {
  pt: {
    title: 'Um aviso de teste',
    how: 'Confira se o seu sistema deixa os avisos aparecerem.',
    send: 'Enviar aviso de teste',
    sending: 'Enviando…',
    outcome: {
      shown:
        'O navegador mostrou o aviso. Se você não o viu, é o sistema que o esconde: permita ali as notificações do navegador e desligue o modo Não perturbe.',
      blocked:
        'O navegador bloqueia os avisos do Prazo. Permita-os nas configurações de notificações do navegador e envie de novo. Até lá, avisam o ícone e as páginas do site.',
      failed:
        'O navegador não mostrou o aviso. Veja nas configurações do sistema se as notificações do navegador são permitidas e envie de novo.',
    },
    notSent: (why) => `O aviso não saiu: ${why}`,
  },
  es: {
    title: 'Un aviso de prueba',
    how: 'Comprueba que tu sistema deja aparecer los avisos.',
    send: 'Enviar aviso de prueba',
    sending: 'Enviando…',
    outcome: {
      shown:
        'El navegador mostró el aviso. Si no lo viste, lo esconde el sistema: permite ahí las notificaciones del navegador y apaga el modo No molestar.',
      blocked:
        'El navegador bloquea los avisos de Prazo. Permítelos en la configuración de notificaciones del navegador y envía de nuevo. Hasta entonces, avisan el icono y las páginas del sitio.',
      failed:
        'El navegador no mostró el aviso. Mira en la configuración del sistema si se permiten las notificaciones del navegador y envía de nuevo.',
    },
    notSent: (why) => `El aviso no salió: ${why}`,
  },
  en: {
    title: 'A test alert',
    how: 'See whether your system lets alerts appear.',
    send: 'Send a test alert',
    sending: 'Sending…',
    outcome: {
      shown:
        'The browser showed the alert. If you did not see it, the system hides it: allow the browser’s notifications there and switch off Do Not Disturb.',
      blocked:
        'The browser blocks Prazo’s alerts. Allow them in the browser’s notification settings and send it again. Until then the icon and the pages of the site warn.',
      failed:
        'The browser did not show the alert. See in the system’s settings whether the browser’s notifications are allowed, and send it again.',
    },
    notSent: (why) => `The alert was not sent: ${why}`,
  },
};
