import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { popupTexts } from '@/utils/language/shapes/popup';
import { Filters } from './Filters';
import { Later } from '@/components/Later';
import { Notices } from './notices/Notices';
import { partLater } from './later/partLater';
import type { PopupActions } from './popupActions';
import { PopupFoot } from './PopupFoot';
import { PopupHead } from './PopupHead';
import type { Interaction, PopupModel } from './popupModel';
import { Queue } from './queue/Queue';
import { Scopes } from './Scopes';
import { SearchField } from './SearchField';

export interface PopupProps {
  readonly model: PopupModel;
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly isRefreshing: ReadonlySignal<boolean>;
  readonly activeAddress: ReadonlySignal<string | undefined>;
  readonly actions: PopupActions;
}

const loadBones = async () => (await import('./queue/Bones')).Bones;

/** The analyst's queue at a glance: from the toolbar, or beside the page. */
export function Popup({ model, trouble, isRefreshing, activeAddress, actions }: PopupProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const coming = model.interaction.peek() === undefined ? bringInteraction(model, actions) : undefined;
    const listener = (event: KeyboardEvent): void => {
      const ready = model.interaction.peek();
      if (ready === undefined) void coming?.then(({ onPopupKey }) => onPopupKey(event, root.current, model, actions));
      else ready.onPopupKey(event, root.current, model, actions);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [model, actions]);
  const address = activeAddress.value;
  const hasSites = model.queue.value?.sites.length !== 0;

  return (
    <div
      ref={root}
      class="popup"
      data-as={actions.isSide ? 'side' : undefined}
      aria-busy={model.isIncomplete.value}
      onPointerDown={() => (model.usesKeys.value = false)}
    >
      <PopupHead {...{ model, actions }} />
      <main>
        <Notices {...{ model, trouble, actions }} />
        {hasSites && <Scopes model={model} />}
        {hasSites && <SearchField model={model} />}
        {hasSites && <Filters model={model} />}
        {hasSites ? (
          <div class="listed" id="queue" role="tabpanel" aria-label={popupTexts(model.language.value).queue}>
            <QueueOrWhy {...{ model, actions }} />
          </div>
        ) : (
          <Later
            load={partLater('FirstUse', actions)}
            props={{ model, activeAddress, onAddPage: actions.addPage, onTeach: actions.teachPage, onOptions: actions.openOptions }}
          />
        )}
      </main>
      {hasSites && address !== undefined && isTeachable(address, model) && (
        <Later load={partLater('TeachPage', actions)} props={{ language: model.language.value, address, onTeach: actions.teachPage }} />
      )}
      {hasSites && <PopupFoot {...{ model, isRefreshing, actions }} />}
      {model.showsKeys.value && <Later load={partLater('AllKeys', actions)} props={{ model }} />}
      <p class="vh" role="status">
        {model.said}
      </p>
    </div>
  );
}

async function bringInteraction({ interaction }: PopupModel, { bringWords }: PopupActions): Promise<Interaction> {
  const [come] = await Promise.all([import('./later/interaction'), bringWords()]);
  interaction.value = come;
  return come;
}

/** The queue, or in its place why there is none. */
function QueueOrWhy({ model, actions }: Pick<PopupProps, 'model' | 'actions'>) {
  if (model.rows.value.length > 0) return <Queue {...{ model, actions }} />;
  if (model.isIncomplete.value) return <Later load={loadBones} props={{ words: popupTexts(model.language.value).readingQueue }} />;
  return <Later load={partLater('NoRows', actions)} props={{ model }} />;
}

/** No adapter reads the page in front; what was taught before can be taught anew. */
const isTeachable = (address: string, { queue }: PopupModel): boolean =>
  queue.value !== undefined && !queue.value.sites.some(({ site, isTaught }) => !isTaught && address.startsWith(site));
