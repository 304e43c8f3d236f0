import '@/assets/styles/options/since.css';
import type { Language } from '@/utils/language/language';
import { sinceTexts } from '@/utils/language/shapes/options/since';
import { datedDueText } from '@/utils/language/telling/due';
import type { Instant } from '@/utils/time/instant';
import { FieldError } from '../FieldError';
import type { Since, SinceFault } from './since';

export interface SinceFieldProps {
  readonly since: Since;
  readonly fault: SinceFault | undefined;
  /** In which the instant is meant. */
  readonly zone: string;
  readonly language: Language;
  readonly now: Instant;
}

const KINDS = ['correction', 'change'] as const;

/** Since when the draft holds: always, or from an instant on. */
export function SinceField({ since: { kind, at, keeps }, fault, zone, language, now }: SinceFieldProps) {
  const words = sinceTexts(language);
  return (
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
              (fault.fault === 'tooEarly' ? words.tooEarly(datedDueText(fault.since, now, zone, language)) : words.wrongInstant(at.value))
            }
          />
          <label class="check">
            <input type="checkbox" checked={keeps.value} onChange={({ currentTarget }) => (keeps.value = currentTarget.checked)} />
            <span>{words.keeps}</span>
          </label>
        </div>
      )}
    </fieldset>
  );
}
