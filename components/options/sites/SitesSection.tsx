import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { siteCardTexts } from '@/utils/language/shapes/options/siteCards';
import { withWords } from '@/utils/language/telling/withWords';
import { AddSite } from './AddSite';
import { NativeChoice } from './NativeChoice';
import { ImportLesson } from './ImportLesson';
import type { OptionsProps } from '../optionsModel';
import { SiteCard } from './SiteCard';

/** The sites, one card each, and a field to add another. */
export function SitesSection({ model, actions }: OptionsProps) {
  const texts = optionsTexts(model.language.value);
  const sites = model.settings.value?.sites ?? [];
  const status = useSignal('');
  const statusLine = useRef<HTMLParagraphElement>(null);

  async function remove(site: (typeof sites)[number]): Promise<void> {
    await actions.removeSite(site.id);
    status.value = siteCardTexts(model.language.value).removed(site.name);
    // The card that had the focus is gone.
    statusLine.current?.focus();
  }

  return (
    <>
      <AddSite
        model={model}
        onAdd={actions.addSite}
        onTeach={actions.teach}
        onAdded={(name) => {
          status.value = texts.added(name);
        }}
      />
      <ImportLesson
        model={model}
        onImport={actions.importLesson}
        onAdded={(name, words) => {
          status.value = withWords(texts.added(name), words, model.language.value);
        }}
      />
      <p ref={statusLine} class="status" role="status" tabIndex={-1}>
        {status}
      </p>
      {sites.length === 0 && <p class="lead">{texts.noSites}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <SiteCard
            key={site.id}
            {...{ site, model, actions }}
            onRemove={() => remove(site)}
            onSay={(words) => {
              status.value = words;
            }}
          />
        ))}
      </ul>
      {sites.length > 0 && (
        <NativeChoice
          {...{ model, actions }}
          onSay={(words) => {
            status.value = words;
          }}
        />
      )}
    </>
  );
}
