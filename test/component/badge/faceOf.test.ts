import { describe, expect, it, test } from 'vitest';
import type { BadgeFace } from '@/components/badge/badgeFace';
import { faceOf } from '@/components/badge/faceOf';
import { failureFace } from '@/components/badge/failureFace';
import type { Language } from '@/utils/language/language';
import type { TicketView } from '@/utils/messages/protocol';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { standingOf } from '@/utils/sla/clock/standing';
import type { Ticket } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { aivoCalendars, assigned, at, became } from '../../support/tickets';
import { NOW, readingOf, viewOf } from '../../support/ticketViews';

function shown(view: TicketView, now: Instant = NOW, language: Language = 'pt'): string {
  return inWords(faceOf(view, standingOf(view.clocks, view.isDone, defaultThresholds, aivoCalendars, now), readingOf(language, now)));
}

/** `tone weight icon [fresh]: first text [☾]`, with plain spaces. */
function inWords({ tone, weight, icon, fresh, first, text, hasMoon }: BadgeFace): string {
  const look = [tone, weight, icon, fresh].filter((word) => word !== undefined).join(' ');
  return `${look}: ${first === undefined ? '' : `${first} `}${text}${hasMoon ? ' ☾' : ''}`
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2212', '-');
}

const high = (created: string, events: Ticket['events'] = []): Partial<Ticket> => ({
  severity: 'high',
  createdAt: at(created),
  events: [assigned(at(created)), ...events],
});
const stale = { isStale: true, readAt: at('2026-11-10 14:52') };
const partialSince = at('2026-11-10 09:00');
const waitingSince = (since: string, whom: 'waitingCustomer' | 'waitingThirdParty') => became(at(since), whom);

describe('a badge', () => {
  test.each<readonly [string, TicketView, string]>([
    ['on track', viewOf(high('2026-11-10 10:40')), 'neutral quiet ok: 3 h'],
    [
      'on track for days',
      viewOf({ createdAt: at('2026-11-10 10:40'), events: [assigned(at('2026-11-10 10:41'))] }),
      'neutral quiet ok: 17/11',
    ],
    ['at risk, first response', viewOf({ createdAt: at('2026-11-10 12:25') }), 'soon tinted soon: 1ª 45 min'],
    ['critical', viewOf(high('2026-11-09 16:44:32')), 'critical tinted critical: 4 min 32 s'],
    ['at its deadline, which a resolution may use up', viewOf(high('2026-11-09 16:40')), 'critical tinted critical: 0 s'],
    ['overdue, first response', viewOf({ createdAt: at('2026-11-10 09:35') }), 'overdue tinted overdue: 1ª -2 h 05'],
    [
      'paused, customer',
      viewOf(high('2026-11-10 09:00', [waitingSince('2026-11-10 10:00', 'waitingCustomer')])),
      'paused tinted customer: cliente 7 h',
    ],
    [
      'paused, third party',
      viewOf(high('2026-11-10 09:00', [waitingSince('2026-11-10 10:00', 'waitingThirdParty')])),
      'paused tinted third: terceiro 7 h',
    ],
    [
      'paused after its deadline',
      viewOf(high('2026-11-09 09:00', [waitingSince('2026-11-10 10:00', 'waitingThirdParty')])),
      'critical tinted third: terceiro -2 h',
    ],
    ['met', viewOf(high('2026-11-10 09:00', [became(at('2026-11-10 10:00'), 'resolved')]), { isDone: true }), 'met bare met: cumprido'],
    [
      'missed',
      viewOf(high('2026-11-09 09:00', [became(at('2026-11-10 10:00'), 'resolved')]), { isDone: true }),
      'critical bare missed: perdido',
    ],
    ['without service level', viewOf({ createdAt: at('2026-11-10 09:00'), isFeatureRequest: true }), 'neutral bare none: sem SLA'],
    ['unmapped', viewOf({ createdAt: at('2026-11-10 09:00'), severity: undefined }), 'ask tinted unmapped: mapear'],
    ['without creation date', viewOf({ createdAt: undefined }), 'ask tinted unmapped: mapear'],
    ['partial', viewOf({ ...high('2026-11-10 09:00'), partialSince }), 'soon quiet partial partial: ≥ 1 h 20'],
    ['partial, past its deadline', viewOf({ ...high('2026-11-09 09:00'), partialSince }), 'soon quiet partial partial: ?'],
    ['stale', viewOf(high('2026-11-10 09:00'), stale), 'soon quiet stale stale: 1 h 20'],
    ['stale and partial', viewOf({ ...high('2026-11-10 09:00'), partialSince }, stale), 'soon quiet stale stale: ≥ 1 h 20'],
    ['stale and overdue', viewOf(high('2026-11-09 09:00'), stale), 'overdue tinted stale stale: -7 h 40'],
    [
      'stale and paused',
      viewOf(high('2026-11-10 09:00', [waitingSince('2026-11-10 10:00', 'waitingCustomer')]), stale),
      'paused quiet stale stale: cliente 7 h',
    ],
    [
      'stale, but ended',
      viewOf(high('2026-11-10 09:00', [became(at('2026-11-10 10:00'), 'resolved')]), { ...stale, isDone: true }),
      'met bare met: cumprido',
    ],
  ])('%s', (_, view, words) => {
    expect(shown(view)).toBe(words);
  });

  it('wears the moon in closed hours, in the colour of what presses', () => {
    const evening = at('2026-11-10 20:00');

    expect(shown(viewOf(high('2026-11-10 14:00'), {}, evening), evening)).toBe('neutral quiet ok: qua 13:00 ☾');
    expect(shown(viewOf(high('2026-11-10 10:40'), {}, evening), evening)).toBe('soon tinted soon: qua 9:40 ☾');
    expect(shown(viewOf(high('2026-11-10 09:00'), {}, evening), at('2026-11-11 10:00'))).toBe('overdue tinted overdue: -2 h');
  });

  it('speaks three languages', () => {
    const first = viewOf({ createdAt: at('2026-11-10 12:25') });
    const waiting = viewOf(high('2026-11-10 09:00', [waitingSince('2026-11-10 10:00', 'waitingThirdParty')]));

    expect(shown(first, NOW, 'es')).toBe('soon tinted soon: 1.ª 45 min');
    expect(shown(first, NOW, 'en')).toBe('soon tinted soon: 1st 45 min');
    expect(shown(waiting, NOW, 'es')).toBe('paused tinted third: tercero 7 h');
    expect(shown(waiting, NOW, 'en')).toBe('paused tinted third: 3rd party 7 h');
  });
});

describe('the badge of a ticket that was never read', () => {
  test.each([
    ['signedOut', 'ask tinted lock: entrar'],
    ['notAllowed', 'ask tinted lock: sem permissão'],
    ['notFound', 'neutral tinted away: não existe'],
    ['busy', 'neutral quiet busy: ocupado'],
    ['unreachable', 'neutral tinted away: sem acesso'],
    ['unreadable', 'neutral tinted away: ilegível'],
  ] as const)('%s', (failure, words) => {
    const face = failureFace(failure, 'pt');

    expect(inWords(face)).toBe(words);
    expect(face.size).toBe('icon');
    expect(face.name).toMatch(/^Prazo (ainda )?desconhecido: .+\.$/);
  });
});
