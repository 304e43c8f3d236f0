import { FieldError } from '@/components/options/FieldError';
import type { CustomersTexts } from '@/utils/language/shapes/options/customers';
import type { Customer } from '@/utils/sla/policy/customers';
import { endsSoon } from './customerDraft';

export interface CoverageProps {
  readonly id: string;
  readonly label: string;
  readonly coverage: Customer['coverage'];
  readonly today: string;
  readonly texts: CustomersTexts;
  readonly fault: string | undefined;
  readonly onChange: (coverage: Customer['coverage'] | undefined) => void;
}

/** Whether the customer has the 24x7 contract, and its first and last day. */
export function Coverage({ id, label, coverage, today, texts, fault, onChange }: CoverageProps) {
  const isSoon = endsSoon(coverage, today);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          aria-label={`${label}: ${texts.coverage}`}
          checked={coverage !== undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? {} : undefined)}
        />
        <span>{coverage === undefined ? texts.notCovered : texts.covered}</span>
      </label>
      {coverage !== undefined &&
        (['since', 'until'] as const).map((end) => (
          <label key={end} class="coverage-end" data-soon={end === 'until' && isSoon}>
            <span>{texts[end]}</span>
            <input
              class="field"
              type="date"
              aria-label={`${label}: ${texts.field[end]}`}
              aria-invalid={end === 'until' && fault !== undefined}
              aria-describedby={end === 'until' ? `${id}-until` : undefined}
              value={coverage[end] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [end]: _, ...other } = coverage;
                onChange(value === '' ? other : { ...other, [end]: value });
              }}
            />
          </label>
        ))}
      <FieldError id={`${id}-until`} words={fault} />
      {isSoon && <p class="soon">{texts.endsSoon}</p>}
      {coverage?.until !== undefined && coverage.until < today && fault === undefined && <p class="hint">{texts.over}</p>}
    </>
  );
}
