import { expect, it } from 'vitest';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { standingOf } from '@/utils/sla/clock/standing';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { commitmentPlace, comparePlaced, placeOf, PLACES, type Placed } from '@/utils/sla/queue/places';
import type { Ticket } from '@/utils/tickets/ticket';
import { aivoCalendars, assigned, at, became, monday, ticketWith, tuesday } from '../../../support/tickets';

const now = tuesday('15:00');
const rules = { calendar: aivoCalendars.get('aivo'), oldAfterDays: 5 };

function placed(
  createdAt: number,
  rest: Partial<Ticket> = {},
  events: Ticket['events'] = [assigned(createdAt)],
  when = now,
): Placed | undefined {
  const ticket = ticketWith(events, { createdAt, ...rest });
  const clocks = clocksOf(ticket, aivoPolicy, aivoCalendars, when);
  const isDone = events.some((event) => event.kind === 'status' && event.to === 'resolved');
  return placeOf(standingOf(clocks, isDone, defaultThresholds, aivoCalendars, when), isDone, rules, when);
}

const since = (createdAt: number, status: 'waitingCustomer' | 'waitingThirdParty' | 'resolved', from: number): Ticket['events'] => [
  assigned(createdAt),
  became(from, status),
];

/** What lies in a queue on Tuesday at 15:00, and when it falls due; of Monday to Friday from 9 to 18. */
const lying: Readonly<Record<string, () => Placed | undefined>> = {
  a: () => placed(tuesday('09:00')), // 17:00
  b: () => placed(tuesday('10:00')), // 18:00
  c: () => placed(tuesday('14:30'), {}, []), // first response 16:30
  d: () => placed(tuesday('09:00'), { severity: 'medium' }), // Monday in a week 18:00
  e: () => placed(tuesday('11:30'), { severity: 'blocker' }), // 17:30, around the clock
  f: () => placed(monday('14:00')), // 13:00
  g: () => placed(monday('09:00')), // Monday 17:00
  h: () => placed(monday('18:00'), { severity: 'blocker' }), // 0:00, around the clock
  i: () => placed(monday('09:00'), {}, since(monday('09:00'), 'waitingCustomer', monday('16:00'))), // 1 h left
  j: () => placed(monday('09:00'), {}, since(monday('09:00'), 'waitingCustomer', tuesday('14:00'))), // 6 h over
  k: () => placed(monday('09:00'), { severity: 'medium' }, since(monday('09:00'), 'waitingThirdParty', monday('12:00'))), // 42 h left
  l: () => placed(monday('09:00'), { severity: undefined }),
  m: () => placed(monday('09:00'), { isFeatureRequest: true }),
  n: () => placed(monday('09:00'), {}, since(monday('09:00'), 'resolved', tuesday('10:00'))),
  o: () => placed(tuesday('09:00'), {}, since(tuesday('09:00'), 'resolved', tuesday('11:00'))),
  p: () => placed(monday('09:00'), {}, since(monday('09:00'), 'resolved', monday('17:59'))), // the day before
  q: () => placed(at('2026-02-20 09:00')), // 61 h over
  r: () => placed(at('2026-02-24 09:00')), // 43 h over
  s: () => placed(at('2026-02-23 16:00')), // 45 h over: five days
  t: () => placed(at('2026-02-20 09:00'), { severity: 'blocker' }), // 63 h of open hours over, around the clock
  u: () => placed(at('2026-02-20 09:00'), {}, since(at('2026-02-20 09:00'), 'waitingCustomer', monday('09:00'))), // 46 h over
  x: () => commitmentPlace({ state: 'open', dueAt: tuesday('16:45') }),
  y: () => commitmentPlace({ state: 'broken', dueAt: monday('12:00') }),
  z: () => commitmentPlace({ state: 'kept', dueAt: tuesday('16:00') }),
};

const listed = (mix: string): string => {
  const rows = mix
    .split('')
    .flatMap((name) => (lying[name]!() ? [{ name, ...lying[name]!()! }] : []))
    .toSorted(comparePlaced);
  return PLACES.map((place) => [place, rows.flatMap((row) => (row.place === place ? [row.name] : [])).join('')] as const)
    .filter(([, names]) => names !== '')
    .map(([place, names]) => `${place} ${names}`)
    .join(', ');
};

/** What lies there, in no order, and how it is listed. */
const mixes: readonly (readonly [string, string])[] = [
  ['', ''],
  ['p', ''],
  ['pz', ''],
  ['qembifncgpzlkydsohxtaruj', 'inTime cxaebd, overdue fhgyr, waiting ujik, unmapped l, none m, resolved on, old sqt'],
  ['ac', 'inTime ca'],
  ['gf', 'overdue fg'],
  ['fa', 'inTime a, overdue f'],
  ['jg', 'overdue g, waiting j'],
  ['ij', 'waiting ji'],
  ['uq', 'waiting u, old q'],
  ['qr', 'overdue r, old q'],
  ['sr', 'overdue r, old s'],
  ['ht', 'overdue h, old t'],
  ['no', 'resolved on'],
  ['xc', 'inTime cx'],
  ['xa', 'inTime xa'],
  ['yg', 'overdue gy'],
  ['yr', 'overdue yr'],
  ['za', 'inTime a'],
  ['lm', 'unmapped l, none m'],
  ['kl', 'waiting k, unmapped l'],
  ['mo', 'none m, resolved o'],
  ['dk', 'inTime d, waiting k'],
  ['eb', 'inTime eb'],
  ['bjqxa', 'inTime xab, waiting j, old q'],
  ['eunxmfqa', 'inTime xae, overdue f, waiting u, none m, resolved n, old q'],
  ['iahpoz', 'inTime a, overdue h, waiting i, resolved o'],
  ['neh', 'inTime e, overdue h, resolved n'],
  ['qnxpzjthogia', 'inTime xa, overdue hg, waiting ji, resolved on, old qt'],
  ['iboen', 'inTime eb, waiting i, resolved on'],
  ['otden', 'inTime ed, resolved on, old t'],
  ['qfueoaxp', 'inTime xae, overdue f, waiting u, resolved o, old q'],
  ['toirkn', 'overdue r, waiting ik, resolved on, old t'],
  ['uyhdta', 'inTime ad, overdue hy, waiting u, old t'],
  ['ymlrkzae', 'inTime ae, overdue yr, waiting k, unmapped l, none m'],
  ['idrblzxa', 'inTime xabd, overdue r, waiting i, unmapped l'],
  ['nrpuslka', 'inTime a, overdue r, waiting uk, unmapped l, resolved n, old s'],
  ['glp', 'overdue g, unmapped l'],
  ['axyqnktjuchd', 'inTime cxad, overdue hy, waiting ujk, resolved n, old qt'],
  ['selx', 'inTime xe, unmapped l, old s'],
  ['ybzh', 'inTime b, overdue hy'],
  ['jladkz', 'inTime ad, waiting jk, unmapped l'],
  ['gbioztuj', 'inTime b, overdue g, waiting uji, resolved o, old t'],
  ['badh', 'inTime abd, overdue h'],
  ['hclndgypbfqs', 'inTime cbd, overdue fhgy, unmapped l, resolved n, old sq'],
  ['nrbmsxkj', 'inTime xb, overdue r, waiting jk, none m, resolved n, old s'],
  ['jzelpx', 'inTime xe, waiting j, unmapped l'],
  ['afkd', 'inTime ad, overdue f, waiting k'],
  ['rsx', 'inTime x, overdue r, old s'],
  ['cnb', 'inTime cb, resolved n'],
  ['euscafjb', 'inTime caeb, overdue f, waiting uj, old s'],
  ['gusplentkhmb', 'inTime eb, overdue hg, waiting uk, unmapped l, none m, resolved n, old st'],
  ['bez', 'inTime eb'],
  ['zglpd', 'inTime d, overdue g, unmapped l'],
  ['cfmubozt', 'inTime cb, overdue f, waiting u, none m, resolved o, old t'],
  ['qapgm', 'inTime a, overdue g, none m, old q'],
  ['duhom', 'inTime d, overdue h, waiting u, none m, resolved o'],
  ['qhsfj', 'overdue fh, waiting j, old sq'],
  ['hfmlucngqbes', 'inTime ceb, overdue fhg, waiting u, unmapped l, none m, resolved n, old sq'],
  ['ukztahen', 'inTime ae, overdue h, waiting uk, resolved n, old t'],
  ['frzlsc', 'inTime c, overdue fr, unmapped l, old s'],
  ['quzaej', 'inTime ae, waiting uj, old q'],
  ['fldirajkouxm', 'inTime xad, overdue fr, waiting ujik, unmapped l, none m, resolved o'],
  ['dbcn', 'inTime cbd, resolved n'],
  ['qbstlu', 'inTime b, waiting u, unmapped l, old sqt'],
  ['obcz', 'inTime cb, resolved o'],
];

it.each(mixes)('lists %j as %j', (mix, expected) => {
  expect(listed(mix)).toBe(expected);
  expect(listed(mix.split('').toReversed().join(''))).toBe(expected);
});

it('calls nothing old before five full business days, nor anything without hours', () => {
  const standing = (when: number) =>
    standingOf(
      clocksOf(ticketWith([assigned(at('2026-02-23 16:00'))], { createdAt: at('2026-02-23 16:00') }), aivoPolicy, aivoCalendars, when),
      false,
      defaultThresholds,
      aivoCalendars,
      when,
    );

  expect(placeOf(standing(now - 1), false, rules, now - 1)?.place).toBe('overdue');
  expect(placeOf(standing(now), false, rules, now)?.place).toBe('old');
  expect(placeOf(standing(now), false, { ...rules, oldAfterDays: 6 }, now)?.place).toBe('overdue');
  expect(placeOf(standing(now), false, { ...rules, calendar: undefined }, now)?.place).toBe('overdue');
});

it('lists as resolved until the day ends', () => {
  const resolvedAt = (when: number) => placed(tuesday('09:00'), {}, since(tuesday('09:00'), 'resolved', tuesday('11:00')), when)?.place;

  expect(resolvedAt(tuesday('23:59'))).toBe('resolved');
  expect(resolvedAt(at('2026-03-04 00:00'))).toBeUndefined();
});

it('leaves out what is done and never had a number', () => {
  const done = since(monday('09:00'), 'resolved', tuesday('11:00'));

  expect(placed(monday('09:00'), { isFeatureRequest: true }, done)).toBeUndefined();
});
