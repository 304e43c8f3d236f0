import { AlertField } from './AlertField';
import type { FieldId } from './alertDraft';
import type { AlertPartProps } from './alertForm';

/** When an alert is repeated, a pause is long, and the day ends. */
export function Times({ form, texts }: AlertPartProps) {
  const rows: readonly { readonly field: FieldId; readonly words: string; readonly how?: string }[] = [
    { field: 'repeatAfter', words: texts.repeatAfter, how: texts.repeatHow },
    { field: 'longPause', words: texts.longPause, how: texts.longPauseHow },
    { field: 'endOfDay.lead', words: texts.endOfDayLead },
    { field: 'endOfDay.horizon', words: texts.endOfDayHorizon },
  ];
  return (
    <>
      <h2>{texts.times}</h2>
      {rows.map(({ field, words, how }) => (
        <div key={field} class="alert-line">
          <span aria-hidden="true">{words}</span>
          <AlertField {...{ form, texts, field }} label={words} />
          {how !== undefined && <p class="hint">{how}</p>}
        </div>
      ))}
    </>
  );
}
