import { LEAST_APART } from '@/utils/sla/alerts/alertRules';
import { SECOND } from '@/utils/time/instant';
import { AlertField } from './AlertField';
import type { FieldId } from './alertDraft';
import type { AlertPartProps } from './alertForm';

/** When an alert is repeated, a pause is long, and the day ends. */
export function Times({ form, texts }: AlertPartProps) {
  const rows: readonly { readonly field: FieldId; readonly words: string; readonly how?: string; readonly placeholder?: string }[] = [
    { field: 'repeatAfter', words: texts.repeatAfter, how: texts.repeatHow },
    { field: 'longPause', words: texts.longPause, how: texts.longPauseHow },
    { field: 'endOfDay.lead', words: texts.endOfDayLead },
    { field: 'endOfDay.horizon', words: texts.endOfDayHorizon },
    { field: 'leastApart', words: texts.leastApart, how: texts.leastApartHow, placeholder: String(LEAST_APART / SECOND) },
  ];
  return (
    <>
      <h2>{texts.times}</h2>
      {rows.map(({ field, words, how, placeholder }) => (
        <div key={field} class="alert-line">
          <span aria-hidden="true">{words}</span>
          <AlertField {...{ form, texts, field, placeholder }} label={words} />
          {how !== undefined && <p class="hint">{how}</p>}
        </div>
      ))}
    </>
  );
}
