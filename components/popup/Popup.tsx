import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { inbox } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { popupTexts } from '@/utils/language/shapes/popup';
import { Bones } from './queue/Bones';
import { Counts } from './Counts';
import { Later } from '@/components/Later';
import { Notices } from './notices/Notices';
import type { PopupActions } from './popupActions';
import { onPopupKey } from './popupKeys';
import { PopupFoot } from './PopupFoot';
import { PopupHead } from './PopupHead';
import type { PopupModel } from './popupModel';
import { Queue } from './queue/Queue';
import { SearchField } from './queue/SearchField';

export interface PopupProps {
  readonly model: PopupModel;
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly isRefreshing: ReadonlySignal<boolean>;
  readonly activeAddress: ReadonlySignal<string | undefined>;
  readonly actions: PopupActions;
}

const loadTeachPage = async () => (await import('./TeachPage')).TeachPage;
const loadFirstUse = async () => (await import('./notices/FirstUse')).FirstUse;

/** The analyst's queue at a glance, from the toolbar. */
export function Popup({ model, trouble, isRefreshing, activeAddress, actions }: PopupProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onPopupKey(event, root.current, model, actions);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [model, actions]);
  const address = activeAddress.value;
  const hasSites = model.queue.value?.sites.length !== 0;

  return (
    <div ref={root} class="popup" aria-busy={model.isLoading.value}>
      <PopupHead model={model} onOptions={actions.openOptions} />
      <main>
        <Notices {...{ model, trouble, actions }} />
        {hasSites && <Counts model={model} />}
        {model.search.value !== undefined && <SearchField model={model} />}
        {hasSites ? (
          <QueueOrWhy {...{ model, actions }} />
        ) : (
          <Later
            load={loadFirstUse}
            props={{ model, activeAddress, onAddPage: actions.addPage, onTeach: actions.teachPage, onOptions: actions.openOptions }}
          />
        )}
      </main>
      {hasSites && address !== undefined && isTeachable(address, model) && (
        <Later load={loadTeachPage} props={{ language: model.language.value, address, onTeach: actions.teachPage }} />
      )}
      {hasSites && <PopupFoot {...{ model, isRefreshing }} onRefresh={actions.refresh} onMap={actions.openMapping} />}
    </div>
  );
}

/** The queue, or in its place why there is none. */
function QueueOrWhy({ model, actions }: Pick<PopupProps, 'model' | 'actions'>) {
  const texts = popupTexts(model.language.value);
  if (model.isLoading.value) return <Bones words={texts.readingQueue} />;
  if (model.rows.value.length > 0) return <Queue {...{ model, actions }} />;
  return model.queue.value?.tickets.length === 0 ? (
    <div class="empty">
      <Icon shape={inbox} />
      <h2>{texts.empty}</h2>
      <p>{texts.emptyWhy}</p>
    </div>
  ) : (
    <div class="empty">
      <p role="status">{texts.nothingMatches}</p>
      <button class="button" type="button" onClick={() => showAll(model)}>
        {texts.showAll}
      </button>
    </div>
  );
}

/** No adapter reads the page in front; what was taught before can be taught anew. */
const isTeachable = (address: string, { queue }: PopupModel): boolean =>
  queue.value !== undefined && !queue.value.sites.some(({ site, isTaught }) => !isTaught && address.startsWith(site));

function showAll({ filter, search }: PopupModel): void {
  filter.value = undefined;
  search.value = undefined;
}
