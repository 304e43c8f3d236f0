import type { HoldingContract } from '../../../messages/circumstances';
import { allOf, isMeasured } from '../../../sla/clock/clock';
import { choosePolicy } from '../../../sla/policy/choose';
import { versionHeld, versionsOf } from '../../../sla/policy/versions';
import type { Site } from '../../../sites/site';
import type { Settings } from '../../../store/settings/settings';
import type { Instant } from '../../../time/instant';
import type { MeasuredTicket } from '../../views/measuredTicket';

/** Why this contract, and which of its versions; `undefined` while there is no other. */
export function holdingContract(
  { policy, clocks, stored }: MeasuredTicket,
  site: Site,
  settings: Settings,
  now: Instant,
): HoldingContract | undefined {
  if (settings.policies.length < 2 && !policy.earlier) return undefined;
  const place = choosePolicy(settings, site.policy, stored.record)?.rule;
  const chosenBy = place === undefined ? undefined : settings.rules[place];
  const versions = versionsOf(policy);
  return {
    name: policy.name,
    ...(place !== undefined && chosenBy && { rule: { place: place + 1, when: chosenBy.when } }),
    versions: policy.earlier
      ? allOf(clocks)
          .filter(isMeasured)
          .map((clock) => {
            const held = versions.findIndex((version) => version === versionHeld(versions, clock, now));
            const [from, until] = [versions[held]?.validFrom, versions[held - 1]?.validFrom];
            return { metric: clock.metric, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
          })
      : [],
  };
}
