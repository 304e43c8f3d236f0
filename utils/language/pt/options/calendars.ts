import type { HoursTexts, SpecialDaysTexts, YearTexts } from '../../shapes/options/calendars';

export const hours: HoursTexts = {
  day: 'Dia',
  open: 'aberto',
  closed: 'fechado',
  opens: 'abre',
  closes: 'fecha',
  add: (day) => `Mais um horário: ${day}`,
  remove: (interval) => `Remover horário: ${interval}`,
  copyMonday: (monday, first, last) => `Copiar ${monday} para ${first}–${last}`,
  always: '24x7',
  wrongTime: (field, typed) => `${field}: “${typed}” não é uma hora do dia. Escreva de 00:00 a 24:00.`,
  noLength: (day, typed) => `${day}: “${typed}” não dura nada. Escreva um fim depois do começo.`,
  overlap: (day, typed) => `${day}: “${typed}” começa dentro de outro horário. Escreva horários separados.`,
  tooMany: (day, count, most) => `${day}: ${count} horários. Deixe ${most} no máximo.`,
};

export const specialDays: SpecialDaysTexts = {
  title: 'Dias especiais',
  how: 'Nesses dias vale só este horário, também se forem feriado. Sem horário, o dia fica fechado.',
  add: 'Dia especial',
  date: 'Data do dia especial',
  name: 'Nome do dia especial',
  addDay: 'Adicionar meio dia',
  remove: (day) => `Remover o dia especial ${day}`,
  noDate: (typed) => `Data do dia especial: “${typed}” não é um dia. Escreva dia, mês e ano de um dia que exista.`,
  dateThere: (day) => `Data do dia especial: ${day} já está na lista. Mude o horário na linha dele.`,
};

export const year: YearTexts = {
  label: (of) => `Ano ${of} dia a dia`,
  how: 'Setas: dia e semana. Page Up e Page Down: mês.',
  total: (of, days, length) => `${of}: ${days} dias úteis, ${length}`,
  knownUntil: (of) => `feriados conhecidos até ${of}`,
  unknown: 'feriados desconhecidos',
  runsOut: (of) => `Os feriados são conhecidos só até o fim de ${of}. Atualize o Prazo ou importe os do ano seguinte.`,
  state: { open: 'aberto', special: 'dia especial', holiday: 'feriado', closed: 'fechado' },
  countsAnyway: 'conta mesmo assim',
  movedTo: (to) => `passado para ${to}`,
  movedFrom: (from) => `em vez de ${from}`,
  move: 'Passar para outro dia…',
  moveTo: 'Passar para',
  moved: 'Passar',
  undoMove: 'Voltar ao dia de origem',
  noDate: (typed) => `Passar para: “${typed}” não é um dia. Escreva dia, mês e ano de um dia que exista.`,
};
