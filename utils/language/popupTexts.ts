import type { QueueGroup } from '../sla/queueOrder';
import type { Language } from './language';

/** Every word of the popup. Times and lengths come in as already formatted text. */
export interface PopupTexts {
  readonly supportOpen: string;
  readonly supportClosed: string;
  /** `às 18:00 ART`, on another day `ter 18:00 ART`. */
  readonly closes: (when: string) => string;
  readonly reopens: (when: string) => string;
  readonly opens: (when: string, length: string) => string;
  readonly alwaysOpen: string;
  readonly neverOpens: string;
  readonly noSite: string;
  readonly options: string;
  readonly filters: string;
  readonly counts: Readonly<Record<'overdue' | 'atRisk' | 'onTrack' | 'paused', string>>;
  readonly queue: string;
  readonly groups: Readonly<Record<QueueGroup, string>>;
  readonly search: string;
  readonly closeSearch: string;
  readonly nothingMatches: string;
  readonly showAll: string;
  readonly since: (day: string) => string;
  readonly left: (length: string) => string;
  readonly readAt: (atTime: string) => string;
  readonly alertsOf: (ticket: string) => string;
  readonly seen: string;
  readonly snoozed: (until: string) => string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly reading: (sites: number) => string;
  readonly readingQueue: string;
  readonly sites: (count: number) => string;
  readonly sitesAnswer: (answering: number, all: number) => string;
  readonly toMap: (count: number) => string;
  readonly refresh: string;
  readonly refreshing: string;
}

const oneOr = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const popupTexts: Readonly<Record<Language, PopupTexts>> = {
  pt: {
    supportOpen: 'Suporte aberto',
    supportClosed: 'Suporte fechado',
    closes: (when) => `fecha ${when}`,
    reopens: (when) => `reabre ${when}`,
    opens: (when, length) => `abre ${when}, em ${length}`,
    alwaysOpen: 'aberto a qualquer hora',
    neverOpens: 'o calendário não tem horas abertas',
    noSite: 'nenhum site adicionado',
    options: 'Opções',
    filters: 'Filtrar a fila',
    counts: { overdue: 'vencidos', atRisk: 'em risco', onTrack: 'no prazo', paused: 'pausados' },
    queue: 'Fila',
    groups: {
      overdue: 'Vencidos',
      atRisk: 'Em risco',
      onTrack: 'No prazo',
      paused: 'Pausados',
      unmapped: 'Sem mapeamento',
      none: 'Sem nível de serviço',
    },
    search: 'Procurar na fila',
    closeSearch: 'Fechar a busca',
    nothingMatches: 'Nenhum ticket da fila corresponde',
    showAll: 'Mostrar todos',
    since: (day) => `desde ${day}`,
    left: (length) => `restam ${length}`,
    readAt: (atTime) => `lido ${atTime}`,
    alertsOf: (ticket) => `Avisos de ${ticket}`,
    seen: 'visto',
    snoozed: (until) => `adiado até ${until}`,
    empty: 'Nada em aberto na sua fila',
    emptyWhy: 'Quando um ticket for atribuído a você, ele aparece aqui com o prazo.',
    reading: (sites) => `lendo ${oneOr(sites, 'site', 'sites')}…`,
    readingQueue: 'Lendo a fila',
    sites: (count) => oneOr(count, 'site', 'sites'),
    sitesAnswer: (answering, all) => `${answering} de ${all} ${all === 1 ? 'site' : 'sites'} ${answering > 1 ? 'respondem' : 'responde'}`,
    toMap: (count) => `${count} a mapear`,
    refresh: 'Atualizar',
    refreshing: 'Atualizando…',
  },
  es: {
    supportOpen: 'Soporte abierto',
    supportClosed: 'Soporte cerrado',
    closes: (when) => `cierra ${when}`,
    reopens: (when) => `reabre ${when}`,
    opens: (when, length) => `abre ${when}, en ${length}`,
    alwaysOpen: 'abierto a toda hora',
    neverOpens: 'el calendario no tiene horas abiertas',
    noSite: 'ningún sitio agregado',
    options: 'Opciones',
    filters: 'Filtrar la cola',
    counts: { overdue: 'vencidos', atRisk: 'en riesgo', onTrack: 'en plazo', paused: 'pausados' },
    queue: 'Cola',
    groups: {
      overdue: 'Vencidos',
      atRisk: 'En riesgo',
      onTrack: 'En plazo',
      paused: 'Pausados',
      unmapped: 'Sin mapear',
      none: 'Sin nivel de servicio',
    },
    search: 'Buscar en la cola',
    closeSearch: 'Cerrar la búsqueda',
    nothingMatches: 'Ningún ticket de la cola coincide',
    showAll: 'Mostrar todos',
    since: (day) => `desde ${day}`,
    left: (length) => `quedan ${length}`,
    readAt: (atTime) => `leído ${atTime}`,
    alertsOf: (ticket) => `Avisos de ${ticket}`,
    seen: 'visto',
    snoozed: (until) => `pospuesto hasta ${until}`,
    empty: 'Nada abierto en tu cola',
    emptyWhy: 'Cuando te asignen un ticket, aparece aquí con su plazo.',
    reading: (sites) => `leyendo ${oneOr(sites, 'sitio', 'sitios')}…`,
    readingQueue: 'Leyendo la cola',
    sites: (count) => oneOr(count, 'sitio', 'sitios'),
    sitesAnswer: (answering, all) => `${answering} de ${all} ${all === 1 ? 'sitio' : 'sitios'} ${answering > 1 ? 'responden' : 'responde'}`,
    toMap: (count) => `${count} por mapear`,
    refresh: 'Actualizar',
    refreshing: 'Actualizando…',
  },
  en: {
    supportOpen: 'Support is open',
    supportClosed: 'Support is closed',
    closes: (when) => `closes ${when}`,
    reopens: (when) => `reopens ${when}`,
    opens: (when, length) => `opens ${when}, in ${length}`,
    alwaysOpen: 'open at any hour',
    neverOpens: 'the calendar has no open hours',
    noSite: 'no site added',
    options: 'Options',
    filters: 'Filter the queue',
    counts: { overdue: 'overdue', atRisk: 'at risk', onTrack: 'on track', paused: 'paused' },
    queue: 'Queue',
    groups: {
      overdue: 'Overdue',
      atRisk: 'At risk',
      onTrack: 'On track',
      paused: 'Paused',
      unmapped: 'Not mapped',
      none: 'No service level',
    },
    search: 'Search the queue',
    closeSearch: 'Close the search',
    nothingMatches: 'No ticket in the queue matches',
    showAll: 'Show all',
    since: (day) => `since ${day}`,
    left: (length) => `${length} left`,
    readAt: (atTime) => `read ${atTime}`,
    alertsOf: (ticket) => `Alerts of ${ticket}`,
    seen: 'seen',
    snoozed: (until) => `snoozed until ${until}`,
    empty: 'Nothing open in your queue',
    emptyWhy: 'When a ticket is assigned to you, it appears here with its deadline.',
    reading: (sites) => `reading ${oneOr(sites, 'site', 'sites')}…`,
    readingQueue: 'Reading the queue',
    sites: (count) => oneOr(count, 'site', 'sites'),
    sitesAnswer: (answering, all) => `${answering} of ${all} ${all === 1 ? 'site' : 'sites'} ${answering > 1 ? 'respond' : 'responds'}`,
    toMap: (count) => `${count} to map`,
    refresh: 'Refresh',
    refreshing: 'Refreshing…',
  },
};
