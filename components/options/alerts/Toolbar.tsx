import { AlertField } from './AlertField';
import { TOOLBAR_CHOICES } from './alertDraft';
import { change, type AlertPartProps } from './alertForm';

/** What the number on the icon means, and from when on a ticket is old. */
export function Toolbar({ form, texts }: AlertPartProps) {
  const { toolbarCounts } = form.draft.value;
  return (
    <>
      <fieldset>
        <legend>{texts.toolbar}</legend>
        {TOOLBAR_CHOICES.map((choice) => (
          <label key={choice} class="check">
            <input
              type="radio"
              name="toolbarCounts"
              checked={choice === toolbarCounts}
              onChange={() => change(form, { toolbarCounts: choice })}
            />
            <span>{texts.toolbarCounts[choice]}</span>
          </label>
        ))}
      </fieldset>
      <div class="alert-line">
        <span aria-hidden="true">{texts.oldAfter}</span>
        <AlertField {...{ form, texts }} field="oldAfter" label={texts.oldAfter} />
        <p class="hint">{texts.oldAfterHow}</p>
      </div>
    </>
  );
}
