import { welcomeTexts } from '@/utils/language/shapes/options/welcome';
import type { Settings } from '@/utils/store/settings/settings';
import type { OptionsProps } from '../optionsModel';
import { AddSite } from '../sites/AddSite';
import { ImportLesson } from '../sites/ImportLesson';

export interface SiteStepProps extends OptionsProps {
  readonly settings: Settings;
  /** An address that is known already. */
  readonly given: string | undefined;
  /** With the address of the list where one was pasted, and how many words came along. */
  readonly onAdded: (address: string | undefined, words: number) => void;
  readonly onGoOn: () => void;
}

/** Where the tickets are: an address that is pasted, the page in front, or what a colleague taught. */
export function SiteStep({ model, actions, settings: { sites }, given, onAdded, onGoOn }: SiteStepProps) {
  const texts = welcomeTexts(model.language.value);
  return (
    <>
      <p>{texts.siteHow}</p>
      <AddSite {...{ model, given }} onAdd={actions.addSite} onTeach={actions.teach} onAdded={(_, address) => onAdded(address, 0)} />
      <p class="hint">{texts.fromPage}</p>
      <ImportLesson model={model} onImport={actions.importLesson} onAdded={(_, words) => onAdded(undefined, words)} />
      {sites.length > 0 && (
        <div class="row">
          <span>{texts.sitesAre(sites.map(({ name }) => name).join(', '))}</span>
          <button class="button" type="button" data-kind="primary" onClick={onGoOn}>
            {texts.goOn}
          </button>
        </div>
      )}
    </>
  );
}
