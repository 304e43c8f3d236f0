import { expect, test } from 'vitest';
import type { SeverityId } from '@/utils/sla/policy/policy';
import type { TicketStatus } from '@/utils/tickets/ticket';
import type { RecordedAnswers } from '../../support/world/recordedSite';
import { freshdeskWith, jiraWith, mapped, read, redmineWith, zammadWith } from './deskAnswers';

/** What the analyst is asked instead of being guessed at. */
const UNMAPPED = undefined;

/** A product's own words in one language, and what the product says of a status besides: its number, type or category. */
interface Language {
  readonly adapter: keyof typeof answersWith;
  readonly language: string;
  readonly statuses: Readonly<Record<string, readonly [sign: string, meaning: TicketStatus | undefined]>>;
  readonly severities: Readonly<Record<string, SeverityId | undefined>>;
}

const answersWith = {
  freshdesk: (word, sign) => freshdeskWith({ status: Number(sign), priority: 2 }, { [sign]: [word, word] }),
  jira: (word, sign, priority) =>
    jiraWith({ status: { name: word }, priority: { name: priority } }, 'SUP-7', [{ name: word, statusCategory: { key: sign } }]),
  redmine: (word, sign, priority) => redmineWith({ id: 1, name: word, is_closed: sign === 'closed' }, { id: 2, name: priority }),
  zammad: (word, sign, priority) => zammadWith({}, { name: word, state_type: sign }, priority),
} satisfies Readonly<Record<string, (word: string, sign: string, priority: string) => RecordedAnswers>>;

/**
 * Zendesk, GLPI and Request Tracker tell keys and numbers in every language, so that there is nothing to translate: their pages alone are
 * translated (see `fixtures/requestTracker/`, and the names in the log of `glpi.test.ts`).
 */
const languages: readonly Language[] = [
  {
    // The locale files of Redmine 5.0.4, `default_issue_status_*` and `default_priority_*`.
    adapter: 'redmine',
    language: 'pt-BR',
    statuses: {
      Nova: ['', 'open'],
      'Em andamento': ['', 'open'],
      Resolvida: ['', 'resolved'],
      Feedback: ['', 'waitingCustomer'],
      Fechada: ['closed', 'closed'],
      Rejeitada: ['closed', 'closed'],
      'Em homologação': ['', UNMAPPED],
    },
    severities: { Baixa: 'low', Normal: 'medium', Alta: 'high', Urgente: 'blocker', Imediata: 'blocker' },
  },
  {
    adapter: 'redmine',
    language: 'pt',
    statuses: {
      Novo: ['', 'open'],
      'Em curso': ['', 'open'],
      Resolvido: ['', 'resolved'],
      Feedback: ['', 'waitingCustomer'],
      Fechado: ['closed', 'closed'],
      Rejeitado: ['closed', 'closed'],
    },
    severities: { Baixa: 'low', Normal: 'medium', Alta: 'high', Urgente: 'blocker', Imediata: 'blocker' },
  },
  {
    adapter: 'redmine',
    language: 'es and es-PA',
    statuses: {
      Nueva: ['', 'open'],
      'En curso': ['', 'open'],
      Resuelta: ['', 'resolved'],
      Comentarios: ['', 'waitingCustomer'],
      Cerrada: ['closed', 'closed'],
      Rechazada: ['closed', 'closed'],
    },
    severities: { Baja: 'low', Normal: 'medium', Alta: 'high', Urgente: 'blocker', Inmediata: 'blocker' },
  },
  {
    // As public code that talks to Spanish sites compares them; Atlassian publishes no list.
    adapter: 'jira',
    language: 'es',
    statuses: {
      'Esperando por ayuda': ['indeterminate', 'open'],
      'Esperando por el cliente': ['indeterminate', 'waitingCustomer'],
      Escalado: ['indeterminate', 'open'],
      Pendiente: ['indeterminate', 'waitingThirdParty'],
      'Tareas por hacer': ['new', 'open'],
      'En curso': ['indeterminate', 'open'],
      Resuelta: ['done', 'resolved'],
      Cancelado: ['done', 'resolved'],
      'De una categoría desconocida': ['undefined', UNMAPPED],
    },
    severities: { Alta: 'high', Media: 'medium', Baja: 'low', 'La más alta': UNMAPPED },
  },
  {
    // The same; its two outer priorities are told in one place only, so that they stay unmapped.
    adapter: 'jira',
    language: 'pt-BR',
    statuses: {
      'Aguardando pelo cliente': ['indeterminate', 'waitingCustomer'],
      Pendente: ['indeterminate', 'waitingThirdParty'],
      'Em andamento': ['indeterminate', 'open'],
      Concluído: ['done', 'resolved'],
    },
    severities: { Alta: 'high', Média: 'medium', Baixa: 'low', 'Mais alta': UNMAPPED, 'Mais baixa': UNMAPPED },
  },
  {
    // Help pages of Freshdesk in Portuguese; the numbers 2 to 5 have a fixed meaning, those from 6 on are the account's own.
    adapter: 'freshdesk',
    language: 'pt-BR',
    statuses: {
      Aberto: ['2', 'open'],
      Pendente: ['3', 'waitingCustomer'],
      Resolvido: ['4', 'resolved'],
      Solucionado: ['4', 'resolved'],
      Fechado: ['5', 'closed'],
      'Aguardando o cliente': ['6', UNMAPPED],
    },
    severities: {},
  },
  {
    // States keep the names that an administrator gave them, in any language; their types are fixed.
    adapter: 'zammad',
    language: 'es',
    statuses: {
      nuevo: ['new', 'open'],
      abierto: ['open', 'open'],
      'recordatorio pendiente': ['pending reminder', 'waitingCustomer'],
      'cierre pendiente': ['pending action', 'resolved'],
      cerrado: ['closed', 'closed'],
      unido: ['merged', 'closed'],
      'en revisión': ['of another plugin', UNMAPPED],
    },
    severities: { '1 baja': UNMAPPED, '3 alta': UNMAPPED },
  },
];

test.each(languages)('$adapter: its words in $language are mapped right, or shown to be unmapped', async ({ adapter, ...told }) => {
  const [[anyStatus, [anySign]] = ['', ['']]] = Object.entries<readonly [string, unknown]>(told.statuses);
  const answers = [
    ...Object.entries(told.statuses).map(([word, [sign, meaning]]) => ({ word, status: word, sign, priority: '', meaning })),
    ...Object.entries(told.severities).map(([word, meaning]) => ({ word, status: anyStatus, sign: anySign, priority: word, meaning })),
  ];
  for (const { word, status, sign, priority, meaning } of answers) {
    const { ticket, unmapped } = mapped(adapter, await read(adapter, answersWith[adapter](status, sign, priority)));
    const kind = priority === word ? 'severity' : 'status';
    const last = ticket.events.findLast((event) => event.kind === kind);

    expect([word, last && 'to' in last ? last.to : undefined, unmapped.includes(word)]).toEqual([word, meaning, meaning === UNMAPPED]);
  }
});
