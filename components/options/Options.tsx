import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Later, type Coming } from '@/components/Later';
import { Icon } from '@/components/icon/Icon';
import { Mark } from '@/components/icon/Mark';
import { stateIcons } from '@/components/icon/stateIcons';
import { optionsTexts, type OptionsSection } from '@/utils/language/shapes/options/options';
import type { LeavingQuestionProps } from './LeavingQuestion';
import type { OptionsProps } from './optionsModel';
import type { WelcomeProps } from './welcome/Welcome';
import { askBeforeLeaving, hasUnsaved } from './unsaved';

/** The views of the page's sections, of the first start, and of the question before changes are dropped. */
export type OptionsSections = Readonly<Record<OptionsSection, () => Coming<OptionsProps>>> & {
  readonly welcome: () => Coming<WelcomeProps>;
  readonly leaving: () => Coming<LeavingQuestionProps>;
};

const names: readonly OptionsSection[] = [
  'sites',
  'contract',
  'mapping',
  'calendar',
  'customers',
  'records',
  'alerts',
  'language',
  'advanced',
];

/** The options page; at the first start, the steps that lead to it. */
export function Options({ model, actions, sections }: OptionsProps & { readonly sections: OptionsSections }) {
  const settings = model.settings.value;
  // Decided once: the steps stay while the first site is added, and removing the last one does not lead back to them.
  const isFirstStart = useSignal<boolean | undefined>(undefined);
  if (settings !== undefined)
    isFirstStart.value ??= settings.sites.length === 0 || isWelcome() || (location.hash === '' && actions.keptStart() !== undefined);
  useEffect(() => {
    const follow = (): void => {
      if (isWelcome() || location.hash !== '') isFirstStart.value = isWelcome();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  if (settings === undefined) return <Waiting {...{ model, actions }} />;
  return isFirstStart.value === false ? (
    <Sections {...{ model, actions, sections }} />
  ) : (
    <Later
      load={sections.welcome}
      props={{
        model,
        actions,
        settings,
        troubles: <Troubles {...{ model, actions }} />,
        onDone: () => {
          history.replaceState(undefined, '', location.pathname);
          isFirstStart.value = false;
        },
      }}
    />
  );
}

/** Asked for by the page's address: `#welcome`, and after a slash the page that was added. */
const isWelcome = (): boolean => /^#welcome(\/|$)/.test(location.hash);

/** Nothing is known yet; what failed is said all the same. */
function Waiting({ model, actions }: OptionsProps) {
  return (
    <main>
      <h1 class="vh">{optionsTexts(model.language.value).options}</h1>
      <Troubles {...{ model, actions }} />
    </main>
  );
}

function Sections({ model, actions, sections }: OptionsProps & { readonly sections: OptionsSections }) {
  const texts = optionsTexts(model.language.value);
  const { section, wanted, stay, leave } = useSection();

  return (
    <div class="page">
      <nav aria-label={texts.options}>
        <p class="brand">
          <Mark />
          Prazo
        </p>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                {texts.sections[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Troubles {...{ model, actions }} />
        {wanted !== undefined && <Later load={sections.leaving} props={{ texts, section, stay, leave }} />}
        <h1>{texts.sections[section]}</h1>
        <p class="lead">{texts.leads[section]}</p>
        {/* A section that is left forgets what was not saved, so that leaving it asks. */}
        <Later key={section} load={sections[section]} props={{ model, actions }} />
      </main>
    </div>
  );
}

function Troubles({ model, actions }: OptionsProps) {
  const texts = optionsTexts(model.language.value);
  const { problems, areSettingsDamaged, trouble } = model;
  const confirm = async (): Promise<void> => {
    const settings = model.settings.peek();
    // What failed shows in the page's trouble once it is read again.
    if (settings) await actions.save(settings, settings).catch(() => undefined);
  };
  return (
    <div class="troubles" role="status">
      {trouble.value !== undefined && (
        <p class="notice" data-tone="critical">
          <Icon shape={stateIcons.critical} />
          <span>
            {texts.noAnswer} {trouble.value}
          </span>
        </p>
      )}
      {problems.value.length > 0 && (
        <p class="notice" data-tone="soon">
          <Icon shape={stateIcons.critical} />
          <span>
            {problems.value.join(' ')}{' '}
            {areSettingsDamaged.value && (
              <button class="link" type="button" onClick={() => void confirm()}>
                {texts.keepDefaults}
              </button>
            )}
          </span>
        </p>
      )}
    </div>
  );
}

/** The section that the address names; while another holds what is not saved, that one, and the one that is `wanted`. */
function useSection() {
  const section = useSignal(sectionOf(location.hash));
  const wanted = useSignal<OptionsSection | undefined>(undefined);
  const home = useRef(location.hash);
  useEffect(() => {
    const follow = (): void => {
      const named = sectionOf(location.hash);
      wanted.value = named !== section.value && hasUnsaved() ? named : undefined;
      if (wanted.value !== undefined) return;
      section.value = named;
      home.current = location.hash;
    };
    addEventListener('hashchange', follow);
    addEventListener('beforeunload', askBeforeLeaving);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('beforeunload', askBeforeLeaving);
    };
  }, []);
  return {
    section: section.value,
    wanted: wanted.value,
    stay: () => {
      history.replaceState(undefined, '', home.current || '#');
      wanted.value = undefined;
    },
    leave: () => {
      section.value = wanted.value ?? section.value;
      home.current = location.hash;
      wanted.value = undefined;
    },
  };
}

/** The address may go on, with what the section is asked about. */
const sectionOf = (hash: string): OptionsSection => names.find((name) => hash.split('/')[0] === `#${name}`) ?? 'sites';
