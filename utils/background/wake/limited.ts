import { type DurationMs, SECOND } from '../../time/instant';
import type { GivenPorts } from './correctedClock';
import { endedWithin, within } from './within';

/** A call to the browser that was not answered within its limit. It may still do what it was asked for. */
class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** How long the browser is waited for. It answers in milliseconds, or, behind a dialog or a blocked database, maybe never. */
const BROWSER: DurationMs = 5 * SECOND;
/** Thousands of tickets take a slow disk their time. */
const STORE: DurationMs = 15 * SECOND;

type Call = (...given: readonly never[]) => unknown;
type After = GivenPorts['after'];

/** `call`, which fails where it is not answered in time. What is no promise passes as it is. */
const limitedCall =
  (call: Call, name: string, limit: DurationMs, after: After) =>
  (...given: readonly never[]): unknown => {
    const answer = call(...given);
    if (!(answer instanceof Promise)) return answer;
    return within(after, limit, answer, () => new Unanswered(`${name} was not answered in ${limit / SECOND} s`));
  };

const limitedCalls = <Calls extends object>(calls: Calls, limit: DurationMs, after: After): Calls =>
  Object.fromEntries(
    Object.entries(calls as Readonly<Record<string, Call>>).map(([name, call]) => [name, limitedCall(call, name, limit, after)]),
  ) as Calls;

/** What stands for an answer that does not come. */
const otherwise =
  <Answer>(call: () => Promise<Answer>, answer: Answer) =>
  (): Promise<Answer> =>
    call().catch((cause: unknown) => {
      if (cause instanceof Unanswered) return answer;
      throw cause;
    });

/**
 * No call to the browser is waited for without a limit, since an alert may wait behind it. Past the limit: an alarm counts as lost, and is set
 * anew; one that could not be set has the timer of this life beside it; notifications count as allowed, and one that was not raised in
 * time is raised again; everything else fails, which is noted and tried again at the next alarm.
 */
export function limited(given: GivenPorts): GivenPorts {
  const { after, settings, tokens, memos, panels, store, mishaps } = given;
  const platform = limitedCalls(given.platform, BROWSER, after);
  return {
    ...given,
    platform: {
      ...platform,
      alarmAt: otherwise(platform.alarmAt, undefined),
      setAlarm: (at) => otherwise(() => platform.setAlarm(at), undefined)(),
      areNotificationsAllowed: otherwise(platform.areNotificationsAllowed, true),
    },
    settings: limitedCalls(settings, STORE, after),
    tokens: limitedCalls(tokens, BROWSER, after),
    memos: limitedCalls(memos, BROWSER, after),
    panels: limitedCalls(panels, BROWSER, after),
    store: limitedCalls(store, STORE, after),
    ...limitedCalls({ office: given.office }, BROWSER, after),
    // Noting a failure holds nothing up, wherever it is done.
    mishaps: { ...mishaps, note: async (...mishap) => void (await endedWithin(after, BROWSER, mishaps.note(...mishap))) },
  };
}
