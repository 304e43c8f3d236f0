import { USERS } from './cast.ts';
import { DAY, HOUR, MINUTE, type Entry, type Instant, type NewTicket } from './ticket.ts';

interface Oddity {
  readonly title: string;
  readonly type?: NewTicket['type'];
  readonly priority?: string;
  readonly status?: string;
  readonly withoutCreation?: boolean;
  /** Entries after those of creation and assignment. */
  readonly further?: (now: Instant, createdAt: Instant, by: string) => readonly Entry[];
}

const SENTENCE = 'Depois da atualização de ontem o bot responde duas vezes, perde o contexto e transfere para a fila errada; ';
const LONG = SENTENCE.repeat(3).slice(0, 300);

const ODDITIES: readonly Oddity[] = [
  { title: '<img src=x onerror="document.title=\'owned\'"> aparece no chat' },
  { title: '</td></tr><script>document.title="owned"</script><b>negrito</b> &amp; "aspas" \'simples\'' },
  { title: '🔥 Bot 🤖 fora do ar 👩🏽‍💻👨‍👩‍👧 — urgente ‼️' },
  { title: 'روبوت المحادثة لا يعمل على واتساب (WhatsApp) منذ الأمس' },
  { title: 'Anexo \u202Egnp.exe\u202C não abre' },
  { title: LONG },
  { title: 'Novo relatório de conversas por canal', type: 'featureRequest', priority: '4 - Low' },
  { title: 'Integración con un CRM propio', type: 'featureRequest', priority: '3 - Moderate' },
  { title: 'Prioridade que ninguém conhece', priority: 'P3' },
  { title: 'Status que ninguém conhece', status: 'Em homologação' },
  { title: 'Sem data de criação na API', withoutCreation: true },
  {
    title: 'Um evento no futuro',
    further: (now, _, by) => [{ at: now + 30 * DAY, by, status: 'Resolved', isAnnounced: true }],
  },
  {
    title: 'Eventos repetidos e fora de ordem',
    further: (_, createdAt, by) => {
      const waiting: Entry = { at: createdAt + 5 * HOUR, by, status: 'Awaiting User Info' };
      return [waiting, waiting, { at: createdAt + 2 * HOUR, by, priority: '2 - High' }, { at: createdAt + 9 * HOUR, by, status: 'Active' }];
    },
  },
];

/** What real support centers hold too: hostile titles, unknown words, gaps. The same thirteen for each of the three, some days old at `now`. */
export const oddities = (now: Instant): NewTicket[] =>
  USERS.flatMap((_, turn) => ODDITIES.map((oddity, index) => ticketOf(oddity, index, turn, now)));

function ticketOf(oddity: Oddity, index: number, turn: number, now: Instant): NewTicket {
  const id = 100 * (turn + 1) + index;
  const owner = USERS[turn]!;
  const createdAt = Math.floor((now - 2.5 * DAY - index * 3 * HOUR) / MINUTE) * MINUTE;
  const status = oddity.status ?? 'Active';
  return {
    id,
    label: `INC${String(id).padStart(7, '0')}`,
    title: oddity.title,
    description: oddity.title,
    customer: index % 2 === 0 ? 'Lojas <Ipê> & Filhos' : 'Banco Aurora',
    type: oddity.type ?? 'incident',
    createdAt: oddity.withoutCreation ? undefined : createdAt,
    entries: [
      { at: createdAt, by: 'Banco Aurora', status: 'New', priority: oddity.priority ?? '3 - Moderate', assignee: null },
      { at: createdAt + HOUR, by: owner.name, status, assignee: owner.id },
      ...(oddity.further?.(now, createdAt, owner.name) ?? []),
    ],
  };
}
