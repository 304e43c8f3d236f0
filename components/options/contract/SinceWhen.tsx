import { contractRulesTexts } from '@/utils/language/shapes/options/contractRules';
import { datedDueText } from '@/utils/language/telling/due';
import type { Policy } from '@/utils/sla/policy/policy';
import { versionsOf } from '@/utils/sla/policy/versions';
import { FieldError } from '../FieldError';
import type { ContractProps } from './contractForm';
import { type Since, type SinceFault } from './versions';

export interface SinceWhenProps extends ContractProps {
  readonly since: Since;
  readonly fault: SinceFault | undefined;
  /** Something is to be saved that can begin at an instant. */
  readonly isChanged: boolean;
}

const KINDS = ['correction', 'change'] as const;

/** Since when the draft holds, and what the contract said before. */
export function SinceWhen(props: SinceWhenProps) {
  const { language, since, fault, isChanged, form, policy, now } = props;
  const words = contractRulesTexts(language);
  const zone = form.draft.value.calendars[policy.calendar]?.timeZone ?? 'UTC';
  const { kind, at, keeps } = since;

  return (
    <>
      {isChanged && (
        <fieldset class="since">
          <legend>{words.since}</legend>
          {KINDS.map((each) => (
            <label key={each} class="check">
              <input type="radio" name="since" checked={kind.value === each} onChange={() => (kind.value = each)} />
              <span>
                {words[each]}
                {each === kind.value && <small>{each === 'change' ? words.changeHow : words.correctionHow}</small>}
              </span>
            </label>
          ))}
          {kind.value === 'change' && (
            <div class="sub">
              <input
                class="field"
                type="datetime-local"
                aria-label={words.changeAt}
                aria-invalid={fault !== undefined}
                aria-describedby={fault && 'fault-since'}
                value={at.value}
                onInput={({ currentTarget }) => (at.value = currentTarget.value)}
              />
              <FieldError
                id="fault-since"
                words={
                  fault &&
                  (fault.fault === 'tooEarly'
                    ? words.tooEarly(datedDueText(fault.since, now, zone, language))
                    : words.wrongInstant(at.value))
                }
              />
              <label class="check">
                <input type="checkbox" checked={keeps.value} onChange={({ currentTarget }) => (keeps.value = currentTarget.checked)} />
                <span>{words.keeps}</span>
              </label>
            </div>
          )}
        </fieldset>
      )}
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
