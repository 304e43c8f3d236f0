/** Words that say alone that nobody has a ticket, in pt, es, en, de, fr, without accents. */
const ALONE = setOf(
  'unassigned unowned unallocated none nobody noone anyone anybody null nil vacant',
  'ninguem nenhum nenhuma desatribuido livre',
  'nadie ningun ninguno ninguna desasignado desasignada vacante',
  'niemand keine keiner keinem unbesetzt herrenlos offen',
  'personne aucun aucune inassigne',
);

/** These say it only beside one of the words of `HAVING`: alone they may be somebody's name. */
const NOT = setOf('no not non nao sem sin ohne nicht kein pas sans un');

const HAVING = setOf(
  'one assigned assignee owner owned agent analyst assignment allocated allocation technician responsible user set selected person',
  'atribuido atribuida atribuicao responsavel dono agente analista tecnico definido definida designado designada selecionado proprietario',
  'asignado asignada asignar asignacion responsable dueno propietario encargado seleccionado definir usuario persona',
  'zugewiesen zugeordnet bearbeiter besitzer zuweisung zustandig verantwortlicher zustandiger vergeben gewahlt mitarbeiter agenten',
  'attribue attribuee assigne assignee affecte affectee proprietaire attribution affectation selectionne technicien',
);

/** May stand beside the others. */
const BESIDE = setOf('yet currently still ainda aun todavia noch encore in particular definido en a an the o um el n est');

/** What a page offers in the place of a name, and other words that only together mean nobody. */
const PHRASES = setOf(
  'n a|na|n d|nd|s r|k a|no one|not yet|any user|any agent|to be assigned|tba',
  'assign|assign to me|assign me|assign ticket|assign to|take|take it|claim|pick up|select|choose|please select|select an agent|select agent',
  'atribuir|atribuir a mim|assumir|pegar|selecione|selecionar|escolher|a definir|a atribuir|qualquer um|qualquer pessoa',
  'asignar|asignarme|asignar a mi|tomar|seleccionar|seleccione|elegir|por asignar|sin definir|cualquiera|cualquier agente',
  'zuweisen|mir zuweisen|ubernehmen|bitte wahlen|auswahlen|noch offen|jeder|beliebig',
  'assigner|m assigner|attribuer|me l attribuer|choisir|selectionner|a attribuer|n importe qui|quiconque',
);

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(line.includes('|') ? '|' : ' ')));
}

const LONGEST = 100;

/** Whether these words in an assignee's place mean that nobody has the ticket: dashes, brackets and words in any combination. */
export function isNobody(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0 || PHRASES.has(words.join(' '))) return true;
  if (words.length > 6 || !words.every((word) => [ALONE, NOT, HAVING, BESIDE].some((set) => set.has(word)))) return false;
  return words.some((word) => ALONE.has(word)) || (words.some((word) => NOT.has(word)) && words.some((word) => HAVING.has(word)));
}

/** Who has a ticket; empty when nobody has. */
export const assigneeIn = (text: string | undefined, nobody: readonly string[] = []): string =>
  text === undefined || isNobody(text) || nobody.includes(text) ? '' : text;
