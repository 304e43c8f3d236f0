import { contractRulesTexts } from '@/utils/language/shapes/options/contractRules';
import { datedDueText } from '@/utils/language/telling/due';
import type { Policy } from '@/utils/sla/policy/policy';
import { versionsOf } from '@/utils/sla/policy/versions';
import type { Since, SinceFault } from '../since/since';
import { SinceField } from '../since/SinceField';
import type { ContractProps } from './contractForm';

export interface SinceWhenProps extends ContractProps {
  readonly since: Since;
  readonly fault: SinceFault | undefined;
  /** Something is to be saved that can begin at an instant. */
  readonly isChanged: boolean;
}

/** Since when the draft holds, and what the contract said before. */
export function SinceWhen(props: SinceWhenProps) {
  const { language, since, fault, isChanged, form, policy, now } = props;
  const zone = form.draft.value.calendars[policy.calendar]?.timeZone ?? 'UTC';

  return (
    <>
      {isChanged && <SinceField {...{ since, fault, zone, language, now }} />}
      <Versions {...props} zone={zone} />
    </>
  );
}

/** What the contract said, the latest first. */
function Versions({ form, policy: { id }, language, now, zone }: SinceWhenProps & { readonly zone: string }) {
  const words = contractRulesTexts(language);
  const stored = form.shown.value.policies.find((each) => each.id === id);
  const versions: readonly Policy[] = stored ? versionsOf(stored) : [];
  if (versions.length < 2) return null;
  const say = (at: number): string => datedDueText(at, now, zone, language);
  return (
    <section>
      <h2>{words.versions}</h2>
      <ol class="versions">
        {versions.map(({ validFrom }, place) => {
          const until = versions[place - 1]?.validFrom;
          return (
            <li key={validFrom ?? 'always'}>
              {place === 0 || until === undefined
                ? validFrom === undefined
                  ? words.versionAlways
                  : words.versionNow(say(validFrom))
                : words.versionEarlier(validFrom === undefined ? undefined : say(validFrom), say(until))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
