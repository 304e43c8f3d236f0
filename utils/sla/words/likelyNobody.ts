import { plainWord } from './words';

/** Accounts and groups to which products give what nobody has taken, in pt, es, en and de. */
const LIKELY: ReadonlySet<string> = new Set(
  [
    'root admin administrator system sysadmin bot robot automation automatic workflow queue inbox triage pool nobody unassigned none dispatcher',
    'support helpdesk servicedesk otrs znuny postmaster mailer noreply service default intake',
    'administrador sistema automatico fila entrada triagem ninguem suporte atendimento',
    'cola bandeja nadie soporte atencion',
    'verwalter warteschlange niemand posteingang',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a name sounds like nobody's: one of its words is an account's or a group's, not a person's. */
export const seemsNobody = (name: string): boolean =>
  plainWord(name)
    .replace(/no[\s-]reply/g, 'noreply')
    .replace(/@.*/, '')
    .split(/[^\p{L}\d]+/u)
    .some((word) => LIKELY.has(word));
