import '@/assets/styles/page/badge.css';
import '@/assets/styles/options/welcome.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Mark } from '@/components/icon/Mark';
import { welcomeTexts } from '@/utils/language/shapes/options/welcome';
import { zoneLabel } from '@/utils/language/telling/zone';
import { withWords } from '@/utils/language/telling/withWords';
import type { Settings } from '@/utils/store/settings/settings';
import { shownCalendar, type OptionsProps } from '../optionsModel';
import { AlertStep } from './AlertStep';
import { FirstBadge } from './FirstBadge';
import { HoursStep } from './HoursStep';
import { type Progress, progressIn, STEPS, type StepName } from './progress';
import { SiteStep } from './SiteStep';
import { Step } from './Step';

export interface WelcomeProps extends OptionsProps {
  readonly settings: Settings;
  /** What has to be said before anything else. */
  readonly troubles: ComponentChildren;
  readonly onDone: () => void;
}

/** The first start: the first site, when its hours count, whether alerts arrive, and the first badge. Whoever closes it goes on where it was left. */
export function Welcome({ model, actions, settings, troubles, onDone }: WelcomeProps) {
  const language = model.language.value;
  const texts = welcomeTexts(language);
  const given = useRef(addressIn(location.hash)).current;
  const progress = useSignal<Progress>({ ...progressIn(actions.keptStart()), ...(given !== undefined && { address: given }) });
  const changing = useSignal<StepName | undefined>(undefined);
  /** How many words came with a colleague's lesson. */
  const taken = useSignal(0);
  const isTestDue = useSignal(false);
  const { sites } = settings;
  const isDone = (step: StepName): boolean => (step === 'site' ? sites.length > 0 : progress.value.done.includes(step));
  const open = changing.value ?? STEPS.find((step) => !isDone(step)) ?? 'badge';
  const steps = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // What had the focus is gone with its step.
    steps.current?.querySelector<HTMLElement>('[aria-current] :is(input[type=url], [data-kind=primary])')?.focus();
  }, [open]);

  function goOn(step: StepName, more: Partial<Progress> = {}): void {
    progress.value = { ...progress.value, ...more, done: [...new Set([...progress.value.done, step])] };
    actions.keepStart(JSON.stringify(progress.value));
    changing.value = undefined;
    isTestDue.value = step === 'hours';
  }

  function finish(): void {
    actions.keepStart(undefined);
    onDone();
  }

  const calendar = shownCalendar(settings);
  const sources = calendar ? (settings.holidays[calendar.id]?.sources ?? []).map(({ name }) => name) : [];
  const zone = calendar ? zoneLabel(calendar.definition.timeZone, language, model.now.value) : '';
  const summaries: Readonly<Record<StepName, readonly [title: string, summary: string]>> = {
    site: [
      sites.map(({ name }) => name).join(', '),
      withWords([...new Set(sites.map(({ adapter }) => model.productOf(adapter).name))].join(', '), taken.value, language),
    ],
    hours: [texts.hours, [zone, new Intl.ListFormat(language).format(sources)].filter(Boolean).join(' · ')],
    alert: [texts.alerts, progress.value.isAlertSeen ? texts.alertSeen : texts.noAlerts],
    badge: [texts.badge, ''],
  };
  const titles: Readonly<Record<StepName, string>> = {
    site: texts.site,
    hours: texts.hoursTitle,
    alert: texts.alerts,
    badge: texts.badge,
  };
  const views: Readonly<Record<StepName, () => ComponentChildren>> = {
    site: () => (
      <SiteStep
        {...{ model, actions, settings, given }}
        onAdded={(address, words) => {
          taken.value = words;
          goOn('site', address === undefined ? {} : { address });
        }}
        onGoOn={() => goOn('site')}
      />
    ),
    hours: () => <HoursStep {...{ model, actions, settings }} onGoOn={() => goOn('hours')} />,
    alert: () => <AlertStep {...{ model, actions }} isDue={isTestDue.value} onGoOn={(isAlertSeen) => goOn('alert', { isAlertSeen })} />,
    badge: () => <FirstBadge {...{ model, actions }} address={progress.value.address ?? sites[0]?.id ?? ''} onDone={finish} />,
  };

  return (
    <main class="welcome">
      <Mark />
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {troubles}
      <ol ref={steps}>
        {STEPS.map((step) => {
          const state = step === open ? 'open' : isDone(step) ? 'done' : 'later';
          const [title, summary] = summaries[step];
          return (
            <Step
              key={step}
              {...{ state, summary }}
              title={state === 'done' ? title : titles[step]}
              change={texts.change}
              onChange={() => (changing.value = step)}
            >
              {state === 'open' && views[step]()}
            </Step>
          );
        })}
      </ol>
      <p class="promise">{texts.promise}</p>
    </main>
  );
}

/** The page that was added from the popup: `#welcome/https%3A%2F%2F…`. */
function addressIn(hash: string): string | undefined {
  try {
    return decodeURIComponent(/^#welcome\/(.+)$/.exec(hash)?.[1] ?? '') || undefined;
  } catch {
    return undefined;
  }
}
