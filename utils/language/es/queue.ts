import type { FirstUseTexts, KeyTexts, NoRowsTexts, QuietTexts, StripTexts } from '../shapes/queue';

export const strip: StripTexts = {
  until: (time, count) => `${time.startsWith('1:') ? 'Hasta la' : 'Hasta las'} ${time}: ${count}`,
  atOpening: (day, count) => `al abrir ${day}: ${count}`,
  opening: (day, count) => `${day}, al abrir: ${count}`,
  nothingCounts: 'nada cuenta hasta entonces',
  asOf: (atTime) => `como estaba ${atTime}`,
  now: 'ahora',
  together: (count, length) => `${count} en ${length}`,
  fromTo: (from, to) => `, de ${from} a ${to}`,
  firstHalfHour: (count) => `${count} en la primera media hora`,
  comeEarly: ': llegar antes o pasar uno',
  tick: (label, what, when) => `${label}, ${what}, vence ${when}`,
};

export const keys: KeyTexts = {
  menu: { open: 'Abrir', copy: 'Copiar registro' },
  title: 'Teclas',
  hints: { open: 'abrir', snooze: 'posponer', seen: 'visto', follow: 'seguir', all: 'todas' },
  does: {
    rows: 'fila',
    open: 'abrir; con Ctrl, en otra pestaña',
    snooze: 'posponer la alerta 15 min',
    seen: 'visto',
    follow: 'seguir siempre',
    copy: 'copiar registro',
    menu: 'todas las acciones de la fila',
    scopes: 'míos, sin asignar, seguidos, todos',
    filters: 'a tiempo, vencidos, en espera, sin plazo',
    search: 'buscar',
    old: 'abrir los antiguos',
    quiet: 'no molestar',
    refresh: 'actualizar',
    escape: 'borrar la búsqueda, después cerrar',
  },
  said: { snooze: 'Pospuesto', acknowledge: 'Visto', watch: 'En seguimiento', unwatch: 'Ya no se sigue', copy: 'Copiado' },
  failed: (why) => `No se pudo: ${why}`,
};

export const firstUse: FirstUseTexts = {
  firstUse: 'Agrega tu sitio de soporte',
  firstUseHow: 'Abre una página con tickets y haz clic en Agregar. Prazo solo lee los sitios que permitas.',
  addPage: 'Agregar esta página',
  openOptions: 'Agregar por dirección',
  adding: 'Conectando…',
  teach: 'Enseñar señalando',
};

export const quiet: QuietTexts = {
  title: 'No molestar',
  lengths: {
    halfHour: (when) => `Por 30 min, hasta ${when}`,
    hour: (when) => `Por 1 h, hasta ${when}`,
    closing: (when) => `Hasta el cierre, ${when}`,
    opening: (when) => `Hasta la próxima apertura, ${when}`,
  },
  end: 'Terminar el silencio',
  failed: (why) => `No se pudo: ${why}`,
};

export const noRows: NoRowsTexts = {
  nothingMatches: 'Ningún ticket de la cola coincide',
  nothingWith: (words, scope) => `Nada con “${words}” en ${scope}`,
  alsoIn: (words, count, scope) => [`“${words}” también aparece en `, '.', `${count} de ${scope}`],
  showAll: 'Mostrar todos',
  empty: 'Nada abierto en la cola',
  emptyWhy: 'Los tickets asignados aparecen aquí con su plazo.',
  othersWait: (count) => `${count} sin asignar.`,
  nextOfThem: (length, when) => `El próximo vence en ${length}, ${when}.`,
  see: 'Ver',
};
