import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Mark } from '@/components/icon/Mark';
import { optionsTexts, testAlertTexts } from '@/utils/language/shapes/options/options';
import { cityOf, zoneLabel } from '@/utils/language/telling/zone';
import { withWords } from '@/utils/language/telling/withWords';
import type { Settings } from '@/utils/store/settings/settings';
import { AddSite } from './AddSite';
import { ImportLesson } from './ImportLesson';
import type { OptionsProps } from '../optionsModel';
import { shownCalendar, withTimeZone } from '../optionsModel';
import { TestAlert } from '../alerts/TestAlert';
import { TimeZoneField } from '../calendar/TimeZoneField';
import { ZoneNow } from '../calendar/ZoneNow';

export interface WelcomeProps extends OptionsProps {
  readonly settings: Settings;
  /** What has to be said before anything else. */
  readonly troubles: ComponentChildren;
  readonly onDone: () => void;
}

/** The first start: the first site, where its hours count, and whether alerts arrive. */
export function Welcome({ model, actions, settings, troubles, onDone }: WelcomeProps) {
  const texts = optionsTexts(model.language.value);

  return (
    <main class="welcome">
      <Mark />
      <h1>{texts.welcome}</h1>
      <p class="lead">{texts.welcomeLead}</p>
      {troubles}
      <ol>
        <SiteStep {...{ model, actions, settings }} />
        <ZoneStep {...{ model, actions, settings }} />
        <TestStep {...{ model, actions }} />
      </ol>
      {settings.sites.length > 0 && (
        <button class="button" type="button" data-kind="primary" onClick={onDone}>
          {texts.welcomeDone}
        </button>
      )}
      <p class="promise">{texts.promise}</p>
    </main>
  );
}

type StepProps = Omit<WelcomeProps, 'troubles' | 'onDone'>;

function SiteStep({ model, actions, settings: { sites } }: StepProps) {
  const texts = optionsTexts(model.language.value);
  const names = sites.map(({ name }) => name).join(', ');
  /** How many words came with a colleague's lesson. */
  const taken = useSignal(0);
  const isBegun = useRef(names !== '');
  const added = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What had the focus is gone.
    if (names !== '' && !isBegun.current) added.current?.focus();
    isBegun.current = names !== '';
  }, [names]);

  return (
    <li data-done={names !== '' || undefined}>
      <h2>{texts.siteStep}</h2>
      {names === '' && <p>{texts.siteStepHow}</p>}
      {names === '' && <AddSite model={model} onAdd={actions.addSite} />}
      {names === '' && <ImportLesson model={model} onImport={actions.importLesson} onAdded={(_, words) => (taken.value = words)} />}
      <p ref={added} role="status" tabIndex={-1}>
        {names !== '' && withWords(texts.added(names), taken.value, model.language.value)}
      </p>
    </li>
  );
}

function TestStep({ model, actions }: OptionsProps) {
  const language = model.language.value;
  const isShown = useSignal(false);
  return (
    <li data-done={isShown.value || undefined}>
      <h2>{testAlertTexts(language).title}</h2>
      <p>{testAlertTexts(language).how}</p>
      <TestAlert
        language={language}
        onTest={actions.testAlert}
        onShown={() => {
          isShown.value = true;
        }}
      />
    </li>
  );
}

function ZoneStep({ model, actions, settings }: StepProps) {
  const language = model.language.value;
  const texts = optionsTexts(language);
  const calendar = shownCalendar(settings);
  const chosen = useSignal(calendar?.definition.timeZone);
  const isConfirmed = useSignal(false);
  const fault = useSignal<string | undefined>(undefined);
  const change = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // Each takes the other's place, and the focus with it.
    if (!isFirst.current) (change.current ?? form.current?.querySelector('input'))?.focus();
    isFirst.current = false;
  }, [isConfirmed.value]);
  if (calendar === undefined) return null;
  const { id, definition } = calendar;
  const { timeZone } = definition;

  async function confirm(): Promise<void> {
    const zone = chosen.value;
    if (zone === undefined) return;
    try {
      if (zone !== timeZone) await actions.save(settings, withTimeZone(id, zone)(settings));
      isConfirmed.value = true;
      fault.value = undefined;
    } catch (cause) {
      fault.value = texts.notSaved(cause instanceof Error ? cause.message : String(cause));
    }
  }

  return (
    <li data-done={isConfirmed.value || undefined}>
      <h2 id="zone-label">{texts.zoneStep}</h2>
      {isConfirmed.value ? (
        <>
          <p>{`${cityOf(timeZone, language)} (${zoneLabel(timeZone, language, model.now.value)})`}</p>
          <button
            ref={change}
            class="button"
            type="button"
            onClick={() => {
              isConfirmed.value = false;
            }}
          >
            {texts.change}
          </button>
        </>
      ) : (
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <p>{texts.zoneStepHow}</p>
          <div class="row">
            <TimeZoneField {...{ model, chosen }} labelledBy="zone-label" />
            <button class="button" type="submit" aria-disabled={chosen.value === undefined}>
              {texts.confirm}
            </button>
          </div>
          <ZoneNow {...{ model, chosen, definition }} />
          <p role="alert">{fault}</p>
        </form>
      )}
    </li>
  );
}
