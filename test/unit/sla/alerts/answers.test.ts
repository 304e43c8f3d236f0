import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { alertId, type Ledger, type LedgerNote } from '@/utils/sla/alerts/alert';
import { answersIn } from '@/utils/sla/alerts/answers';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { type AlertPlan, planAlerts, type Rules } from '@/utils/sla/alerts/planAlerts';
import { ticketKey } from '@/utils/tickets/ticket';
import { type Instant, MINUTE } from '@/utils/time/instant';
import { only, plainRules } from '../../../support/alertRules';
import { aivoCalendars, assigned, monday, ticketWith } from '../../../support/tickets';

// High, from Monday 9:00: at risk at 15:00, critical at 16:30, due at 17:00.
const key = ticketKey('https://desk.example', '7');
const due = monday('17:00');
const ticket = ticketWith([assigned(monday('09:00'))]);
const idOf = (mark: Parameters<typeof alertId>[2]): string => alertId(key, 'resolution', mark, due);
const rules: Rules = { ...plainRules(), alerts: only('before', 'deadline', 'after') };

function planAt(now: Instant, notes: Readonly<Record<string, LedgerNote>>, by = rules): AlertPlan {
  const ledger: Ledger = new Map(Object.entries(notes));
  const clocks = clocksOf(ticket, aivoPolicy, aivoCalendars, now);
  return planAlerts([{ key, clocks, watchedSince: monday('09:00'), isDone: false }], by, ledger, aivoCalendars, now);
}

const sent = (plan: AlertPlan): readonly string[] => plan.send.map(({ id }) => id);
const told = (...marks: readonly Parameters<typeof alertId>[2][]): Record<string, LedgerNote> =>
  Object.fromEntries(marks.map((mark) => [idOf(mark), { state: 'sent' as const }]));

describe('a snoozed alert', () => {
  const until = monday('15:16');
  const snoozed = { ...told('atRisk'), [idOf(`snoozed${until}`)]: { state: 'snoozed', at: monday('15:01') } } as const;

  it('comes again in its time, once', () => {
    expect(planAt(monday('15:02'), snoozed)).toMatchObject({ send: [], settle: [], wakeAt: until });
    expect(sent(planAt(until, snoozed))).toEqual([idOf(`snoozed${until}`)]);
    expect(sent(planAt(until + MINUTE, { ...snoozed, ...told(`snoozed${until}`) }))).toEqual([]);
  });

  it('puts off what nothing could tell before as well', () => {
    const untold = { [idOf(`snoozed${until}`)]: snoozed[idOf(`snoozed${until}`)]! } as const;

    expect(planAt(monday('15:02'), untold)).toMatchObject({ send: [], settle: [idOf('atRisk')], wakeAt: until });
  });

  it('gives way to what is told in the meantime', () => {
    const late = { ...told('atRisk'), [idOf(`snoozed${monday('16:40')}`)]: { state: 'snoozed', at: monday('16:25') } } as const;

    expect(sent(planAt(monday('16:30'), late))).toEqual([idOf('critical')]);
    expect(planAt(monday('16:40'), { ...late, ...told('critical') })).toMatchObject({
      send: [],
      settle: [idOf(`snoozed${monday('16:40')}`)],
    });
  });

  it('that is snoozed again comes once', () => {
    const again = { ...snoozed, [idOf(`snoozed${until + MINUTE}`)]: { state: 'snoozed', at: monday('15:02') } } as const;

    expect(planAt(until, again)).toMatchObject({ send: [], settle: [idOf(`snoozed${until}`)] });
    expect(sent(planAt(until + MINUTE, again))).toEqual([idOf(`snoozed${until + MINUTE}`)]);
  });

  it('of which the worker died while it was told is told', () => {
    expect(sent(planAt(until + MINUTE, { ...told('atRisk'), [idOf(`snoozed${until}`)]: { state: 'sending', at: until } }))).toEqual([
      idOf(`snoozed${until}`),
    ]);
  });
});

describe('what was noted while the clock of the computer was ahead', () => {
  const now = monday('15:00');
  const superseded = (mark: Parameters<typeof alertId>[2], at: Instant): Record<string, LedgerNote> => ({
    [idOf(mark)]: { state: 'superseded', at },
  });

  it('is told in its time all the same, if only something later made it superfluous', () => {
    expect(sent(planAt(now, superseded('atRisk', monday('21:00'))))).toEqual([idOf('atRisk')]);
  });

  it('is not told again if it was told', () => {
    expect(sent(planAt(now, { [idOf('atRisk')]: { state: 'sent', at: monday('21:00') } }))).toEqual([]);
  });

  it('puts nothing off any more if that snooze was told', () => {
    expect(sent(planAt(now, { [idOf(`snoozed${monday('15:16')}`)]: { state: 'sent', at: monday('21:00') } }))).toEqual([idOf('atRisk')]);
  });

  it('stays superseded where the clock was put right by seconds', () => {
    expect(sent(planAt(now, superseded('atRisk', now + 2 * MINUTE)))).toEqual([]);
    expect(sent(planAt(now, superseded('atRisk', now + 2 * MINUTE + 1)))).toEqual([idOf('atRisk')]);
  });

  it('does not end a snooze', () => {
    const until = monday('15:16');
    const notes = { ...told('atRisk'), ...superseded(`snoozed${until}`, monday('21:00')) };

    expect(planAt(now, notes)).toMatchObject({ send: [], settle: [], wakeAt: until });
    expect(sent(planAt(until, notes))).toEqual([idOf(`snoozed${until}`)]);
  });
});

describe('a snooze', () => {
  const until = monday('15:16');
  const snoozedAt = (at: Instant): Record<string, LedgerNote> => ({
    ...told('atRisk'),
    [idOf(`snoozed${until}`)]: { state: 'snoozed', at },
  });

  it('from the very instant of the alert puts that one off', () => {
    expect(sent(planAt(until, snoozedAt(monday('15:00'))))).toEqual([idOf(`snoozed${until}`)]);
  });

  it('from before the alert is moot', () => {
    expect(planAt(until, snoozedAt(monday('14:59')))).toMatchObject({ send: [], settle: [idOf(`snoozed${until}`)] });
  });

  it('comes where alerts of its kind are not wanted any more', () => {
    const atDeadline = { ...rules, alerts: only('deadline') };

    expect(sent(planAt(until, snoozedAt(monday('15:01')), atDeadline))).toEqual([idOf(`snoozed${until}`)]);
  });
});

describe('an acknowledged deadline', () => {
  const acknowledgedAt = (at: Instant): Record<string, LedgerNote> => ({ [idOf('acknowledged')]: { state: 'acknowledged', at } });

  it('before it: nothing more is told until it comes', () => {
    const notes = { ...told('atRisk'), ...acknowledgedAt(monday('15:01')) };

    expect(sent(planAt(monday('16:30'), notes))).toEqual([]);
    expect(sent(planAt(due, notes))).toEqual([idOf('deadline')]);
    expect(sent(planAt(due + 15 * MINUTE, { ...notes, ...told('deadline') }))).toEqual([idOf('after1')]);
  });

  it('at its very instant: nothing is repeated', () => {
    expect(sent(planAt(due + 15 * MINUTE, { ...told('atRisk', 'critical', 'deadline'), ...acknowledgedAt(due) }))).toEqual([]);
  });

  it('after it: nothing is repeated, and nobody is woken for it', () => {
    const notes = { ...told('atRisk', 'critical', 'deadline'), ...acknowledgedAt(due + MINUTE) };

    expect(planAt(due + 15 * MINUTE, notes)).toEqual({ send: [], settle: [], wakeAt: undefined });
  });
});

describe('the answers in a ledger', () => {
  const snoozedUntil = (until: Instant, state: LedgerNote['state'], at?: Instant): readonly [string, LedgerNote] => [
    idOf(`snoozed${until}`),
    { state, ...(at !== undefined && { at }) },
  ];
  const answersAmong = (...notes: readonly (readonly [string, LedgerNote])[]) => {
    const answers = answersIn(new Map(notes), 100);
    return {
      snoozes: answers.snoozesOf(key, 'resolution', due),
      acknowledgedAt: answers.acknowledgementsOf(key, 'resolution').find(({ dueAt }) => dueAt === due)?.at,
    };
  };

  it('are the snoozes that have not come yet, the last one last', () => {
    const { snoozes } = answersAmong(
      snoozedUntil(50, 'snoozed', 20),
      snoozedUntil(30, 'sending', 31),
      snoozedUntil(60, 'snoozed'),
      snoozedUntil(40, 'snoozed', 10),
      snoozedUntil(70, 'sent', 70),
      snoozedUntil(80, 'superseded'),
    );

    expect(snoozes.map(({ until, at }) => [until, at])).toEqual([
      [30, 29],
      [40, 10],
      [50, 20],
      [60, 0],
    ]);
  });

  it('are the acknowledgement of the deadline, with a snooze or without', () => {
    const seen = [idOf('acknowledged'), { state: 'acknowledged', at: 25 }] as const;

    expect(answersAmong(seen)).toEqual({ snoozes: [], acknowledgedAt: 25 });
    expect(answersAmong(seen, snoozedUntil(30, 'snoozed', 20))).toMatchObject({ snoozes: [{ until: 30 }], acknowledgedAt: 25 });
    expect(answersAmong([seen[0], { state: 'superseded', at: 25 }])).toEqual({ snoozes: [], acknowledgedAt: undefined });
    expect(answersAmong([idOf('atRisk'), { state: 'sending', at: 25 }])).toEqual({ snoozes: [], acknowledgedAt: undefined });
  });
});
