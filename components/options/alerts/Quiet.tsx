import { fullDayWords } from '@/utils/language/shapes/telling/spoken';
import type { Language } from '@/utils/language/language';
import { WEEK } from '@/utils/calendar/calendarDefinition';
import { AlertField } from './AlertField';
import { change, toggled, type AlertPartProps } from './alertForm';
import { Checks } from '../Checks';

export interface QuietProps extends AlertPartProps {
  readonly language: Language;
}

/** When nothing may sound or pop up. */
export function Quiet({ form, texts, language }: QuietProps) {
  const { quietDays } = form.draft.value;
  return (
    <>
      <h2>{texts.quiet}</h2>
      <p class="hint">{texts.quietHow}</p>
      <div class="alert-line">
        <span aria-hidden="true">{texts.quietFrom}</span>
        <AlertField {...{ form, texts }} field="quiet.from" label={`${texts.quiet}: ${texts.quietFrom}`} placeholder="22:00" />
        <span aria-hidden="true">{texts.quietTo}</span>
        <AlertField {...{ form, texts }} field="quiet.to" label={`${texts.quiet}: ${texts.quietTo}`} placeholder="07:00" />
      </div>
      <Checks
        legend={texts.quietDays}
        all={WEEK.map((day) => ({ value: day, words: fullDayWords(language).spoken[day] }))}
        chosen={quietDays}
        onChange={(day, isQuiet) => change(form, { quietDays: toggled(WEEK, quietDays, day, isQuiet) })}
        isRow
      />
    </>
  );
}
