import type { ComponentChildren } from 'preact';
import { severityName } from '@/utils/language/telling/severityName';
import type { Language } from '@/utils/language/language';
import { METRICS, type Metric, type Severity } from '@/utils/sla/policy/policy';
import { fieldOf, LEVELS, specialFieldOf } from './alertDraft';
import { AlertField } from './AlertField';
import type { AlertPartProps } from './alertForm';

const PARTS = ['share', 'atMost', 'atLeast'] as const;

/** When a clock becomes at risk and critical. */
export function Thresholds({ form, texts, children }: AlertPartProps & { readonly children: ComponentChildren }) {
  return (
    <>
      <h2>{texts.thresholds}</h2>
      {children}
      <p class="hint">{texts.thresholdsHow}</p>
      <table class="policy">
        <thead>
          <tr>
            <th scope="col">{texts.level}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {texts.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{texts.levels[level]}</th>
              {PARTS.map((part) => (
                <td key={part} data-label={texts.parts[part]}>
                  <AlertField
                    {...{ form, texts }}
                    field={fieldOf(level, part)}
                    label={`${texts.levels[level]}: ${texts.parts[part]}`}
                    {...(part === 'share' && { unit: '%' })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export interface SpecialThresholdsProps extends AlertPartProps {
  readonly severities: readonly Severity[];
  readonly language: Language;
}

/** The same for one severity and metric each; what is empty follows the common ones, which show through. */
export function SpecialThresholds({ form, texts, severities, language }: SpecialThresholdsProps) {
  const hasSome = Object.entries(form.draft.peek().texts).some(([field, text]) => field.includes('|') && text !== '');
  return (
    <details class="special" open={hasSome}>
      <summary>{texts.special}</summary>
      <p class="hint">{texts.specialHow}</p>
      <table class="policy">
        <thead>
          <tr>
            <th scope="col">{texts.severity}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {texts.levels[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {severities.flatMap((severity) =>
            METRICS.map((metric) => <SpecialRow key={`${severity.id} ${metric}`} {...{ form, texts, severity, metric, language }} />),
          )}
        </tbody>
      </table>
    </details>
  );
}

interface SpecialRowProps extends AlertPartProps {
  readonly severity: Severity;
  readonly metric: Metric;
  readonly language: Language;
}

function SpecialRow({ form, texts, severity, metric, language }: SpecialRowProps) {
  const name = severityName(severity, language) ?? severity.id;
  const common = form.draft.value.texts;
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{texts.metrics[metric]}</small>
      </th>
      {LEVELS.map((level) => (
        <td key={level} data-label={texts.levels[level]}>
          {(['share', 'atMost'] as const).map((part) => (
            <AlertField
              key={part}
              {...{ form, texts }}
              field={specialFieldOf(severity.id, metric, level, part)}
              label={`${name}, ${texts.metrics[metric]}, ${texts.levels[level]}: ${texts.parts[part]}`}
              placeholder={common[fieldOf(level, part)] ?? ''}
              {...(part === 'share' && { unit: '%' })}
            />
          ))}
        </td>
      ))}
    </tr>
  );
}
