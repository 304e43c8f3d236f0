import '@/assets/styles/options/mapping.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { type Decision, decideWord } from '@/utils/sla/words/decideWord';
import type { SiteWord } from '@/utils/sla/words/wordsInUse';
import type { Settings } from '@/utils/store/settings/settings';
import type { SiteId } from '@/utils/tickets/ticket';
import type { OptionsProps } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { DraftEffect } from '../trial/DraftEffect';
import { meaningsOf } from './meanings';
import { SiteMapping } from './SiteMapping';

/** By site and word: what was chosen here and is not saved yet. */
type Draft = ReadonlyMap<SiteId, ReadonlyMap<string, Decision>>;

/** The words of all sites: what waits for the analyst, what was decided, and what is known without that. */
export function MappingSection({ model, actions }: OptionsProps) {
  const language = model.language.value;
  const draft = useSignal<Draft>(new Map());
  const health = model.health.value;
  // The states of the sites come anew with everything that is read: then other words may have come too.
  useEffect(() => void actions.readWords(), [actions, health]);
  const settings = model.settings.value;
  if (settings === undefined) return null;

  const save = async (): Promise<void> => {
    const decided = draft.value;
    await actions.save(settings, withDraft(settings, decided));
    // Before the choices are given up, lest the fields show for a moment what was saved before.
    await actions.readWords();
    draft.value = new Map();
  };

  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      {model.words.value.map(({ site: id, words }) => {
        const site = settings.sites.find((one) => one.id === id);
        const policy = settings.policies.find((one) => one.id === site?.policy);
        if (!site || !policy) return null;
        const own = draft.value.get(id);
        return (
          <SiteMapping
            key={id}
            {...{ words, language }}
            name={site.name}
            meanings={meaningsOf(policy, language)}
            decisionOn={(word) => (own?.has(keyOf(word)) ? own.get(keyOf(word))?.meaning : word.byAnalyst)}
            onDecide={(decision) => {
              draft.value = withDecision(draft.value, id, decision, savedOf(words, decision));
            }}
          />
        );
      })}
      <DraftEffect {...{ model, actions }} shown={settings} wanted={withDraft(settings, draft.value)} />
      <SaveRow texts={optionsTexts(language)} isChanged={draft.value.size > 0} onSave={save} />
    </form>
  );
}

const keyOf = ({ kind, word }: Pick<SiteWord, 'kind' | 'word'>): string => `${kind} ${word}`;

const savedOf = (words: readonly SiteWord[], decision: Decision): string | undefined =>
  words.find((word) => keyOf(word) === keyOf(decision))?.byAnalyst;

/** What is chosen as it was saved is no change. */
function withDecision(draft: Draft, site: SiteId, decision: Decision, saved: string | undefined): Draft {
  const own = new Map(draft.get(site));
  if (decision.meaning === saved) own.delete(keyOf(decision));
  else own.set(keyOf(decision), decision);
  const next = new Map(draft);
  if (own.size === 0) next.delete(site);
  else next.set(site, own);
  return next;
}

const withDraft = (settings: Settings, draft: Draft): Settings => ({
  ...settings,
  sites: settings.sites.map((site) => ({ ...site, mapping: [...(draft.get(site.id)?.values() ?? [])].reduce(decideWord, site.mapping) })),
});
