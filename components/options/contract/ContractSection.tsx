import '@/assets/styles/options/contract.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { undo } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { contractTexts } from '@/utils/language/shapes/options/contract';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import type { Policy } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import type { OptionsProps } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { Choices } from './choices/Choices';
import { type ContractForm, contractForm, type ContractProps, differencesOf, isTouched, restored, showAnew } from './contractForm';
import { Details } from './Details';
import { Example } from './example/Example';
import { BusinessDays, Coverage, NextReply, NoLevel } from './choices/Further';
import { Pauses } from './choices/Pauses';
import { showFault } from './showFault';
import { SinceWhen } from './SinceWhen';
import { panelId, tabId, Tabs } from './Tabs';
import { Effect } from './rules/Effect';
import { Rules } from './rules/Rules';
import { Severities } from './targets/Severities';
import { fieldMoment, sinceFault, sinceNow } from '../since/since';
import { changedContracts, wantedOf } from './versions';

/** What was contracted, contract by contract. */
export function ContractSection(props: OptionsProps) {
  const settings = props.model.settings.value;
  return settings && <Contracts {...props} settings={settings} />;
}

function Contracts({ model, actions, settings }: OptionsProps & { readonly settings: Settings }) {
  const language = model.language.value;
  const texts = contractTexts(language);
  const page = useRef<HTMLFormElement>(null);
  const form = useMemo(() => contractForm(settings, actions.changesBetween), []);
  // What was decided in another tab shows at once, unless something was changed here.
  useEffect(() => {
    if (!isTouched(form)) showAnew(form, settings);
  }, [settings]);
  useEffect(() => void actions.readWords(), [actions]);
  const policy = chosenOf(form);
  const props: ContractProps = { form, policy, texts, language, now: model.now.value };
  const zone = form.draft.value.calendars[policy.calendar]?.timeZone ?? 'UTC';
  const since = useMemo(() => sinceNow(fieldMoment(model.now.peek(), zone)), []);
  const changed = changedContracts(form.shown.value, form.draft.value);
  const fault = changed.length > 0 ? sinceFault(since, zone, changed) : undefined;
  const [kind, at, keeps] = [since.kind.value, since.at.value, since.keeps.value];
  const wanted = useMemo(
    () => wantedOf(form.shown.value, form.draft.value, since, zone),
    [form.shown.value, form.draft.value, zone, kind, at, keeps],
  );

  async function save(): Promise<string | undefined> {
    const faults = form.faults.peek();
    if (faults.size > 0) {
      await showFault(form, page.current!);
      return texts.corrections(faults.size);
    }
    if (fault) {
      page.current!.querySelector<HTMLElement>('.since [aria-invalid="true"]')?.focus();
      return texts.corrections(1);
    }
    await actions.save(form.shown.peek(), wanted);
    since.kind.value = 'correction';
    const saved = model.settings.peek();
    if (saved) showAnew(form, saved);
    return undefined;
  }

  return (
    <form ref={page} class="settings contract" noValidate onSubmit={(event) => event.preventDefault()}>
      <Tabs {...{ form, texts }} />
      {/* Another contract is another form: what is half-typed in one never shows in the next. */}
      <div id={panelId} key={policy.id} role="tabpanel" aria-labelledby={tabId(policy.id)}>
        <Example {...props} />
        <Severities {...props} />
        <div class="choices">
          <Choices {...props} />
          <BusinessDays {...props} />
          <NextReply {...props} />
        </div>
        <Pauses {...props} />
        <Coverage {...props} />
        <NoLevel {...props} />
        <Details {...props} />
      </div>
      <Rules {...props} seen={model.words.value} />
      <SinceWhen {...props} {...{ since, fault }} isChanged={changed.length > 0} />
      <Effect {...props} wanted={wanted} onTry={actions.trySettings} />
      <SaveRow
        texts={{ ...optionsTexts(language), save: texts.saveChanges(form.changes.value.length) }}
        isChanged={isTouched(form)}
        onSave={save}
      >
        <BackToPublished {...props} />
      </SaveRow>
    </form>
  );
}

/** The one on show, which is there: nothing else can be chosen. */
function chosenOf({ draft, chosen }: ContractForm): Policy {
  const { policies, standardPolicy } = draft.value;
  const found = policies.find(({ id }) => id === chosen.value) ?? policies.find(({ id }) => id === standardPolicy);
  if (!found) throw new Error(`settings: there is no contract ${standardPolicy}`);
  return found;
}

/** Undoes every difference from the published text, once that is asked. */
function BackToPublished({ form, policy, texts }: ContractProps) {
  const isAsked = useSignal(false);
  const differences = differencesOf(form, policy);
  if (differences === 0) return null;
  if (!isAsked.value)
    return (
      <button type="button" class="button" data-kind="plain" onClick={() => (isAsked.value = true)}>
        <Icon shape={undo} />
        {texts.toPublished}
      </button>
    );
  return (
    <span class="row">
      {texts.toPublishedSure(differences)}
      <button
        type="button"
        class="button"
        onClick={() => {
          isAsked.value = false;
          restore({ form, policy });
        }}
      >
        {texts.yes}
      </button>
      <button type="button" class="button" data-kind="plain" onClick={() => (isAsked.value = false)}>
        {texts.no}
      </button>
    </span>
  );
}

function restore({ form, policy }: Pick<ContractProps, 'form' | 'policy'>): void {
  form.typed.value = new Map();
  form.draft.value = {
    ...form.draft.value,
    policies: form.draft.value.policies.map((each) => (each.id === policy.id ? (restored(policy) ?? each) : each)),
  };
}
