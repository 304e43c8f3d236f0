import { useEffect, useRef } from 'preact/hooks';
import { teachTexts, type TeachTexts } from '@/utils/language/shapes/teach';
import type { Understood } from '@/utils/sites/taught/preview';
import { type Answer, STEPS } from './lesson';
import { Review } from './Review';
import type { TeacherProps } from './teacherProps';

/** Asks for one thing after the other and answers each click, then shows what it came to. */
export function Teacher({ lesson, words, language, aim, corner, onMove, onMap, onClose }: TeacherProps) {
  const texts = teachTexts(language);
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => dialog.current?.focus(), []);
  const step = lesson.step.value;
  const answer = lesson.answer.value;

  return (
    <section ref={dialog} class="teacher" role="dialog" aria-label={texts.title} tabIndex={-1} lang={language} data-corner={corner.value}>
      <div class="row">
        <h2>{texts.title}</h2>
        <button class="button" type="button" data-kind="plain" onClick={onMove}>
          {texts.move}
        </button>
      </div>
      {step === undefined ? (
        <Review {...{ lesson, words, language, onMap, onClose }} />
      ) : (
        <>
          <div role="status">
            {answer && <p class={answer.kind === 'refused' ? 'missing' : 'understood'}>{answerWords(answer, texts)}</p>}
            <p>
              <b>{texts.ask[step]}</b>
            </p>
          </div>
          <p class="aim">{aim.value ?? '\u00a0'}</p>
          <p class="hint">{`${texts.step(STEPS.indexOf(step) + 1, STEPS.length)} · ${texts.how}`}</p>
          <div class="row">
            {step !== 'number' && (
              <button class="button" type="button" onClick={lesson.skip}>
                {step === 'row' ? texts.oneTicket : texts.notShown}
              </button>
            )}
            {step !== 'number' && (
              <button class="button" type="button" onClick={lesson.back}>
                {texts.back}
              </button>
            )}
            {lesson.canGoForward.value && (
              <button class="button" type="button" onClick={lesson.forward}>
                {texts.forward}
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

function answerWords(answer: NonNullable<Answer>, texts: TeachTexts): string {
  if (answer.kind === 'refused') return texts.refused[answer.why];
  if (answer.kind === 'skipped') return texts.cost[answer.step];
  const { words, way } = answer.understood;
  const name = answer.step === 'row' ? 'number' : answer.step;
  return texts.understood(texts.columns[name], words || (texts.empty[name] ?? texts.notRead), fromWords(way, texts));
}

function fromWords(way: Understood['way'], { from }: TeachTexts): string {
  if (way === undefined) return '';
  if (way.by === 'column') return from.column(way.words ?? way.names[0] ?? '');
  return way.by === 'label' ? from.label(way.words) : from[way.by];
}
