import type { OptionsTexts, TestAlertTexts } from '../../shapes/options/options';

export const options: OptionsTexts = {
  options: 'Opciones',
  sections: {
    sites: 'Sitios',
    contract: 'Contratos',
    mapping: 'Mapeo',
    calendar: 'Calendario',
    alerts: 'Alertas',
    language: 'Idioma',
    advanced: 'Avanzado',
  },
  leads: {
    sites: 'Los sitios de soporte que Prazo lee, cada uno con su permiso.',
    contract: 'Lo que se contrató, y para qué tickets vale.',
    mapping: 'Qué quieren decir las palabras de cada sitio. Lo que nadie mapeó queda sin plazo.',
    calendar: 'Horario en que cuenta el tiempo hábil.',
    alerts: 'Qué te avisa, cuándo y de cuáles tickets.',
    language: 'Vale para los avisos, el popup y lo que aparece en los tickets.',
    advanced: 'Lo que pasó, para resolverlo o contárselo a alguien.',
  },
  save: 'Guardar',
  saved: 'Guardado.',
  notSaved: (why) => `No se guardó: ${why}`,
  noAnswer: 'Prazo no pudo leer las opciones.',
  keepDefaults: 'Quedarse con lo que vale ahora',
  address: 'Dirección del sitio',
  addressExample: 'https://soporte.ejemplo.com',
  connect: 'Permitir y conectar',
  connecting: 'Conectando…',
  addressFault: {
    empty: 'Pega aquí la dirección de tu cola de tickets.',
    notAnAddress: 'Esto no es una dirección. Cópiala de la barra del navegador, con la cola abierta.',
    notWeb: 'La dirección tiene que empezar con https:// o http://.',
  },
  signIn: 'Entrar al sitio',
  added: (site) => `${site} agregado.`,
  noSites: 'Ningún sitio todavía. Pega arriba la dirección de tu cola.',
  timeZone: 'Zona horaria',
  timeZoneHint: 'Escribe una ciudad o región.',
  unknownZone: 'Ninguna zona tiene este nombre. Elige una de la lista.',
  nowOpen: (time) => `ahora son las ${time}, soporte abierto`,
  nowClosed: (time) => `ahora son las ${time}, soporte cerrado`,
  week: 'Semana',
  weekSum: (week, day) => `${week} por semana · un día hábil completo tiene ${day}`,
  browserLanguage: 'El del navegador',
  welcome: 'Entérate del plazo antes de que pase',
  welcomeLead: 'Prazo muestra en cada ticket cuánto tiempo hábil queda y te avisa a tiempo. Tres pasos y listo.',
  zoneStep: 'Zona horaria',
  zoneStepHow: 'Las horas de soporte cuentan en esta zona:',
  confirm: 'Confirmar',
  change: 'Cambiar',
  siteStep: 'Tu sitio de soporte',
  siteStepHow: 'Pega la dirección de tu cola de tickets. El navegador va a pedir tu permiso, solo para ese sitio.',
  welcomeDone: 'Terminar',
  promise: 'Nada sale de este navegador, salvo las consultas a tu propio sitio de soporte. Puedes retirar el permiso en cualquier momento.',
};

export const testAlert: TestAlertTexts = {
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
};
