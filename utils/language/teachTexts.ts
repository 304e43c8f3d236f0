import type { TaughtFieldName } from '../sites/taught/definition';
import type { Language } from './language';

export type TeachStep = TaughtFieldName | 'row';

/** Every word of the lesson by pointing. */
export interface TeachTexts {
  readonly title: string;
  readonly ask: Readonly<Record<TeachStep, string>>;
  readonly how: string;
  readonly notShown: string;
  readonly oneTicket: string;
  readonly back: string;
  readonly cancel: string;
  readonly step: (at: number, of: number) => string;
  readonly missing: Readonly<Record<TeachStep, string>>;
  readonly found: (tickets: number) => string;
  readonly columns: Readonly<Record<TaughtFieldName, string>>;
  readonly notRead: string;
  readonly zone: string;
  readonly order: string;
  readonly orders: Readonly<Record<'dmy' | 'mdy', string>>;
  readonly mine: string;
  readonly everybody: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: (why: string) => string;
  readonly map: string;
  readonly close: string;
}

export const teachTexts: Readonly<Record<Language, TeachTexts>> = {
  pt: {
    title: 'Mostre esta página ao Prazo',
    ask: {
      number: 'Aponte o número de um ticket.',
      title: 'Aponte o título do mesmo ticket.',
      status: 'Aponte o status dele.',
      priority: 'Aponte a prioridade dele.',
      assignee: 'Aponte o responsável por ele.',
      createdAt: 'Aponte a data em que ele foi criado.',
      row: 'Aponte qualquer lugar de outra linha da lista.',
    },
    how: 'Clique, ou use as setas e Enter. Esc cancela.',
    notShown: 'Não aparece aqui',
    oneTicket: 'Esta página mostra um só ticket',
    back: 'Voltar',
    cancel: 'Cancelar',
    step: (at, of) => `${at} de ${of}`,
    missing: {
      number: 'Não há um jeito seguro de ler o número nas outras linhas. Aponte bem em cima dele.',
      title: 'Não há um jeito seguro de ler o título nas outras linhas. Aponte bem em cima dele.',
      status: 'Não há um jeito seguro de ler o status nas outras linhas. Aponte bem em cima dele.',
      priority: 'Não há um jeito seguro de ler a prioridade nas outras linhas. Aponte bem em cima dela.',
      assignee: 'Não há um jeito seguro de ler o responsável nas outras linhas. Aponte bem em cima dele.',
      createdAt: 'O Prazo não entende esta data. Aponte onde ela aparece por inteiro.',
      row: 'Isto não é outra linha da mesma lista.',
    },
    found: (tickets) => (tickets === 1 ? '1 ticket encontrado nesta página' : `${tickets} tickets encontrados nesta página`),
    columns: {
      number: 'Número',
      title: 'Título',
      status: 'Status',
      priority: 'Prioridade',
      assignee: 'Responsável',
      createdAt: 'Criado em',
    },
    notRead: '–',
    zone: 'Fuso das datas desta página',
    order: 'Ordem das datas',
    orders: { dmy: 'dia, mês, ano', mdy: 'mês, dia, ano' },
    mine: 'Minha fila',
    everybody: 'Todos os tickets mostrados',
    save: 'Salvar',
    saved: 'Pronto. O histórico conta a partir de agora.',
    notSaved: (why) => `Não foi salvo: ${why}`,
    map: 'Dizer o que as palavras significam',
    close: 'Fechar',
  },
  es: {
    title: 'Muéstrale esta página a Prazo',
    ask: {
      number: 'Señala el número de un ticket.',
      title: 'Señala el título del mismo ticket.',
      status: 'Señala su estado.',
      priority: 'Señala su prioridad.',
      assignee: 'Señala a su responsable.',
      createdAt: 'Señala la fecha en que se creó.',
      row: 'Señala cualquier lugar de otra fila de la lista.',
    },
    how: 'Haz clic, o usa las flechas y Enter. Esc cancela.',
    notShown: 'No aparece aquí',
    oneTicket: 'Esta página muestra un solo ticket',
    back: 'Volver',
    cancel: 'Cancelar',
    step: (at, of) => `${at} de ${of}`,
    missing: {
      number: 'No hay una manera segura de leer el número en las otras filas. Señala justo encima.',
      title: 'No hay una manera segura de leer el título en las otras filas. Señala justo encima.',
      status: 'No hay una manera segura de leer el estado en las otras filas. Señala justo encima.',
      priority: 'No hay una manera segura de leer la prioridad en las otras filas. Señala justo encima.',
      assignee: 'No hay una manera segura de leer al responsable en las otras filas. Señala justo encima.',
      createdAt: 'Prazo no entiende esta fecha. Señala donde aparece completa.',
      row: 'Esto no es otra fila de la misma lista.',
    },
    found: (tickets) => (tickets === 1 ? '1 ticket encontrado en esta página' : `${tickets} tickets encontrados en esta página`),
    columns: { number: 'Número', title: 'Título', status: 'Estado', priority: 'Prioridad', assignee: 'Responsable', createdAt: 'Creado' },
    notRead: '–',
    zone: 'Zona horaria de las fechas de esta página',
    order: 'Orden de las fechas',
    orders: { dmy: 'día, mes, año', mdy: 'mes, día, año' },
    mine: 'Mi cola',
    everybody: 'Todos los tickets mostrados',
    save: 'Guardar',
    saved: 'Listo. El historial cuenta desde ahora.',
    notSaved: (why) => `No se guardó: ${why}`,
    map: 'Decir qué significan las palabras',
    close: 'Cerrar',
  },
  en: {
    title: 'Show Prazo this page',
    ask: {
      number: 'Point at the number of a ticket.',
      title: 'Point at the title of the same ticket.',
      status: 'Point at its status.',
      priority: 'Point at its priority.',
      assignee: 'Point at its assignee.',
      createdAt: 'Point at the date on which it was created.',
      row: 'Point anywhere in another row of the list.',
    },
    how: 'Click, or use the arrow keys and Enter. Esc cancels.',
    notShown: 'Not shown here',
    oneTicket: 'This page shows a single ticket',
    back: 'Back',
    cancel: 'Cancel',
    step: (at, of) => `${at} of ${of}`,
    missing: {
      number: 'There is no sure way to read the number in the other rows. Point right at it.',
      title: 'There is no sure way to read the title in the other rows. Point right at it.',
      status: 'There is no sure way to read the status in the other rows. Point right at it.',
      priority: 'There is no sure way to read the priority in the other rows. Point right at it.',
      assignee: 'There is no sure way to read the assignee in the other rows. Point right at it.',
      createdAt: 'Prazo does not understand this date. Point where it is written in full.',
      row: 'This is not another row of the same list.',
    },
    found: (tickets) => (tickets === 1 ? '1 ticket found on this page' : `${tickets} tickets found on this page`),
    columns: { number: 'Number', title: 'Title', status: 'Status', priority: 'Priority', assignee: 'Assignee', createdAt: 'Created' },
    notRead: '–',
    zone: 'Time zone of the dates on this page',
    order: 'Order of the dates',
    orders: { dmy: 'day, month, year', mdy: 'month, day, year' },
    mine: 'My queue',
    everybody: 'All tickets shown',
    save: 'Save',
    saved: 'Done. The history counts from now.',
    notSaved: (why) => `Not saved: ${why}`,
    map: 'Say what the words mean',
    close: 'Close',
  },
};
