import type { CalendarSetTexts, HoursTexts, IcsTexts, SpecialDaysTexts, YearTexts } from '../../shapes/options/calendars';

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

export const ics: IcsTexts = {
  choose: 'Importar arquivo .ics',
  title: (file) => `Importar ${file}`,
  how: 'Nada muda até você aplicar e salvar.',
  day: 'Dia',
  name: 'Nome no arquivo',
  effect: 'Efeito',
  effects: {
    new: 'novo: fechado',
    renamed: 'muda de nome',
    there: 'já é feriado: ganha mais um nome',
    special: 'dia especial: vale o horário dele',
    removed: 'saiu do arquivo: volta a contar',
  },
  more: (count) => `E mais ${count}, marcados.`,
  rest: (same, timed, broken) => `Iguais: ${same}. De fora: ${timed} com hora, ${broken} que não se entendem.`,
  apply: (count) => `Aplicar ${count}`,
  cancel: 'Cancelar',
  close: 'Fechar',
  unreadable: (file, line, typed, fault) => `${file}, linha ${line}: “${typed}” ${fault}. Nada mudou: exporte o arquivo de novo.`,
  fault: {
    noCalendar: 'não começa um calendário (BEGIN:VCALENDAR)',
    noLine: 'não é uma linha com nome e valor',
    unbalanced: 'fecha o que não foi aberto',
    cutOff: 'falta no fim: o arquivo está cortado',
  },
  noDays: (file, timed, broken) =>
    `${file}: nenhum dia inteiro nos anos que o Prazo guarda (${timed} com hora, ${broken} que não se entendem). Nada mudou: escolha um arquivo com dias inteiros.`,
  tooMany: (file, count, most) => `${file}: ${count} dias. Nada mudou: escolha um arquivo com ${most} no máximo.`,
  tooLarge: (file, megabytes, most) => `${file}: ${megabytes} MB. Nada mudou: escolha um arquivo de ${most} MB no máximo.`,
};

export const calendarSet: CalendarSetTexts = {
  label: 'Calendários',
  name: 'Nome do calendário',
  changed: 'alterado',
  copy: 'Duplicar',
  copyOf: (name) => `${name} (cópia)`,
  remove: 'Excluir',
  removed: (name) => `${name} foi excluído.`,
  undo: 'Desfazer',
  usedBy: (contracts) => `Usado por ${contracts}.`,
  unused: 'Nenhum contrato conta por este calendário. Escolha-o no contrato.',
  inUse: (name, contracts) => `${name} não foi excluído: conta por ele ${contracts}. Escolha antes outro calendário no contrato.`,
  fault: {
    empty: () => 'Nome do calendário: está vazio. Escreva um nome.',
    taken: (typed) => `Nome do calendário: “${typed}” já é de outro. Escreva um nome diferente.`,
  },
};
