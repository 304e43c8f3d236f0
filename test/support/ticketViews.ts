import type { Language } from '@/utils/language/language';
import { spoken } from '@/utils/language/telling/spoken/spoken';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import type { Fact } from '@/utils/tickets/fact';
import type { Ticket } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { aivoCalendars, answered, assigned, at, became } from './tickets';

/** A Tuesday afternoon in Buenos Aires. */
export const NOW = at('2026-11-10 15:40');

export const HOME = 'America/Argentina/Buenos_Aires';

export const readingOf = (language: Language = 'pt', now: Instant = NOW, ownZone = HOME): Reading => ({
  language,
  now,
  ownZone,
  calendars: aivoCalendars,
  spoken,
});

/** A ticket as views get it, its clocks computed from a history: of severity medium unless told otherwise, read 40 seconds ago. */
export function viewOf(ticket: Partial<Ticket>, more: Partial<TicketView> = {}, now: Instant = NOW): TicketView {
  return {
    key: 'https://desk.example#4815',
    site: 'https://desk.example',
    id: '4815',
    label: 'SUP-4815',
    title: 'Webhook de pedidos em duplicidade',
    customer: 'Viajes Quetzal',
    url: 'https://desk.example/4815',
    isMine: true,
    isDone: false,
    status: 'Aberto',
    priority: 'Média',
    policy: 'aivo',
    policyName: 'Aivo',
    calendar: 'aivo',
    clocks: clocksOf({ createdAt: undefined, severity: 'medium', events: [], ...ticket }, aivoPolicy, aivoCalendars, now),
    unmapped: [],
    readAt: now - 40_000,
    isStale: false,
    ...more,
  };
}

/** Paused by the customer until 11:00 as the support center tells, and from then to 11:40 as the analyst stated, who has just paused it again. */
export function statedView(): TicketView {
  const facts = [statedPause('a', at('2026-11-10 11:00'), at('2026-11-10 11:40')), statedPause('b', at('2026-11-10 15:30'))];
  const events = [
    assigned(at('2026-11-10 09:10')),
    became(at('2026-11-10 10:00'), 'waitingCustomer'),
    became(at('2026-11-10 11:00'), 'open'),
  ];
  return viewOf({ createdAt: at('2026-11-10 09:00'), events, facts }, { facts });
}

const statedPause = (id: string, from: Instant, to?: Instant): Fact => ({
  id,
  kind: 'pause',
  reason: 'customer',
  from,
  saidAt: NOW - 60_000,
  by: 'ana',
  ...(to !== undefined && { to }),
});

/** The three tickets of the panel's pictures. */
export const pictured = {
  running: viewOf({ createdAt: at('2026-11-04 16:10'), events: [assigned(at('2026-11-04 16:42'))] }),
  paused: viewOf(
    {
      createdAt: at('2026-11-05 10:00'),
      events: [
        assigned(at('2026-11-05 10:12')),
        became(at('2026-11-06 11:00'), 'waitingCustomer'),
        answered(at('2026-11-09 10:30')),
        became(at('2026-11-10 11:20'), 'waitingThirdParty'),
      ],
    },
    { readAt: NOW - 60_000 },
  ),
  overdue: viewOf(
    {
      createdAt: at('2026-11-10 07:50'),
      severity: 'blocker',
      events: [
        assigned(at('2026-11-10 08:11')),
        became(at('2026-11-10 11:10'), 'waitingThirdParty'),
        became(at('2026-11-10 11:40'), 'open'),
      ],
    },
    { readAt: NOW - 5_000, priority: 'Blocker' },
  ),
};
