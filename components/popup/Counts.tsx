import { Icon } from '@/components/icon/Icon';
import { stateIcons, type StateIcon } from '@/components/icon/stateIcons';
import { popupTexts, type PopupTexts } from '@/utils/language/shapes/popup';
import type { PopupModel } from './popupModel';

export interface CountsProps {
  readonly model: PopupModel;
}

interface Filter {
  readonly group: keyof PopupTexts['counts'];
  readonly icon: StateIcon;
  readonly tone: string;
}

/** In the order of the keys 1 to 4. */
export const FILTERS: readonly Filter[] = [
  { group: 'overdue', icon: 'overdue', tone: 'critical' },
  { group: 'atRisk', icon: 'soon', tone: 'soon' },
  { group: 'onTrack', icon: 'ok', tone: 'neutral' },
  { group: 'paused', icon: 'customer', tone: 'paused' },
];

/** How many tickets stand how; each number filters the queue. Unknown numbers are a dash, never 0. */
export function Counts({ model }: CountsProps) {
  const texts = popupTexts(model.language.value);
  const counts = model.counts.value;

  return (
    <ul class="counts" aria-label={texts.filters}>
      {FILTERS.map(({ group, icon, tone }, index) => (
        <li key={group} data-tone={counts?.[group] ? tone : 'neutral'}>
          <button
            type="button"
            aria-pressed={model.filter.value === group}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => toggleFilter(model, group)}
          >
            <b>
              <Icon shape={stateIcons[icon]} />
              {counts?.[group] ?? '–'}
            </b>
            <span>{texts.counts[group]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function toggleFilter({ filter }: PopupModel, group: NonNullable<PopupModel['filter']['value']>): void {
  filter.value = filter.value === group ? undefined : group;
}
