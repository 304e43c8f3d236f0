import type { SiteCardTexts, SiteTexts, SiteZoneTexts, TaughtTexts, TestAlertTexts } from '../shapes/sites';

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
};

export const siteCard: SiteCardTexts = {
  works: 'responde',
  notReadYet: 'todavía no se leyó',
  permissionGone: 'permiso retirado',
  redesigned: 'las páginas ya no muestran tickets conocidos',
  readAt: (age) => `leído ${age}`,
  allow: 'Permitir',
  test: 'Probar',
  testing: 'Probando…',
  testWorks: (site) => `${site} responde.`,
  token: 'Clave de API',
  tokenStored: 'Clave de API guardada',
  tokenWhy: 'Con una clave, Prazo lee el historial entero, sin tu sesión. Queda solo en este navegador.',
  tokenWhere: 'Dónde encontrar la clave',
  tokenSave: 'Guardar',
  tokenForget: 'Olvidar',
  notAToken: 'Pega aquí la clave entera, sin espacios ni saltos de línea.',
  remove: 'Quitar',
  removeWhat: (site) => `¿Quitar ${site}?`,
  removeHow: 'Prazo olvida los tickets de este sitio y devuelve el permiso.',
  cancel: 'Cancelar',
  removed: (site) => `${site} quitado.`,
  native: 'Mostrar también el plazo del propio producto',
  nativeWhy:
    'En el panel del ticket, junto al contrato, con la diferencia: Jira, Zendesk, Freshdesk, GLPI, Zammad y Request Tracker. En Jira y Zendesk, una consulta más por ticket abierto.',
  nativeIs: (isShown) => (isShown ? 'El plazo del producto aparece en el panel.' : 'El plazo del producto ya no aparece.'),
};

export const siteZone: SiteZoneTexts = {
  zone: 'Zona horaria de las fechas de este sitio',
  asTold: (product) => `la que diga ${product}`,
  saved: (zone) => `Las fechas se leen en la zona ${zone}.`,
};

export const taught: TaughtTexts = {
  title: 'Lo que se enseñó',
  how: 'Copia este texto para un colega, edítalo o pega aquí lo que un colega enseñó. El significado de las palabras viene incluido; lo que ya decidiste queda.',
  save: 'Guardar lo que se enseñó',
  saved: 'Guardado.',
  words: (count) => (count === 1 ? 'Vino el significado de 1 palabra.' : `Vino el significado de ${count} palabras.`),
  refused: (why) => `No se guardó: ${why}`,
  importTitle: 'Agregar un sitio que enseñó un colega',
  importHow: 'Pega aquí el texto que el colega copió en “Lo que se enseñó”. El navegador pedirá el permiso para ese sitio.',
  importText: 'El texto del colega',
  importAdd: 'Agregar este sitio',
  noLesson: (why) => `Esto no es el texto de una lección: ${why}`,
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
