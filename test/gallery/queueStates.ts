import type { QueueList } from '@/utils/messages/queueList';
import { queueList, siteHealth, type QueuedTicket } from '../support/queue';

/** Tuesday 17 November 2026, 15:40 in Buenos Aires, and the Sunday before. */
const TUESDAY = Date.parse('2026-11-17T15:40-03:00');
const SUNDAY = Date.parse('2026-11-15T14:20-03:00');

interface QueueState {
  readonly now: number;
  readonly list: QueueList | undefined;
  readonly search?: string;
}

const ticket = (
  id: string,
  title: string,
  customer: string,
  created: string,
  severity: string,
  rest: Partial<QueuedTicket> = {},
): QueuedTicket => ({
  id,
  created: `2026-${created}-03:00`,
  severity,
  assigned: true,
  ...rest,
  view: { title, customer, ...rest.view },
});

const promise = {
  id: 'f1',
  what: 'Enviar o passo a passo do login único',
  to: 'Seguros del Sur',
  saidAt: Date.parse('2026-11-17T11:00-03:00'),
  dueAt: Date.parse('2026-11-17T16:40-03:00'),
  state: 'open',
  isUnwritten: false,
} as const;

const thirteen: readonly QueuedTicket[] = [
  ticket('4830', 'Fila de atendimento humano travada', 'Telco Pampa', '11-17T13:52', 'high', { assigned: false }),
  ticket('4833', 'Relatório de conversas sem os dados de ontem', 'Clínica Santa Helena', '11-17T12:25', 'medium', { assigned: false }),
  ticket('4815', 'Webhook de pedidos em duplicidade', 'Viajes Quetzal', '11-17T09:00', 'high'),
  ticket('4797', 'Console de conteúdo demora a salvar', 'Loja Aurora', '11-17T10:40', 'high'),
  ticket('4844', 'Métricas de voz zeradas no painel', 'Telco Pampa', '11-12T14:30', 'medium'),
  ticket('4821', 'Bot não responde em nenhum canal', 'Banco Andino', '11-17T08:20', 'blocker'),
  ticket('4788', 'Login único falha para novos agentes', 'Seguros del Sur', '11-12T09:00', 'medium', {
    waiting: ['customer', '2026-11-16T10:50-03:00'],
    row: { commitments: [promise] },
  }),
  ticket('4771', 'Mensagens de voz sem transcrição', 'Banco Andino', '11-16T15:35', 'high', {
    waiting: ['thirdParty', '2026-11-17T11:20-03:00'],
  }),
  ...['22', '24', '28'].map((day) => ticket(`46${day}`, `Antigo de ${day}/9`, 'Energía Quetzal', `09-${day}T10:00`, 'high')),
  ticket('4700', 'Erro de sincronização', 'Banco Andino', '10-20T10:00', 'medium'),
  ticket('4701', 'Etiquetas erradas', 'Banco Andino', '10-22T10:00', 'medium'),
];

const others: readonly QueuedTicket[] = Array.from({ length: 153 }, (_, index) =>
  ticket(
    `5${String(index).padStart(3, '0')}`,
    `Chamado de outro analista ${index}`,
    ['Loja Aurora', 'Telco Pampa', 'Harbor Telecom'][index % 3]!,
    `11-17T${String(9 + (index % 6)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`,
    ['high', 'medium', 'low', 'blocker'][index % 4]!,
    { row: { isMine: false, ...(index % 20 > 0 && { assignee: 'Ana Souza' }) } },
  ),
);

const sunday: readonly QueuedTicket[] = [
  ticket('201', 'Artigos desatualizados no WhatsApp', 'Clínica Quetzal', '11-13T10:01', 'high'),
  ticket('202', 'Intenção “segunda via” não é reconhecida', 'Loja Aurora', '11-13T10:28', 'high'),
  ticket('203', 'Lentitud al derivar a un agente', 'Energía Quetzal', '11-13T11:49', 'high'),
  ticket('204', 'Slow handover to an agent', 'Harbor Telecom', '11-13T15:06', 'high'),
  ticket('205', 'Bot não responde no Messenger', 'Seguros Aurora', '11-11T09:30', 'medium'),
  ticket('206', 'Painel fora do ar', 'Banco Andino', '11-13T08:00', 'high'),
];

const failing = [siteHealth({ failure: 'signedOut', since: TUESDAY - 48 * 60_000, readAt: TUESDAY - 48 * 60_000 })];
const stale = thirteen.map((one) => ({ ...one, row: { ...one.row, isStale: true, readAt: TUESDAY - 48 * 60_000 } }));

export const queueStates: Readonly<Record<string, QueueState>> = {
  none: {
    now: TUESDAY,
    list: queueList(
      others.slice(0, 45).filter(({ row }) => row?.assignee === undefined),
      TUESDAY,
    ),
  },
  three: { now: TUESDAY, list: queueList(thirteen.slice(2, 5), TUESDAY) },
  thirteen: { now: TUESDAY, list: queueList([...thirteen, ...others], TUESDAY) },
  search: { now: TUESDAY, list: queueList([...thirteen, ...others], TUESDAY), search: 'andino' },
  closed: { now: SUNDAY, list: queueList(sunday, SUNDAY) },
  failing: { now: TUESDAY, list: queueList(stale, TUESDAY, { sites: failing }) },
  loading: { now: TUESDAY, list: undefined },
};
