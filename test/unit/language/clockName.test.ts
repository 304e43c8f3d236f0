import { describe, expect, it, test } from 'vitest';
import { clockName } from '@/utils/language/telling/spoken/clockName';
import type { Language } from '@/utils/language/language';
import type { TicketView } from '@/utils/messages/protocol';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { standingOf } from '@/utils/sla/clock/standing';
import type { Instant } from '@/utils/time/instant';
import { aivoCalendars, assigned, at, became } from '../../support/tickets';
import { NOW, readingOf, viewOf } from '../../support/ticketViews';

function nameOf(view: TicketView, language: Language, now: Instant = NOW): string {
  return clockName(view, standingOf(view.clocks, view.isDone, defaultThresholds, aivoCalendars, now), readingOf(language, now));
}

const highFrom = (created: string) => ({ severity: 'high', createdAt: at(created), events: [assigned(at(created))] });
const nearDue = viewOf(highFrom('2026-11-09 18:00'), {}, at('2026-11-10 15:40'));

const names: readonly (readonly [state: string, view: TicketView, pt: string, es: string, en: string])[] = [
  [
    'at risk',
    nearDue,
    'Resolução em risco: resta 1 hora e 20 minutos úteis; vence terça-feira às 17:00, horário de Buenos Aires.',
    'Resolución en riesgo: queda 1 hora y 20 minutos hábiles; vence el martes a las 17:00, hora de Buenos Aires.',
    'Resolution at risk: 1 hour 20 minutes of business time left; due Tuesday at 17:00, Buenos Aires time.',
  ],
  [
    'on track, first response',
    viewOf({ createdAt: at('2026-11-10 14:40') }),
    'Primeira resposta no prazo: restam 3 horas úteis; vence quarta-feira às 9:40, horário de Buenos Aires.',
    'Primera respuesta en plazo: quedan 3 horas hábiles; vence el miércoles a las 9:40, hora de Buenos Aires.',
    'First response on track: 3 hours of business time left; due Wednesday at 9:40, Buenos Aires time.',
  ],
  [
    'critical, elapsed time',
    viewOf({ severity: 'blocker', createdAt: at('2026-11-10 09:44') - 28_000, events: [assigned(at('2026-11-10 09:50'))] }),
    'Resolução crítica: restam 3 minutos e 32 segundos corridos; vence terça-feira às 15:43, horário de Buenos Aires.',
    'Resolución crítica: quedan 3 minutos y 32 segundos corridos; vence el martes a las 15:43, hora de Buenos Aires.',
    'Resolution critical: 3 minutes 32 seconds of elapsed time left; due Tuesday at 15:43, Buenos Aires time.',
  ],
  [
    'overdue',
    viewOf(highFrom('2026-11-09 14:35')),
    'Resolução vencida há 2 horas e 5 minutos úteis; venceu terça-feira às 13:35, horário de Buenos Aires.',
    'Resolución vencida hace 2 horas y 5 minutos hábiles; venció el martes a las 13:35, hora de Buenos Aires.',
    'Resolution overdue by 2 hours 5 minutes of business time; was due Tuesday at 13:35, Buenos Aires time.',
  ],
  [
    'paused for the customer',
    viewOf({
      createdAt: at('2026-11-05 10:00'),
      events: [assigned(at('2026-11-05 10:12')), became(at('2026-11-09 11:00'), 'waitingCustomer')],
    }),
    'Resolução pausada desde segunda às 11:00, esperando o cliente; restam 26 horas úteis.',
    'Resolución pausada desde el lunes a las 11:00, esperando al cliente; quedan 26 horas hábiles.',
    'Resolution paused since Monday at 11:00, waiting for the customer; 26 hours of business time left.',
  ],
  [
    'overdue and paused',
    viewOf({
      ...highFrom('2026-11-09 14:35'),
      events: [assigned(at('2026-11-09 14:40')), became(at('2026-11-10 14:35'), 'waitingThirdParty')],
    }),
    'Resolução vencida há 1 hora útil; venceu terça-feira às 13:35, horário de Buenos Aires; pausada desde terça às 14:35, esperando um terceiro.',
    'Resolución vencida hace 1 hora hábil; venció el martes a las 13:35, hora de Buenos Aires; pausada desde el martes a las 14:35, esperando a un tercero.',
    'Resolution overdue by 1 hour of business time; was due Tuesday at 13:35, Buenos Aires time; paused since Tuesday at 14:35, waiting for a third party.',
  ],
  [
    'met',
    viewOf(
      { ...highFrom('2026-11-09 09:00'), events: [assigned(at('2026-11-09 09:01')), became(at('2026-11-09 09:32'), 'resolved')] },
      { isDone: true },
    ),
    'Resolução cumprida em 32 minutos úteis.',
    'Resolución cumplida en 32 minutos hábiles.',
    'Resolution met in 32 minutes of business time.',
  ],
  [
    'missed',
    viewOf(
      { ...highFrom('2026-11-09 09:00'), events: [assigned(at('2026-11-09 09:01')), became(at('2026-11-09 18:00'), 'resolved')] },
      { isDone: true },
    ),
    'Resolução perdida: terminou 1 hora útil depois do prazo.',
    'Resolución perdida: terminó 1 hora hábil después del plazo.',
    'Resolution missed: ended 1 hour of business time late.',
  ],
  [
    'stale',
    { ...nearDue, isStale: true, readAt: at('2026-11-10 14:52') },
    'Resolução em risco: resta 1 hora e 20 minutos úteis; vence terça-feira às 17:00, horário de Buenos Aires; lido às 14:52.',
    'Resolución en riesgo: queda 1 hora y 20 minutos hábiles; vence el martes a las 17:00, hora de Buenos Aires; leído a las 14:52.',
    'Resolution at risk: 1 hour 20 minutes of business time left; due Tuesday at 17:00, Buenos Aires time; read at 14:52.',
  ],
  [
    'partial',
    viewOf({ ...highFrom('2026-11-10 13:50'), partialSince: at('2026-11-10 14:00') }),
    'Resolução no prazo: restam pelo menos 6 horas e 10 minutos úteis; vence quarta-feira às 12:50, horário de Buenos Aires; o histórico está incompleto.',
    'Resolución en plazo: quedan al menos 6 horas y 10 minutos hábiles; vence el miércoles a las 12:50, hora de Buenos Aires; el historial está incompleto.',
    'Resolution on track: at least 6 hours 10 minutes of business time left; due Wednesday at 12:50, Buenos Aires time; the history is incomplete.',
  ],
  [
    'partial, past its deadline',
    viewOf({ ...highFrom('2026-11-09 14:35'), partialSince: at('2026-11-10 09:00') }),
    'Resolução talvez vencida; venceu terça-feira às 13:35, horário de Buenos Aires; o histórico está incompleto.',
    'Resolución tal vez vencida; venció el martes a las 13:35, hora de Buenos Aires; el historial está incompleto.',
    'Resolution maybe overdue; was due Tuesday at 13:35, Buenos Aires time; the history is incomplete.',
  ],
  [
    'an unmapped priority',
    viewOf({ createdAt: at('2026-11-10 09:00'), severity: undefined }, { priority: 'P3', unmapped: ['P3'] }),
    'Resolução sem prazo: a prioridade P3 não está mapeada.',
    'Resolución sin plazo: la prioridad P3 no está mapeada.',
    'Resolution without a deadline: priority P3 is not mapped.',
  ],
  [
    'no creation date',
    viewOf({ createdAt: undefined }),
    'Resolução sem prazo: a data de criação não é conhecida.',
    'Resolución sin plazo: la fecha de creación no se conoce.',
    'Resolution without a deadline: its creation date is not known.',
  ],
  [
    'a new feature',
    viewOf({ createdAt: at('2026-11-10 09:00'), isFeatureRequest: true }),
    'Sem nível de serviço: é um pedido de recurso novo.',
    'Sin nivel de servicio: es un pedido de función nueva.',
    'No service level: it asks for a new feature.',
  ],
];

describe('clockName', () => {
  test.each(names)('%s', (_, view, pt, es, en) => {
    expect([nameOf(view, 'pt'), nameOf(view, 'es'), nameOf(view, 'en')]).toEqual([pt, es, en]);
  });

  it('says that hours are closed', () => {
    const evening = at('2026-11-10 20:00');

    expect(nameOf(viewOf(highFrom('2026-11-10 11:00'), {}, evening), 'pt', evening)).toBe(
      'Resolução em risco, fora do horário: resta 1 hora útil; vence quarta-feira às 10:00, horário de Buenos Aires.',
    );
  });

  it('tells when a deadline is further away than the names of days reach', () => {
    expect(nameOf(viewOf({ createdAt: at('2026-11-10 15:00'), events: [assigned(at('2026-11-10 15:00'))] }), 'pt')).toContain(
      'vence terça-feira, 17 de novembro, às 15:00, horário de Buenos Aires',
    );
  });

  it('takes a hostile word of the page as a word', () => {
    const word = '"><img src=x onerror=alert(1)>';

    expect(nameOf(viewOf({ createdAt: at('2026-11-10 09:00'), severity: undefined }, { priority: word, unmapped: [word] }), 'en')).toBe(
      `Resolution without a deadline: priority ${word} is not mapped.`,
    );
  });
});
