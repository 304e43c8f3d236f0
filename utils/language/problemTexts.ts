import type { Language } from './language';

/** What could not be read and was kept aside, or keeps Prazo from warning. */
export type ProblemSubject =
  | 'settings'
  | 'language'
  | 'sites'
  | 'policies'
  | 'calendars'
  | 'thresholds'
  | 'alerts'
  | 'database'
  | 'rows'
  | 'newer'
  | 'notifications';

type Sentence = (reason: string) => string;

const texts: Readonly<Record<Language, Readonly<Record<ProblemSubject, Sentence>>>> = {
  pt: {
    settings: (reason) => `As opções guardadas não puderam ser lidas (${reason}); valem os padrões.`,
    language: (reason) => `O idioma guardado não pôde ser lido (${reason}); vale o do navegador.`,
    sites: (reason) => `Um site guardado não pôde ser lido (${reason}); adicione-o de novo.`,
    policies: (reason) => `Os níveis de serviço guardados não puderam ser lidos (${reason}); valem os publicados.`,
    calendars: (reason) => `Os calendários guardados não puderam ser lidos (${reason}); vale o padrão.`,
    thresholds: (reason) => `Os limites dos avisos não puderam ser lidos (${reason}); valem os padrões.`,
    alerts: (reason) => `As regras dos avisos não puderam ser lidas (${reason}); valem os padrões.`,
    database: (reason) => `Os tickets guardados não puderam ser abertos (${reason}); são lidos de novo do site.`,
    newer: (reason) =>
      `Os tickets foram guardados por um Prazo mais novo (${reason}); ficam intactos até a atualização, e enquanto isso são lidos de novo do site.`,
    rows: (reason) => `Parte dos tickets guardados não pôde ser lida (${reason}); é lida de novo do site.`,
    notifications: () => 'O navegador bloqueia as notificações do Prazo; sem elas, avisam o ícone e as páginas do site.',
  },
  es: {
    settings: (reason) => `Las opciones guardadas no se pudieron leer (${reason}); valen las predeterminadas.`,
    language: (reason) => `El idioma guardado no se pudo leer (${reason}); vale el del navegador.`,
    sites: (reason) => `Un sitio guardado no se pudo leer (${reason}); agrégalo de nuevo.`,
    policies: (reason) => `Los niveles de servicio guardados no se pudieron leer (${reason}); valen los publicados.`,
    calendars: (reason) => `Los calendarios guardados no se pudieron leer (${reason}); vale el predeterminado.`,
    thresholds: (reason) => `Los límites de los avisos no se pudieron leer (${reason}); valen los predeterminados.`,
    alerts: (reason) => `Las reglas de los avisos no se pudieron leer (${reason}); valen las predeterminadas.`,
    database: (reason) => `Los tickets guardados no se pudieron abrir (${reason}); se leen de nuevo del sitio.`,
    newer: (reason) =>
      `Los tickets fueron guardados por un Prazo más nuevo (${reason}); quedan intactos hasta que se actualice, y mientras tanto se leen de nuevo del sitio.`,
    rows: (reason) => `Parte de los tickets guardados no se pudo leer (${reason}); se lee de nuevo del sitio.`,
    notifications: () => 'El navegador bloquea las notificaciones de Prazo; sin ellas, avisan el icono y las páginas del sitio.',
  },
  en: {
    settings: (reason) => `The stored options could not be read (${reason}); the defaults hold.`,
    language: (reason) => `The stored language could not be read (${reason}); the browser's holds.`,
    sites: (reason) => `A stored site could not be read (${reason}); add it again.`,
    policies: (reason) => `The stored service levels could not be read (${reason}); the published ones hold.`,
    calendars: (reason) => `The stored calendars could not be read (${reason}); the default holds.`,
    thresholds: (reason) => `The alert thresholds could not be read (${reason}); the defaults hold.`,
    alerts: (reason) => `The alert rules could not be read (${reason}); the defaults hold.`,
    database: (reason) => `The stored tickets could not be opened (${reason}); they are read from the site again.`,
    newer: (reason) =>
      `The tickets were saved by a newer Prazo (${reason}); they stay untouched until it is updated, and are read from the site again meanwhile.`,
    rows: (reason) => `Some stored tickets could not be read (${reason}); they are read from the site again.`,
    notifications: () => "The browser blocks Prazo's notifications; without them the icon and the pages of the site warn.",
  },
};

/** One sentence for the popup. `reason` names what exactly was wrong; it is text from a technical error, in English. */
export const problemText = (language: Language, subject: ProblemSubject, reason: string): string => texts[language][subject](reason);
