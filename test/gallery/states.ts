import { faceOf } from '@/components/badge/faceOf';
import { failureFace } from '@/components/badge/failureFace';
import type { BadgeFace, BadgeSize } from '@/components/badge/badgeFace';
import type { Language } from '@/utils/language/language';
import type { TicketView } from '@/utils/messages/protocol';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { standingOf } from '@/utils/sla/clock/standing';
import type { Instant } from '@/utils/time/instant';
import { NOW, readingOf, viewOf } from '../support/ticketViews';
import { aivoCalendars, assigned, at, became } from '../support/tickets';

/** One state of a badge, in any language and size. */
export interface GalleryState {
  readonly name: string;
  readonly isFailure: boolean;
  face(language: Language, size: BadgeSize): BadgeFace;
}

const ticket = (name: string, view: TicketView, now: Instant = NOW): GalleryState => ({
  name,
  isFailure: false,
  face(language, size) {
    const standing = standingOf(view.clocks, view.isDone, defaultThresholds, aivoCalendars, now);
    return faceOf(view, standing, readingOf(language, now), size);
  },
});

const failure = (name: string, which: Parameters<typeof failureFace>[0]): GalleryState => ({
  name,
  isFailure: true,
  face: (language, size) => failureFace(which, language, size),
});

const running = { createdAt: at('2026-11-04 16:10'), events: [assigned(at('2026-11-04 16:42'))] };
const waiting = (whom: 'waitingCustomer' | 'waitingThirdParty') => ({
  createdAt: at('2026-11-09 09:00'),
  events: [assigned(at('2026-11-09 09:10')), became(at('2026-11-09 11:00'), whom)],
});
const night = at('2026-11-10 20:00');

/** Every state of `looks.md`, in its order, as the core computes it from a history. */
export const states: readonly GalleryState[] = [
  ticket('On track', viewOf(running)),
  ticket('At risk', viewOf({ createdAt: at('2026-11-10 12:25') })),
  ticket('Critical', viewOf({ severity: 'high', createdAt: at('2026-11-09 16:44:32'), events: [assigned(at('2026-11-09 16:50'))] })),
  ticket('Overdue', viewOf({ createdAt: at('2026-11-10 09:35') })),
  ticket('Paused, customer', viewOf(waiting('waitingCustomer'))),
  ticket('Paused, third party', viewOf(waiting('waitingThirdParty'))),
  ticket(
    'Closed hours',
    viewOf({ severity: 'high', createdAt: at('2026-11-10 13:40'), events: [assigned(at('2026-11-10 13:50'))] }, {}, night),
    night,
  ),
  ticket(
    'Closed, at risk',
    viewOf({ severity: 'high', createdAt: at('2026-11-10 10:40'), events: [assigned(at('2026-11-10 10:50'))] }, {}, night),
    night,
  ),
  ticket('Met', viewOf({ ...running, events: [...running.events, became(at('2026-11-09 10:00'), 'resolved')] }, { isDone: true })),
  ticket(
    'Missed',
    viewOf({ severity: 'high', ...running, events: [...running.events, became(at('2026-11-09 10:00'), 'resolved')] }, { isDone: true }),
  ),
  ticket('No service level', viewOf({ ...running, isFeatureRequest: true })),
  ticket('Unmapped', viewOf({ ...running, severity: undefined }, { priority: 'P3', unmapped: ['P3'] })),
  ticket('Partial', viewOf({ ...running, partialSince: at('2026-11-05 09:00') })),
  ticket('Partial, maybe overdue', viewOf({ ...running, severity: 'high', partialSince: at('2026-11-05 09:00') })),
  ticket('Stale', viewOf(running, { isStale: true, readAt: at('2026-11-10 14:52') })),
  ticket('Stale, overdue', viewOf({ createdAt: at('2026-11-10 09:35') }, { isStale: true, readAt: at('2026-11-10 14:52') })),
  ticket('Stale, paused', viewOf(waiting('waitingCustomer'), { isStale: true, readAt: at('2026-11-10 14:52') })),
  failure('Signed out', 'signedOut'),
  failure('Other user', 'otherUser'),
  failure('Not allowed', 'notAllowed'),
  failure('Not found', 'notFound'),
  failure('Busy', 'busy'),
  failure('Not reachable', 'unreachable'),
  failure('Unreadable', 'unreadable'),
];
