import { useSignal, type Signal } from '@preact/signals';
import { Icon } from '@/components/icon/Icon';
import { plus } from '@/components/icon/editIcons';
import { FieldError } from '@/components/options/FieldError';
import type { OptionsProps } from '@/components/options/optionsModel';
import { calendarSetTexts } from '@/utils/language/shapes/options/calendars';
import type { CalendarId } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import { calendarName, usersOf, withCalendarOf, withCopy, withoutCalendar } from './calendarSet';

export interface CalendarSetProps extends OptionsProps {
  readonly settings: Settings;
  readonly id: CalendarId;
  readonly chosen: Signal<CalendarId | undefined>;
  readonly isTouched: (id: CalendarId) => boolean;
}

/** The calendars there are, which of them is on show, and which come and go. */
export function CalendarSet({ model, actions, settings, id, chosen, isTouched }: CalendarSetProps) {
  const texts = calendarSetTexts(model.language.value);
  const fault = useSignal<string | undefined>(undefined);
  const removed = useSignal<{ readonly id: CalendarId; readonly before: Settings } | undefined>(undefined);
  const users = usersOf(settings, id);

  async function save(wanted: Settings): Promise<boolean> {
    fault.value = undefined;
    try {
      await actions.save(settings, wanted);
      return true;
    } catch (cause) {
      fault.value = cause instanceof Error ? cause.message : String(cause);
      return false;
    }
  }
  async function copy(): Promise<void> {
    const made = withCopy(settings, id, texts.copyOf);
    if (await save(made.settings)) chosen.value = made.id;
  }
  async function remove(): Promise<void> {
    const name = calendarName(settings, id);
    if (users.length > 0) fault.value = texts.inUse(name, users.join(', '));
    else if (await save(withoutCalendar(settings, id))) {
      removed.value = { id, before: settings };
      chosen.value = undefined;
    }
  }
  async function undo({ id: gone, before }: { readonly id: CalendarId; readonly before: Settings }): Promise<void> {
    if (!(await save(withCalendarOf(settings, before, gone)))) return;
    removed.value = undefined;
    chosen.value = gone;
  }

  return (
    <div class="calendar-set">
      <div class="row" role="group" aria-label={texts.label}>
        {Object.keys(settings.calendars).map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={each === id}
            onClick={() => {
              fault.value = undefined;
              chosen.value = each;
            }}
          >
            {calendarName(settings, each)}
            {isTouched(each) && <small>{texts.changed}</small>}
          </button>
        ))}
        <button type="button" class="button" data-kind="plain" onClick={() => void copy()}>
          <Icon shape={plus} />
          {texts.copy}
        </button>
        <button type="button" class="button" data-kind="plain" onClick={() => void remove()}>
          {texts.remove}
        </button>
      </div>
      <p class="hint">{users.length > 0 ? texts.usedBy(users.join(', ')) : texts.unused}</p>
      <FieldError id="calendar-fault" words={fault.value} />
      <p role="status">
        {removed.value !== undefined && (
          <>
            {texts.removed(calendarName(removed.value.before, removed.value.id))}{' '}
            <button type="button" class="button" onClick={() => removed.value && void undo(removed.value)}>
              {texts.undo}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
