import type { HoursTexts, SpecialDaysTexts, YearTexts } from '../../shapes/options/calendars';

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
