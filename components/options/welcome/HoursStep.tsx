import { signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import type { Place } from '@/utils/calendar/holidays/holidayLists';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { welcomeTexts } from '@/utils/language/shapes/options/welcome';
import { timeText } from '@/utils/language/telling/due';
import { hoursText } from '@/utils/language/telling/hoursText';
import { cityOf } from '@/utils/language/telling/spoken/city';
import type { Settings } from '@/utils/store/settings/settings';
import { FieldError } from '../FieldError';
import {
  type OptionsModel,
  type OptionsProps,
  shownCalendar,
  shownHolidays,
  shownPolicy,
  withHolidays,
  withTimeZone,
} from '../optionsModel';
import { TimeZoneField } from '../calendar/TimeZoneField';
import { GuessedHolidays, guess } from './GuessedHolidays';

export interface HoursStepProps extends OptionsProps {
  readonly settings: Settings;
  readonly onGoOn: () => void;
}

/** Zone, week and holidays as guessed, each with its reason, and one button that takes them. */
export function HoursStep({ model, actions, settings, onGoOn }: HoursStepProps) {
  const language = model.language.value;
  const texts = welcomeTexts(language);
  const calendar = shownCalendar(settings);
  const { id = '', definition } = calendar ?? {};
  const chosen = useSignal(definition?.timeZone);
  const draft = useMemo(() => signal<HolidayChoices>(shownHolidays(settings, id)), []);
  const states = useMemo(() => signal<readonly Place[]>([]), []);
  const guessing = useMemo(() => guess({ draft, states }, settings, model), []);
  const fault = useSignal<string | undefined>(undefined);
  if (!definition) return null;

  async function confirm(): Promise<void> {
    const zone = chosen.value;
    if (zone === undefined) return;
    try {
      await guessing;
      await actions.save(settings, withHolidays(id, draft.value)(withTimeZone(id, zone)(settings)));
      onGoOn();
    } catch (cause) {
      fault.value = optionsTexts(language).notSaved(cause instanceof Error ? cause.message : String(cause));
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <p>{texts.hoursHow}</p>
      <div class="guesses">
        <span id="zone-label">{texts.zone}</span>
        <div>
          <TimeZoneField {...{ model, chosen }} labelledBy="zone-label" />
          {chosen.value !== undefined && (
            <ZoneReason {...{ model }} contract={definition.timeZone} zone={chosen.value} onUse={(zone) => (chosen.value = zone)} />
          )}
        </div>
        <span>{texts.week}</span>
        <div>
          {hoursText(definition, language)}
          <small>{texts.weekOf(shownPolicy(settings)?.name ?? '')}</small>
        </div>
        <span id="holidays-label">{texts.holidays}</span>
        <GuessedHolidays {...{ model, draft, states }} timeZone={chosen.value ?? definition.timeZone} />
      </div>
      <div class="row">
        <button class="button" type="submit" data-kind="primary" aria-disabled={chosen.value === undefined}>
          {texts.isRight}
        </button>
        <button class="button" type="button" data-kind="plain" onClick={onGoOn}>
          {texts.later}
        </button>
      </div>
      <FieldError id="hours-fault" words={fault.value} />
    </form>
  );
}

interface ZoneReasonProps {
  readonly model: OptionsModel;
  readonly contract: string;
  readonly zone: string;
  readonly onUse: (zone: string) => void;
}

/** Why this zone, and where the analyst is instead. */
function ZoneReason({ model: { ownZone, language, now }, contract, zone, onUse }: ZoneReasonProps) {
  const texts = welcomeTexts(language.value);
  const city = cityOf(ownZone, language.value);
  const [here, there] = [timeText(now.value, ownZone), timeText(now.value, zone)];
  const why = [
    ...(zone === contract ? [texts.zoneOfContract] : zone === ownZone ? [texts.zoneOfBrowser] : []),
    ...(zone === ownZone ? [] : [`${texts.youAreIn(city)}, ${here === there ? texts.sameTime : texts.whereItIs(here)}`]),
  ];
  return (
    <small>
      {why.join('; ')}{' '}
      {zone !== ownZone && here !== there && (
        <button class="link" type="button" onClick={() => onUse(ownZone)}>
          {texts.useZone(city)}
        </button>
      )}
    </small>
  );
}
