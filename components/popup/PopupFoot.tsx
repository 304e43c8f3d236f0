import { useComputed, type ReadonlySignal } from '@preact/signals';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import { ageText } from '@/utils/language/telling/age';
import { popupTexts } from '@/utils/language/shapes/popup';
import { Later } from '../Later';
import { follow } from './follow';
import { partLater } from './later/partLater';
import type { PopupActions } from './popupActions';
import type { PopupModel } from './popupModel';

export interface PopupFootProps {
  readonly model: PopupModel;
  readonly isRefreshing: ReadonlySignal<boolean>;
  readonly actions: Pick<PopupActions, 'refresh' | 'openMapping' | 'bringWords'>;
}

/** Whether the sites answer, how old the numbers are, what waits to be mapped, and the way to read again. */
export function PopupFoot({ model, isRefreshing, actions }: PopupFootProps) {
  const texts = popupTexts(model.language.value);
  const state = useComputed(() => stateNow(model));
  const kind = useComputed(() => state.value.kind);
  const words = useComputed(() => state.value.words);
  const toMap = model.toMap.value;
  if (model.usesKeys.value) return <Later load={partLater('KeyHints', actions)} props={{ model }} />;

  return (
    <footer class="popup-foot">
      <span class="dot" data-kind={kind} />
      <span>
        {words}
        {toMap > 0 && ' · '}
        {toMap > 0 && (
          <a class="to-map" href="options.html#mapping" onClick={(event) => follow(event, actions.openMapping)}>
            {texts.toMap(toMap)}
          </a>
        )}
      </span>
      <button
        class="button"
        type="button"
        data-kind="plain"
        aria-keyshortcuts="r"
        aria-disabled={isRefreshing.value}
        onClick={actions.refresh}
      >
        <Icon shape={stateIcons.stale} />
        {isRefreshing.value ? texts.refreshing : texts.refresh}
      </button>
    </footer>
  );
}

interface FootState {
  readonly kind: 'good' | 'closed' | 'bad';
  readonly words: string;
}

function stateNow({ queue, isLoading, language, reading }: PopupModel): FootState {
  const texts = popupTexts(language.value);
  const sites = queue.value?.sites ?? [];
  const answering = sites.filter(({ failure }) => failure === undefined);
  if (queue.value === undefined) return { kind: 'closed', words: texts.readingQueue };
  if (isLoading.value) return { kind: 'closed', words: texts.reading(sites.length) };
  if (answering.length < sites.length) return { kind: 'bad', words: texts.sitesAnswer(answering.length, sites.length) };
  // The oldest reading: no number on show is older than what is said here.
  const readAt = Math.min(...sites.map((site) => site.readAt ?? Infinity));
  const { now, ownZone } = reading.value;
  const age = Number.isFinite(readAt) ? ` · ${ageText(readAt, now, ownZone, language.value)}` : '';
  return { kind: 'good', words: texts.sites(sites.length) + age };
}
