import { oneOr } from '../oneOr';
import type { AlertTestTexts, DigestTexts, ProblemTexts } from '../shapes/office';

export const alertTest: AlertTestTexts = { title: 'Alerta de prueba de Prazo', message: 'Si ves esto, las alertas llegan.' };

export const digest: DigestTexts = {
  title: ({ overdue, atRisk, other }) =>
    [
      overdue > 0 && `${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}`,
      atRisk > 0 && `${atRisk} en riesgo`,
      other > 0 && `${other} ${other === 1 ? 'otra alerta' : 'otras alertas'}`,
    ]
      .filter(Boolean)
      .join(', '),
  kept: (count) => oneOr(count, 'alerta guardada', 'alertas guardadas'),
  sinceLastLook: 'desde la última lectura',
  more: (count) => `y ${count} más`,
  flood: (site) => `muchas alertas de ${site} en un minuto, reunidas en una`,
  dueAfterOpening: (count) => (count === 1 ? '1 vence al abrir' : `${count} vencen al abrir`),
  comes: (when) => `Pospuesto: vuelve ${when}`,
};

export const problem: ProblemTexts = {
  settings: (reason) => `Las opciones guardadas no se pudieron leer (${reason}); valen las predeterminadas.`,
  newerSettings: (reason) =>
    `Las opciones guardadas son de un Prazo más nuevo (${reason}); quedan como están y no se pueden cambiar hasta que este se actualice.`,
  language: (reason) => `El idioma guardado no se pudo leer (${reason}); vale el del navegador.`,
  sites: (reason) => `Parte de los sitios guardados no se pudo leer (${reason}); revísalos.`,
  policies: (reason) => `Parte de los contratos guardados no se pudo leer (${reason}); ahí vale lo predeterminado.`,
  standardPolicy: (reason) => `El contrato estándar guardado no se pudo leer (${reason}); vale el publicado.`,
  rules: (reason) => `Parte de las reglas guardadas de contratos no se pudo leer (${reason}); ahí vale el contrato del sitio.`,
  customers: (reason) => `Parte de los clientes guardados no se pudo leer (${reason}); conviene revisar los contratos 24x7.`,
  templates: (reason) => `Parte de las plantillas de registros guardadas no se pudo leer (${reason}); valen las de Prazo.`,
  calendars: (reason) => `Parte de los calendarios guardados no se pudo leer (${reason}); ahí vale lo predeterminado.`,
  calendarNames: (reason) => `Parte de los nombres de los calendarios no se pudo leer (${reason}).`,
  holidays: (reason) => `Parte de los feriados guardados no se pudo leer (${reason}); ahí vale lo predeterminado.`,
  holidaysRunOut: (year) =>
    `Los feriados se conocen solo hasta el fin de ${year}: después, los plazos cuentan como si no hubiera. Actualizar Prazo o importar los del año siguiente en las opciones.`,
  alerts: (reason) => `Parte de las reglas de las alertas no se pudo leer (${reason}); ahí vale lo predeterminado.`,
  keptDays: (reason) => `El tiempo de guarda de los tickets no se pudo leer (${reason}); vale el predeterminado.`,
  showsNative: (reason) => `Una opción guardada no se pudo leer (${reason}); vale la predeterminada.`,
  database: (reason) => `Los tickets guardados no se pudieron abrir (${reason}); se leen de nuevo del sitio.`,
  newer: (reason) =>
    `Los tickets fueron guardados por un Prazo más nuevo (${reason}); quedan intactos hasta que se actualice, y mientras tanto se leen de nuevo del sitio.`,
  said: (reason) =>
    `Lo que registraste no se pudo abrir (${reason}); se guarda entero y vuelve cuando se abra. Alertas ya dadas pueden repetirse una vez.`,
  saidRows: (reason) => `Parte de lo que registraste no se pudo leer (${reason}); se guarda aparte, como estaba.`,
  newerSaid: (reason) =>
    `Lo que registraste fue guardado por un Prazo más nuevo (${reason}); queda intacto hasta que se actualice, y las alertas siguen.`,
  rows: (reason) => `Parte de los tickets guardados no se pudo leer (${reason}); se lee de nuevo del sitio.`,
  lostSaid: (reason) => `Lo que registraste se perdió (${reason}), con lo pospuesto o visto. Alertas ya dadas pueden llegar una vez más.`,
  rebuilt: (reason) =>
    `Las opciones guardadas se perdieron (${reason}); volvieron como estaban en uso por última vez. Revísalas y vuelve a dar los tokens.`,
  notifications: () => 'El navegador bloquea las notificaciones de Prazo; sin ellas, avisan el icono y las páginas del sitio.',
  mishap: () => 'Algo en Prazo falló: mira Opciones, Avanzado.',
};
