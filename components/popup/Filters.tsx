import { popupTexts, type QueueFilter } from '@/utils/language/shapes/popup';
import type { PopupModel } from './popupModel';
import { FILTERS } from './queue/queueRows';

const tones: Readonly<Partial<Record<QueueFilter, string>>> = { inTime: 'soon', overdue: 'critical', waiting: 'paused' };

/** How many tickets of the scope stand how; each number filters the queue. Unknown numbers are a dash, never 0. */
export function Filters({ model }: { readonly model: PopupModel }) {
  const texts = popupTexts(model.language.value);
  const counts = model.counts.value;

  return (
    <ul class="sift" aria-label={texts.filters}>
      {FILTERS.map((filter, index) => (
        <li key={filter} data-tone={counts?.[filter] ? tones[filter] : undefined}>
          <button
            type="button"
            aria-pressed={model.filter.value === filter}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => toggleFilter(model, filter)}
          >
            <b>{counts?.[filter] ?? '–'}</b> <span>{texts.counts[filter]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function toggleFilter({ filter, only }: PopupModel, chosen: QueueFilter): void {
  filter.value = filter.value === chosen ? undefined : chosen;
  only.value = undefined;
}
