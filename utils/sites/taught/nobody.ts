/** Words that say alone that nobody has a ticket, in pt, es, en, de, fr, without accents. */
const ALONE = setOf(
  'unassigned unowned unallocated unclaimed none nobody noone anyone anybody null nil vacant available undefined empty blank unspecified unknown tbd tba',
  'ninguem nenhum nenhuma desatribuido livre disponivel vazio vago desconhecido',
  'nadie ningun ninguno ninguna desasignado desasignada vacante libre disponible vacio desconocido',
  'niemand niemandem keine keiner keinem unbesetzt herrenlos offen unzugewiesen unbekannt verfugbar leer',
  'personne aucun aucune inassigne inconnu',
);

/** These say it only beside one of the words of `HAVING`: alone they may be somebody's name. */
const NOT = setOf('no not non nao sem sin ohne nicht kein pas sans un s');

/** How words begin that say what somebody would be or have, with another of these sets beside them. */
const HAVING =
  /^(?:one$|some(?:one|body)$|assign|own|agent|analys|alloca|techni|tech$|respons|users?$|set$|select|person|claim|operat|operad|handl|specif|especif|staff|atribu|dono$|tecnic|defin|design|propriet|atend|usuari|encarreg|encarg|titular|alocad|informad|asign|duen|zugew|zugeor|zugete|bearbeit|besitz|zuweis|zustand|verantw|vergeb|gewahl|mitarb|gesetz|angeg|attrib|affect|renseig|charge$)/;

/** May stand beside the others. */
const BESIDE = setOf(
  'yet currently still ainda aun todavia noch encore in particular definido en an a the o um uma una el n est d de la le to for now any ticket tickets',
  'ha tem hay tiene esta pris au zu',
);

/** What a page offers to do, or waits for, in the place of a name: nobody has the ticket where one of the words of `HAVING` says whom. */
const OFFERED = setOf(
  'assign set add choose select take claim pick awaiting pending waiting',
  'atribuir definir escolher selecione selecionar adicionar aguardando pendente esperando',
  'asignar seleccionar seleccione elegir agregar anadir pendiente por',
  'zuweisen wahlen auswahlen hinzufugen wartet assigner attribuer choisir selectionner ajouter attente',
);

/** What a page offers in the place of a name, and other words that only together mean nobody. */
const PHRASES = setOf(
  '0|no one|not yet|any user|any agent|to be assigned|in queue|up for grabs|open for anyone|assign now|assign yourself|click to assign|claim ticket|grab',
  'assign|assign to me|assign me|assign ticket|assign to|take|take it|claim|pick up|select|choose|please select',
  'atribuir|atribuir a mim|assumir|pegar|selecione|selecionar|escolher|a definir|a atribuir|qualquer um|qualquer pessoa|na fila|em fila',
  'asignar|asignarme|asignar a mi|tomar|seleccionar|seleccione|elegir|sin definir|cualquiera|cualquier agente|en cola',
  'zuweisen|mir zuweisen|ubernehmen|bitte wahlen|auswahlen|noch offen|jeder|beliebig|in der warteschlange',
  'assigner|m assigner|attribuer|me l attribuer|choisir|selectionner|a attribuer|a assigner|n importe qui|quiconque|en file',
);

/** `n/a`, `k.A.`: with capitals and dots they are somebody's initials. */
const SHORT = /^\P{L}*(?:[nN]\/[aAdD]|[sS]\/[rRdDaA]|NA|ND|na|nd|n\. ?[ad]\.|[ks]\. ?[aAr]\.)\P{L}*$/u;

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(line.includes('|') ? '|' : ' ')));
}

const LONGEST = 100;

/** Whether these words in an assignee's place mean that nobody has the ticket: dashes, brackets and words in any combination. */
export function isNobody(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0 || SHORT.test(text) || PHRASES.has(words.join(' '))) return true;
  if (words.length > 6 || !words.every((word) => HAVING.test(word) || [ALONE, NOT, BESIDE, OFFERED].some((set) => set.has(word))))
    return false;
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const having = words.filter((word) => HAVING.test(word));
  const isOffered = has(OFFERED) && words.some((word) => !OFFERED.has(word) || word !== having[0]);
  return has(ALONE) || (having.length > 0 && (has(NOT) || isOffered));
}

/** Who has a ticket; empty when nobody has. */
export const assigneeIn = (text: string | undefined, nobody: readonly string[] = []): string =>
  text === undefined || isNobody(text) || nobody.includes(text) ? '' : text;
