import { useEffect, useRef } from 'preact/hooks';
import { teachTexts } from '@/utils/language/shapes/teach';
import { STEPS } from './lesson';
import { Review } from './Review';
import type { TeacherProps } from './teacherProps';

/** Asks for one thing after the other, then shows what it came to. */
export function Teacher({ lesson, language, aim, onMap, onClose }: TeacherProps) {
  const texts = teachTexts(language);
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => dialog.current?.focus(), []);
  const step = lesson.step.value;
  const missing = lesson.missing.value;
  const canSkip = step !== undefined && step !== 'number' && missing !== 'row';

  return (
    <section ref={dialog} class="teacher" role="dialog" aria-label={texts.title} tabIndex={-1} lang={language}>
      <h2>{texts.title}</h2>
      {step === undefined ? (
        <Review {...{ lesson, language, onMap, onClose }} />
      ) : (
        <>
          <p role="status">
            {missing !== undefined && <span class="missing">{texts.missing[missing]} </span>}
            <b>{texts.ask[step]}</b>
          </p>
          <p class="aim">{aim.value ?? '\u00a0'}</p>
          <p class="hint">{`${texts.step(STEPS.indexOf(step) + 1, STEPS.length)} · ${texts.how}`}</p>
          <div class="row">
            {canSkip && (
              <button class="button" type="button" onClick={lesson.skip}>
                {step === 'row' ? texts.oneTicket : texts.notShown}
              </button>
            )}
            {step !== 'number' && (
              <button class="button" type="button" onClick={lesson.back}>
                {texts.back}
              </button>
            )}
            <button class="button" type="button" data-kind="plain" onClick={onClose}>
              {texts.cancel}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
