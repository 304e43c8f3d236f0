import type { SiteCardTexts, SiteEmailTexts, SiteZoneTexts, TaughtTexts } from '../../shapes/options/siteCards';

export const siteCard: SiteCardTexts = {
  works: 'responde',
  notReadYet: 'todavía no se leyó',
  permissionGone: 'permiso retirado',
  redesigned: 'las páginas ya no muestran tickets conocidos',
  unread: (fields) => `no se lee: ${fields.join(', ')}. Abrir esa página y mostrársela de nuevo a Prazo.`,
  since: (when) => `desde ${when}`,
  unreadWhy: {
    lost: 'ya no aparece en la página',
    future: 'está en el futuro, quizá otra zona u otro orden',
    contradicts: 'es otra fecha, distinta de la conocida',
    order: 'día y mes están en otro orden',
    both: 'día y mes se pueden leer de las dos maneras',
    placed: 'solo se recordaba el lugar',
  },
  fields: {
    number: 'número',
    title: 'título',
    status: 'estado',
    priority: 'prioridad',
    assignee: 'responsable',
    createdAt: 'fecha de creación',
  },
  readAt: (age) => `leído ${age}`,
  allow: 'Permitir',
  test: 'Probar',
  testing: 'Probando…',
  testWorks: (site) => `${site} responde.`,
  token: 'Clave de API',
  tokenStored: 'Clave de API guardada',
  tokenWhy: 'Con una clave, Prazo lee el historial entero, sin tu sesión. Queda solo en este navegador.',
  tokenScopes: (scopes) => `La clave necesita estos permisos: ${scopes.join(', ')}.`,
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

export const siteEmail: SiteEmailTexts = {
  email: 'Tu correo en este sistema',
  emailWhy: 'Una clave no dice de quién es: por este correo Prazo reconoce tus tickets.',
  emailSave: 'Guardar',
  notAnEmail: 'Escribe una dirección de correo, como ana@empresa.com.',
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
