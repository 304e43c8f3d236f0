import fc from 'fast-check';
import { isMeasured } from '@/utils/sla/clock/clock';
import { clockOf } from '@/utils/sla/clock/clockOf';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { type BusinessDay, FIRST_RESPONSE_ENDS } from '@/utils/sla/policy/choices';
import { type Metric, METRICS, type Policy, type Target } from '@/utils/sla/policy/policy';
import type { Fact, FactBodies, FactKind } from '@/utils/tickets/fact';
import type { Ticket } from '@/utils/tickets/ticket';
import { HOUR, type Instant } from '@/utils/time/instant';
import { aivoCalendars } from './tickets';

let said = 0;

/** What the analyst stated at an instant. */
export const stated = <Kind extends FactKind>(
  kind: Kind,
  saidAt: Instant,
  body: FactBodies[Kind],
  rest: { readonly withdrawnAt?: Instant } = {},
): Fact => ({ id: `fact-${(said += 1)}`, kind, saidAt, by: 'ana', ...body, ...rest }) as never;

/** Aivo's contract with other choices. */
export const contract = (choices: Partial<Policy>): Policy => ({ ...aivoPolicy, ...choices });

const local = (at: Instant): string => new Date(at - 3 * HOUR).toISOString().slice(8, 16).replace('T', ' ');

/** A clock in few words, in Buenos Aires: `stopped 02 11:00, 2 h` or `counting, 3 h, due 02 17:00`; `!` where the target was missed. */
export function told(ticket: Ticket, now: Instant, policy: Policy = aivoPolicy, metric: Metric = 'resolution'): string {
  const clock = clockOf(ticket, metric, policy, aivoCalendars, now);
  if (!isMeasured(clock)) return `${clock.state}: ${clock.reason}`;
  const { state, stoppedAt, dueAt, elapsedMs, breached, outcome } = clock;
  const elapsed = `${elapsedMs / HOUR} h${breached ? '!' : ''}`;
  if (stoppedAt !== undefined) return `${outcome ?? state} ${local(stoppedAt)}, ${elapsed}`;
  return `${state}, ${elapsed}${dueAt === undefined ? '' : `, due ${local(dueAt)}`}`;
}

const anyTarget = (days: boolean): fc.Arbitrary<Target> =>
  fc.record({
    amount: fc.integer({ min: 1, max: 6 }),
    unit: fc.constantFrom(...(days ? (['day'] as const) : (['hour', 'day'] as const))),
    time: fc.constantFrom('business', 'elapsed'),
    bound: fc.constantFrom('under', 'upTo'),
  });

const anyMetrics = fc.subarray([...METRICS]);

/** Aivo's contract with any choices, and any targets. */
export const anyContract: fc.Arbitrary<Policy> = fc
  .record({
    choices: fc.record({
      starts: fc.constantFrom<Policy['starts']>('contact', 'creation'),
      firstResponseEndsAt: fc.subarray([...FIRST_RESPONSE_ENDS], { minLength: 1 }),
      routingCounts: fc.boolean(),
      pauses: fc.record({ customer: anyMetrics, thirdParty: anyMetrics }),
      endsAtReply: fc.boolean(),
      reopening: fc.constantFrom<Policy['reopening']>('continue', 'newCycle', 'firstEnd', 'whole'),
      severityChange: fc.constantFrom<Policy['severityChange']>('fromStart', 'fromChange'),
      businessDay: fc.constantFrom<BusinessDay>(
        { kind: 'fullDay' },
        { kind: 'hours', hours: 6 },
        { kind: 'sameTime' },
        { kind: 'endOfDay' },
      ),
      nextReply: fc.boolean(),
    }),
    firstResponse: anyTarget(false),
    resolution: anyTarget(true),
    nextReply: anyTarget(false),
  })
  .map(({ choices, ...targets }) => contract({ ...choices, severities: aivoPolicy.severities.map((one) => ({ ...one, ...targets })) }));
