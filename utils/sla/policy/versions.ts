import type { Instant } from '../../time/instant';
import type { Policy } from './policy';

/** All that a policy ever said, the latest first. */
export const versionsOf = ({ earlier = [], ...latest }: Policy): readonly Policy[] => [latest, ...earlier.toReversed()];

/** The version in force at an instant; before the first one that one. `versions` come as `versionsOf` gives them. */
export const versionAt = (versions: readonly Policy[], at: Instant): Policy | undefined =>
  versions.find(({ validFrom = -Infinity }) => validFrom <= at) ?? versions.at(-1);

/** The version by which a clock goes on at `now` that started at `startAt`: the one in force, unless that leaves to older clocks what held before. */
export function versionOfRunning(versions: readonly Policy[], startAt: Instant, now: Instant): Policy | undefined {
  const inForce = versionAt(versions, now);
  const { keepsVersion, validFrom = -Infinity } = inForce ?? {};
  if (!keepsVersion || startAt >= validFrom) return inForce;
  const older = versions.slice(versions.findIndex((version) => version === inForce) + 1);
  return older.length === 0 ? inForce : versionOfRunning(older, startAt, validFrom - 1);
}

/** The version by which a clock is measured at `now`: one that has ended by that of its end. */
export const versionHeld = (
  versions: readonly Policy[],
  { startAt, stoppedAt }: { readonly startAt: Instant; readonly stoppedAt: Instant | undefined },
  now: Instant,
): Policy | undefined => (stoppedAt === undefined ? versionOfRunning(versions, startAt, now) : versionAt(versions, stoppedAt));
