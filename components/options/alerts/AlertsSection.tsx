import '@/assets/styles/options/alerts.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { alertRulesTexts } from '@/utils/language/shapes/options/rules';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { ALERT_KINDS } from '@/utils/sla/alerts/alertKinds';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import type { Policy, PolicyId } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import { shownPolicy, type OptionsProps } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { TestAlert } from './TestAlert';
import { draftOf, isSameDraft, type AlertDraft, type ShownRules } from './alertDraft';
import { alertForm, change, isTouched, showAnew, showFirstFault, toggled } from './alertForm';
import { Checks } from '../Checks';
import { OfContract } from './OfContract';
import { Quiet } from './Quiet';
import { readDraft } from './readDraft';
import { SpecialThresholds, Thresholds } from './Thresholds';
import { Toolbar } from './Toolbar';
import { Times } from './Times';
import { Whose } from './Whose';

/** What warns, when, and of whose tickets. */
export function AlertsSection(props: OptionsProps) {
  const settings = props.model.settings.value;
  const chosen = useSignal<PolicyId | undefined>(undefined);
  const policy = settings && (settings.policies.find(({ id }) => id === chosen.value) ?? shownPolicy(settings));
  return settings && policy && <Rules {...props} {...{ settings, policy }} onChoose={(id) => (chosen.value = id)} />;
}

interface RulesProps extends OptionsProps {
  readonly settings: Settings;
  /** Of which the thresholds are on show. */
  readonly policy: Policy;
  readonly onChoose: (policy: PolicyId) => void;
}

function Rules({ model, actions, settings, policy, onChoose }: RulesProps) {
  const language = model.language.value;
  const texts = alertRulesTexts(language);
  const page = useRef<HTMLFormElement>(null);
  const form = useMemo(() => alertForm({ alerts: settings.alerts, policy }), []);
  // What was decided in another tab shows at once, unless something was typed here.
  useEffect(() => {
    if (!isTouched(form)) showAnew(form, { alerts: settings.alerts, policy });
  }, [settings]);
  const seen = new Map(model.words.value.map(({ site, queues }) => [site, queues]));
  useEffect(() => void actions.readWords(), [actions]);
  const { kinds, sound, severeThrough } = form.draft.value;
  const isStandard = isSameDraft(form.draft.value, standardDraft(policy));

  async function save(): Promise<string | undefined> {
    const shown = form.shown.value;
    const now = model.now.peek();
    const read = readDraft(form.draft.value, shown, now);
    if ('faults' in read) {
      form.faults.value = read.faults;
      showFirstFault(page.current!, read.faults);
      return texts.corrections(read.faults.size);
    }
    // Fields show numbers rounded: what nobody touched is compared as it would be read again.
    const untouched = readDraft(draftOf(shown), shown, now);
    await actions.save(withRules(settings, 'rules' in untouched ? untouched.rules : shown), withRules(settings, read.rules));
    const saved = model.settings.peek();
    const savedPolicy = saved?.policies.find(({ id }) => id === shown.policy.id);
    // As it is written from now on: `90` was `1 h 30`.
    if (saved && savedPolicy) showAnew(form, { alerts: saved.alerts, policy: savedPolicy });
    return undefined;
  }

  return (
    <form ref={page} class="settings alerts" noValidate onSubmit={(event) => event.preventDefault()}>
      <TestAlert language={language} onTest={actions.testAlert} />
      <Checks
        legend={texts.kinds}
        all={ALERT_KINDS.map((kind) => ({ value: kind, words: texts.kind[kind] }))}
        chosen={kinds}
        onChange={(kind, isWanted) => change(form, { kinds: toggled(ALERT_KINDS, kinds, kind, isWanted) })}
      />
      <Thresholds {...{ form, texts }}>
        <OfContract
          {...{ texts }}
          policies={settings.policies}
          chosen={policy.id}
          isTouched={isTouched(form)}
          onChoose={(other) => {
            showAnew(form, { alerts: settings.alerts, policy: other });
            onChoose(other.id);
          }}
        />
      </Thresholds>
      <SpecialThresholds {...{ form, texts, language }} severities={policy.severities} />
      <Times {...{ form, texts }} />
      <Quiet {...{ form, texts, language }} />
      <Checks
        legend={texts.silence}
        hint={texts.silenceHow}
        all={[{ value: 'severe', words: texts.severeThrough }]}
        chosen={severeThrough ? ['severe'] : []}
        onChange={(_, isHeard) => change(form, { severeThrough: isHeard })}
      />
      <Toolbar {...{ form, texts }} />
      <Whose {...{ form, texts, settings, seen }} />
      <Checks
        legend={texts.sound}
        all={[{ value: 'sound', words: texts.soundWanted }]}
        chosen={sound ? ['sound'] : []}
        onChange={(_, isWanted) => change(form, { sound: isWanted })}
      />
      <SaveRow texts={optionsTexts(language)} isChanged={isTouched(form)} onSave={save}>
        <button
          class="button"
          type="button"
          aria-disabled={isStandard}
          onClick={() => {
            if (isStandard) return;
            form.draft.value = standardDraft(policy);
            form.faults.value = new Map();
          }}
        >
          {texts.restore}
        </button>
      </SaveRow>
    </form>
  );
}

const withRules = (settings: Settings, { alerts, policy }: ShownRules): Settings => ({
  ...settings,
  alerts,
  policies: settings.policies.map((each) => (each.id === policy.id ? policy : each)),
});

/** What Prazo ships with. */
const standardDraft = (policy: Policy): AlertDraft =>
  draftOf({ alerts: defaultAlertRules, policy: { ...policy, thresholds: defaultThresholds } });
