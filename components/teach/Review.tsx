import { teachTexts } from '@/utils/language/shapes/teach';
import type { TaughtFieldName } from '@/utils/sites/taught/definition';
import { isKeeping } from './choices';
import type { TeacherProps } from './teacherProps';
import { Words } from './Words';

export type ReviewProps = Omit<TeacherProps, 'aim' | 'corner' | 'onMove'>;

const columns: readonly TaughtFieldName[] = ['number', 'title', 'status', 'priority', 'assignee', 'createdAt'];

/** What Prazo understood of the page, what is still to be chosen, and the way to keep it. */
export function Review({ lesson, words, language, onMap, onClose }: ReviewProps) {
  const texts = teachTexts(language);
  const found = lesson.lesson.value;
  const outcome = lesson.outcome.value;
  if (found === undefined) return null;
  const samples = lesson.samples.value;
  const names = columns.filter((name) => samples.some((sample) => name in sample));

  return (
    <>
      <p role="status">
        <b>{outcome === 'saved' ? texts.saved : texts.found(found.slots.length)}</b>
        {outcome !== undefined && outcome !== 'saved' && <span class="missing"> {texts.notSaved(outcome.why)}</span>}
      </p>
      <table>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {texts.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.map((sample) => (
            <tr key={sample.number}>
              {names.map((name) => (
                <td key={name}>{sample[name] === '' ? (texts.empty[name] ?? texts.notRead) : (sample[name] ?? texts.notRead)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {outcome === 'saved' ? <Words model={words} language={language} /> : <Choices {...{ lesson, language }} />}
      <Remarks {...{ lesson, language }} />
      <div class="row">
        {outcome === 'saved' ? (
          <>
            <button class="button" type="button" onClick={onMap}>
              {texts.map}
            </button>
            <button class="button" type="button" data-kind="primary" onClick={onClose}>
              {texts.close}
            </button>
          </>
        ) : (
          <>
            <button class="button" type="button" data-kind="primary" onClick={() => void lesson.save()}>
              {texts.save}
            </button>
            <button class="button" type="button" onClick={lesson.back}>
              {texts.back}
            </button>
            <button class="button" type="button" data-kind="plain" onClick={onClose}>
              {texts.cancel}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** What no page can tell by itself: the zone, an order that fits both ways, and whose the tickets are. */
function Choices({ lesson, language }: Pick<ReviewProps, 'lesson' | 'language'>) {
  const texts = teachTexts(language);
  const found = lesson.lesson.value;
  if (found === undefined) return null;
  const { definition, dates } = found;
  const people = lesson.people.value;

  return (
    <div class="choices">
      {found.before.length > 0 && (
        <label>
          {texts.before}
          <select
            class="field"
            value={isKeeping(found) ? 'keep' : ''}
            onChange={({ currentTarget }) => lesson.chooseKept(currentTarget.value === 'keep')}
          >
            <option value="keep">{texts.keeps}</option>
            <option value="">{texts.replaces}</option>
          </select>
        </label>
      )}
      {definition.date && dates && !dates.isZoned && (
        <label>
          {texts.zone}
          <select class="field" value={definition.date.timeZone} onChange={({ currentTarget }) => lesson.chooseZone(currentTarget.value)}>
            {[...new Set([definition.date.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </select>
        </label>
      )}
      {definition.date && dates?.isAmbiguous && (
        <label>
          {texts.order}
          <select
            class="field"
            value={found.taught.fields.createdAt?.order}
            onChange={({ currentTarget }) => lesson.chooseOrder(currentTarget.value === 'mdy' ? 'mdy' : 'dmy')}
          >
            <option value="dmy">{lesson.bothWays.value?.dmy}</option>
            <option value="mdy">{lesson.bothWays.value?.mdy}</option>
          </select>
        </label>
      )}
      {people.length > 0 && (
        <label>
          {texts.mine}
          <select
            class="field"
            value={definition.me ?? ''}
            onChange={({ currentTarget }) => lesson.chooseMine(currentTarget.value || undefined)}
          >
            <option value="">{texts.everybody}</option>
            {people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {people.length > 0 && (
        <label>
          {texts.nobody}
          <select
            class="field"
            value={definition.nobody?.[0] ?? ''}
            onChange={({ currentTarget }) => lesson.chooseNobody(currentTarget.value || undefined)}
          >
            <option value="">{texts.noOwner}</option>
            {people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** What becomes of what was shown before, what is still not shown, and what a lesson cannot do. */
function Remarks({ lesson, language }: Pick<ReviewProps, 'lesson' | 'language'>) {
  const texts = teachTexts(language);
  const found = lesson.lesson.value;
  if (found === undefined) return null;
  const remaining = lesson.untaught.value.map((name) => texts.columns[name]);

  return (
    <>
      {remaining.length > 0 && <p class="missing">{texts.remains(remaining)}</p>}
      {found.definition.pages.length > 1 && <p class="hint">{texts.adds}</p>}
      <p class="hint">{texts.learns}</p>
    </>
  );
}
