import { useSignal } from '@preact/signals';
import { numberText } from '../NumberField';
import { Chips } from '../Chips';
import { type ContractProps, setField } from '../contractForm';
import { FieldError } from '../../FieldError';
import { shortDuration } from '@/utils/language/telling/duration';
import { lengthOf } from '@/utils/language/telling/lengthOf';
import type { Language } from '@/utils/language/language';
import { type Threshold, thresholdsOf, type Thresholds, type Warning } from '@/utils/sla/alerts/thresholds';
import type { Metric, Policy, Severity } from '@/utils/sla/policy/policy';
import { MINUTE } from '@/utils/time/instant';

/** As many as the settings take. */
const MOST_WARNINGS = 20;

export interface WarningsProps extends ContractProps {
  readonly severity: Severity;
  readonly metric: Metric;
  /** What the severity is called. */
  readonly name: string;
}

/** Further warnings before a deadline of one severity, each of which can go, and a field for another. */
export function Warnings({ form, policy, texts, language, severity, metric, name }: WarningsProps) {
  const refused = useSignal<string | undefined>(undefined);
  const words = warningWords(policy, severity, metric, language);
  const id = `warnings-${severity.id}-${metric}`;

  function change(wanted: readonly string[]): void {
    const warnings = wanted.map((word) => [word, warningOf(word)] as const);
    const wrong = warnings.find(([, warning]) => warning === undefined)?.[0];
    refused.value = wrong === undefined && wanted.length > MOST_WARNINGS ? wanted.at(-1) : wrong;
    if (refused.value !== undefined) return;
    const known = warnings.flatMap(([, warning]) => warning ?? []);
    setField(form, policy.id, ['thresholds'], withWarnings(policy.thresholds, severity, metric, known));
  }

  return (
    <div class="wide">
      <span class="hint">{texts.warnings(texts.metric[metric])}</span>
      <Chips
        label={`${name}, ${texts.warnings(texts.metric[metric])}`}
        words={words}
        onChange={change}
        remove={texts.removeWarning}
        another={texts.warningHow}
        add={texts.add}
        describedBy={refused.value === undefined ? undefined : id}
      />
      <FieldError id={id} words={refused.value === undefined ? undefined : texts.notWarning(refused.value, MOST_WARNINGS)} />
    </div>
  );
}

/** As they are written: `2 h`, `50 %`. */
export const warningWords = ({ thresholds }: Policy, { id }: Severity, metric: Metric, language: Language): readonly string[] =>
  (thresholdsOf(thresholds, { severity: id, metric }).warnings ?? []).map((warning) =>
    'share' in warning ? `${numberText(Number((warning.share * 100).toFixed(1)), language)}\u00A0%` : shortDuration(warning.leftMs),
  );

function warningOf(word: string): Warning | undefined {
  const [, percent] = /^(\d{1,2}(?:[.,]\d)?)\s*%$/.exec(word) ?? [];
  const share = percent === undefined ? 0 : Number(percent.replace(',', '.')) / 100;
  if (share > 0) return { share };
  const leftMs = lengthOf(word);
  return leftMs !== undefined && leftMs >= MINUTE ? { leftMs } : undefined;
}

/** A severity without warnings of its own goes by what holds for all again, unless something else is its own. */
function withWarnings(thresholds: Thresholds, { id }: Severity, metric: Metric, warnings: readonly Warning[]): Thresholds {
  const { atRisk, critical } = thresholdsOf(thresholds, { severity: id, metric });
  const { [metric]: __, ...others } = thresholds.special?.[id] ?? {};
  const isOwn = warnings.length > 0 || !isSame(atRisk, thresholds.atRisk) || !isSame(critical, thresholds.critical);
  const own = { ...others, ...(isOwn && { [metric]: { atRisk, critical, ...(warnings.length > 0 && { warnings }) } }) };
  const { special: { [id]: ___, ...ofOthers } = {}, ...common } = thresholds;
  const special = Object.keys(own).length > 0 ? { ...ofOthers, [id]: own } : ofOthers;
  return { ...common, ...(Object.keys(special).length > 0 && { special }) };
}

const isSame = (one: Threshold, other: Threshold): boolean =>
  one.share === other.share && one.atMostMs === other.atMostMs && one.atLeastMs === other.atLeastMs;
