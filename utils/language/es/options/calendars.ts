import type { CalendarSetTexts, HoursTexts, IcsTexts, SpecialDaysTexts, YearTexts } from '../../shapes/options/calendars';

export const hours: HoursTexts = {
  day: 'Día',
  open: 'abierto',
  closed: 'cerrado',
  opens: 'abre',
  closes: 'cierra',
  add: (day) => `Un horario más: ${day}`,
  remove: (interval) => `Quitar horario: ${interval}`,
  copyMonday: (monday, first, last) => `Copiar ${monday} a ${first}–${last}`,
  always: '24x7',
  wrongTime: (field, typed) => `${field}: “${typed}” no es una hora del día. Escribir de 00:00 a 24:00.`,
  noLength: (day, typed) => `${day}: “${typed}” no dura nada. Escribir un fin posterior al comienzo.`,
  overlap: (day, typed) => `${day}: “${typed}” comienza dentro de otro horario. Escribir horarios separados.`,
  tooMany: (day, count, most) => `${day}: ${count} horarios. Dejar ${most} como máximo.`,
};

export const specialDays: SpecialDaysTexts = {
  title: 'Días especiales',
  how: 'En esos días rige solo este horario, aunque sean feriado. Sin horario, el día queda cerrado.',
  add: 'Día especial',
  date: 'Fecha del día especial',
  name: 'Nombre del día especial',
  addDay: 'Agregar medio día',
  remove: (day) => `Quitar el día especial ${day}`,
  noDate: (typed) => `Fecha del día especial: “${typed}” no es un día. Escribir día, mes y año de un día que exista.`,
  dateThere: (day) => `Fecha del día especial: ${day} ya está en la lista. Cambiar el horario en su fila.`,
};

export const year: YearTexts = {
  label: (of) => `Año ${of} día por día`,
  how: 'Flechas: día y semana. Page Up y Page Down: mes.',
  total: (of, days, length) => `${of}: ${days} días hábiles, ${length}`,
  knownUntil: (of) => `feriados conocidos hasta ${of}`,
  unknown: 'feriados desconocidos',
  runsOut: (of) => `Los feriados se conocen solo hasta el fin de ${of}. Actualizar Prazo o importar los del año siguiente.`,
  state: { open: 'abierto', special: 'día especial', holiday: 'feriado', closed: 'cerrado' },
  countsAnyway: 'cuenta de todos modos',
  movedTo: (to) => `pasado al ${to}`,
  movedFrom: (from) => `en lugar del ${from}`,
  move: 'Pasar a otro día…',
  moveTo: 'Pasar al',
  moved: 'Pasar',
  undoMove: 'Volver al día de origen',
  noDate: (typed) => `Pasar al: “${typed}” no es un día. Escribir día, mes y año de un día que exista.`,
};

export const ics: IcsTexts = {
  choose: 'Importar archivo .ics',
  title: (file) => `Importar ${file}`,
  how: 'Nada cambia hasta aplicar y guardar.',
  day: 'Día',
  name: 'Nombre en el archivo',
  effect: 'Efecto',
  effects: {
    new: 'nuevo: cerrado',
    renamed: 'cambia de nombre',
    there: 'ya es feriado: suma otro nombre',
    special: 'día especial: rige su horario',
    removed: 'salió del archivo: vuelve a contar',
  },
  more: (count) => `Y ${count} más, marcados.`,
  rest: (same, timed, broken) => `Iguales: ${same}. Quedan fuera: ${timed} con hora, ${broken} que no se entienden.`,
  apply: (count) => `Aplicar ${count}`,
  cancel: 'Cancelar',
  close: 'Cerrar',
  unreadable: (file, line, typed, fault) => `${file}, línea ${line}: “${typed}” ${fault}. Nada cambió: exportar el archivo de nuevo.`,
  fault: {
    noCalendar: 'no comienza un calendario (BEGIN:VCALENDAR)',
    noLine: 'no es una línea con nombre y valor',
    unbalanced: 'cierra lo que no se abrió',
    cutOff: 'falta al final: el archivo está cortado',
  },
  noDays: (file, timed, broken) =>
    `${file}: ningún día entero en los años que guarda Prazo (${timed} con hora, ${broken} que no se entienden). Nada cambió: elegir un archivo con días enteros.`,
  tooMany: (file, count, most) => `${file}: ${count} días. Nada cambió: elegir un archivo con ${most} como máximo.`,
  tooLarge: (file, megabytes, most) => `${file}: ${megabytes} MB. Nada cambió: elegir un archivo de ${most} MB como máximo.`,
};

export const calendarSet: CalendarSetTexts = {
  label: 'Calendarios',
  name: 'Nombre del calendario',
  changed: 'cambiado',
  copy: 'Duplicar',
  copyOf: (name) => `${name} (copia)`,
  remove: 'Eliminar',
  removed: (name) => `${name} fue eliminado.`,
  undo: 'Deshacer',
  usedBy: (contracts) => `Usado por ${contracts}.`,
  unused: 'Ningún contrato cuenta por este calendario. Se elige en el contrato.',
  inUse: (name, contracts) => `${name} no fue eliminado: cuenta por él ${contracts}. Elegir antes otro calendario en el contrato.`,
  fault: {
    empty: () => 'Nombre del calendario: está vacío. Escribir un nombre.',
    taken: (typed) => `Nombre del calendario: “${typed}” ya es de otro. Escribir un nombre distinto.`,
  },
};
