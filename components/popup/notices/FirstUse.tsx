import '@/assets/styles/queue/empty.css';
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { firstUseTexts } from '@/utils/language/shapes/queue';
import { siteTexts } from '@/utils/language/shapes/sites';
import type { SiteAddition, SiteRefusal } from '@/utils/messages/protocol';
import type { PopupModel } from '../popupModel';

export interface FirstUseProps {
  readonly model: PopupModel;
  /** The address of the page in front, if it can be added. */
  readonly activeAddress: ReadonlySignal<string | undefined>;
  /** Asks for the permission at once, within the click. */
  readonly onAddPage: (address: string) => Promise<SiteAddition>;
  /** Asks for the permission too, and begins the lesson on the page in front. */
  readonly onTeach: (address: string) => void;
  readonly onOptions: () => void;
}

/** No site yet: what to do first. */
export function FirstUse({ model, activeAddress, onAddPage, onTeach, onOptions }: FirstUseProps) {
  const texts = firstUseTexts(model.language.value);
  const refusal = useSignal<SiteRefusal | undefined>(undefined);
  const isAdding = useSignal(false);
  const address = activeAddress.value;

  async function add(page: string): Promise<void> {
    const asked = onAddPage(page);
    isAdding.value = true;
    refusal.value = undefined;
    const addition = await asked;
    isAdding.value = false;
    refusal.value = addition.outcome === 'refused' ? addition.reason : undefined;
  }

  return (
    <div class="empty">
      <Icon shape={plus} />
      <h2>{texts.firstUse}</h2>
      <p>{texts.firstUseHow}</p>
      {address !== undefined && (
        <button class="button" type="button" data-kind="primary" disabled={isAdding.value} onClick={() => void add(address)}>
          {isAdding.value ? texts.adding : texts.addPage}
        </button>
      )}
      {address !== undefined && (
        <button class="button" type="button" onClick={() => onTeach(address)}>
          {texts.teach}
        </button>
      )}
      <button class="button" type="button" data-kind={address === undefined ? 'primary' : 'plain'} onClick={onOptions}>
        {texts.openOptions}
      </button>
      <p class="refusal" role="status">
        {refusal.value !== undefined && siteTexts(model.language.value).refusal[refusal.value]}
      </p>
    </div>
  );
}
