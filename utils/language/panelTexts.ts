import type { PauseReason } from '../sla/clock/clock';
import type { Metric } from '../sla/policy/policy';
import type { SiteFailure } from '../sites/siteAnswer';
import type { Language } from './language';

/** What only the panel says. Times come in as text. */
export interface PanelTexts {
  readonly panel: string;
  readonly refresh: string;
  readonly collapse: string;
  readonly expand: string;
  readonly reading: string;
  readonly paused: Readonly<Record<PauseReason, (since: string) => string>>;
  readonly unmapped: (words: string) => string;
  readonly partial: (since: string) => string;
  readonly failure: Readonly<Record<SiteFailure, string>>;
  /** Behind the metric, when it becomes so. */
  readonly state: Readonly<Record<'overdue' | 'met' | 'missed', string>>;
  readonly stale: string;
  readonly numbersFrom: (time: string) => string;
  readonly retriesAt: (time: string) => string;
  readonly signIn: string;
  readonly retry: string;
  readonly timeline: Readonly<Record<Metric, string>>;
  readonly now: string;
  readonly untilNow: string;
  readonly to: string;
  readonly ifResumedNow: (when: string) => string;
  readonly segment: Readonly<Record<'counting' | 'overdue' | 'ahead', (length: string) => string>>;
  readonly pausedFor: Readonly<Record<PauseReason, string>>;
  readonly key: Readonly<Record<'counting' | 'paused' | 'ahead' | 'overdue' | 'fold', string>>;
  readonly closed: string;
  readonly resolved: string;
}

export const panelTexts: Readonly<Record<Language, PanelTexts>> = {
  pt: {
    panel: 'Prazo: nível de serviço deste ticket',
    refresh: 'Atualizar',
    collapse: 'Recolher o painel',
    expand: 'Abrir o painel',
    reading: 'Lendo o ticket…',
    paused: {
      customer: (since) => `Pausado pelo cliente desde ${since}. A contagem está parada.`,
      thirdParty: (since) => `Pausado por terceiro desde ${since}. A contagem está parada.`,
    },
    unmapped: (words) => `O Prazo não sabe o que quer dizer ${words}. Mapeie nas opções.`,
    partial: (since) => `O histórico antes de ${since} não é conhecido: pode faltar uma pausa. O que resta é no mínimo o que se vê.`,
    failure: {
      signedOut: 'Sua sessão no site terminou.',
      otherUser: 'Outra conta está aberta no site.',
      notAllowed: 'O site não deixa esta conta ler o ticket.',
      notFound: 'O site não encontra este ticket.',
      busy: 'O site está ocupado.',
      unreachable: 'O site não responde.',
      unreadable: 'A resposta do site não pôde ser lida.',
    },
    state: { overdue: 'vencida', met: 'cumprida', missed: 'perdida' },
    stale: 'O ticket não pôde ser lido de novo.',
    numbersFrom: (time) => `Lido ${time}.`,
    retriesAt: (time) => `Nova tentativa ${time}.`,
    signIn: 'Entrar',
    retry: 'Tentar agora',
    timeline: { firstResponse: 'Linha do tempo da primeira resposta', resolution: 'Linha do tempo da resolução' },
    now: 'agora',
    untilNow: 'até agora',
    to: 'a',
    ifResumedNow: (when) => `${when}, se retomar agora`,
    segment: {
      counting: (length) => `${length} contou`,
      overdue: (length) => `${length} além do prazo`,
      ahead: (length) => `${length} a contar`,
    },
    pausedFor: { customer: 'pausado: cliente', thirdParty: 'pausado: terceiro' },
    key: { counting: 'contou', paused: 'pausado', ahead: 'a contar', overdue: 'além do prazo', fold: 'fora do horário' },
    closed: 'fora do horário',
    resolved: 'resolvido',
  },
  es: {
    panel: 'Prazo: nivel de servicio de este ticket',
    refresh: 'Actualizar',
    collapse: 'Contraer el panel',
    expand: 'Abrir el panel',
    reading: 'Leyendo el ticket…',
    paused: {
      customer: (since) => `Pausado por el cliente desde ${since}. El conteo está detenido.`,
      thirdParty: (since) => `Pausado por un tercero desde ${since}. El conteo está detenido.`,
    },
    unmapped: (words) => `Prazo no sabe qué significa ${words}. Mapéalo en las opciones.`,
    partial: (since) => `El historial antes de ${since} no se conoce: puede faltar una pausa. Lo que queda es como mínimo lo que se ve.`,
    failure: {
      signedOut: 'Tu sesión en el sitio terminó.',
      otherUser: 'Otra cuenta está abierta en el sitio.',
      notAllowed: 'El sitio no deja que esta cuenta lea el ticket.',
      notFound: 'El sitio no encuentra este ticket.',
      busy: 'El sitio está ocupado.',
      unreachable: 'El sitio no responde.',
      unreadable: 'La respuesta del sitio no se pudo leer.',
    },
    state: { overdue: 'vencida', met: 'cumplida', missed: 'perdida' },
    stale: 'El ticket no se pudo leer de nuevo.',
    numbersFrom: (time) => `Leído ${time}.`,
    retriesAt: (time) => `Nuevo intento ${time}.`,
    signIn: 'Entrar',
    retry: 'Intentar ahora',
    timeline: { firstResponse: 'Línea de tiempo de la primera respuesta', resolution: 'Línea de tiempo de la resolución' },
    now: 'ahora',
    untilNow: 'hasta ahora',
    to: 'a',
    ifResumedNow: (when) => `${when}, si se retoma ahora`,
    segment: {
      counting: (length) => `${length} contó`,
      overdue: (length) => `${length} después del plazo`,
      ahead: (length) => `${length} por contar`,
    },
    pausedFor: { customer: 'pausado: cliente', thirdParty: 'pausado: tercero' },
    key: { counting: 'contó', paused: 'pausado', ahead: 'por contar', overdue: 'después del plazo', fold: 'fuera de horario' },
    closed: 'fuera de horario',
    resolved: 'resuelto',
  },
  en: {
    panel: 'Prazo: service level of this ticket',
    refresh: 'Refresh',
    collapse: 'Collapse the panel',
    expand: 'Open the panel',
    reading: 'Reading the ticket…',
    paused: {
      customer: (since) => `Paused for the customer since ${since}. The count has stopped.`,
      thirdParty: (since) => `Paused for a third party since ${since}. The count has stopped.`,
    },
    unmapped: (words) => `Prazo does not know what ${words} means. Map it in the options.`,
    partial: (since) => `The history before ${since} is not known: a pause may be missing. At least what is shown is left.`,
    failure: {
      signedOut: 'Your session on the site has ended.',
      otherUser: 'Another account is signed in to the site.',
      notAllowed: 'The site does not let this account read the ticket.',
      notFound: 'The site does not find this ticket.',
      busy: 'The site is busy.',
      unreachable: 'The site does not respond.',
      unreadable: 'The answer of the site could not be read.',
    },
    state: { overdue: 'overdue', met: 'met', missed: 'missed' },
    stale: 'The ticket could not be read again.',
    numbersFrom: (time) => `Read ${time}.`,
    retriesAt: (time) => `Next try ${time}.`,
    signIn: 'Sign in',
    retry: 'Try now',
    timeline: { firstResponse: 'Timeline of the first response', resolution: 'Timeline of the resolution' },
    now: 'now',
    untilNow: 'until now',
    to: 'to',
    ifResumedNow: (when) => `${when}, if resumed now`,
    segment: {
      counting: (length) => `${length} counted`,
      overdue: (length) => `${length} beyond the deadline`,
      ahead: (length) => `${length} to count`,
    },
    pausedFor: { customer: 'paused: customer', thirdParty: 'paused: 3rd party' },
    key: { counting: 'counted', paused: 'paused', ahead: 'to count', overdue: 'beyond the deadline', fold: 'closed hours' },
    closed: 'closed hours',
    resolved: 'resolved',
  },
};
