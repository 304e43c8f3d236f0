import '@/assets/styles/queue/empty.css';
import '@/assets/styles/queue/link.css';
import { inbox } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { popupTexts } from '@/utils/language/shapes/popup';
import { noRowsTexts } from '@/utils/language/shapes/queue';
import { atTimeText } from '@/utils/language/telling/due';
import { leftText } from '@/utils/language/telling/bounded';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { isMeasured } from '@/utils/sla/clock/clock';
import { chooseScope } from '../Scopes';
import type { PopupModel } from '../popupModel';
import { Elsewhere } from './Elsewhere';
import { standingOfRow } from './queueRows';

/** Why no row is listed, and the way to some. */
export function NoRows({ model }: { readonly model: PopupModel }) {
  const texts = noRowsTexts(model.language.value);
  const search = model.search.value.trim();
  if (model.isWhole.value)
    return (
      <div class="empty">
        <Icon shape={inbox} />
        <h2>{texts.empty}</h2>
        <p>{texts.emptyWhy}</p>
        {model.scope.value === 'mine' && <OthersWait model={model} />}
      </div>
    );
  return (
    <div class="empty">
      <p role="status">
        {search === '' ? texts.nothingMatches : texts.nothingWith(search, popupTexts(model.language.value).scopes[model.scope.value])}
      </p>
      <Elsewhere model={model} />
      <button class="button" type="button" onClick={() => showAll(model)}>
        {texts.showAll}
      </button>
    </div>
  );
}

/** Nobody has them, and the first of them falls due. */
function OthersWait({ model }: { readonly model: PopupModel }) {
  const count = model.scopes.value?.unassigned ?? 0;
  const texts = noRowsTexts(model.language.value);
  if (count === 0) return null;
  const next = model.unassigned.value.find(({ place }) => place === 'inTime');
  const { now, language } = model.reading.value;
  const standing = next && standingOfRow(next, model.queue.value!, model.calendars.value, now);
  const clock = standing && isMeasured(standing.clock) ? standing.clock : undefined;
  return (
    <p class="aside">
      <b>{texts.othersWait(count)}</b>{' '}
      {next &&
        clock?.dueAt !== undefined &&
        texts.nextOfThem(leftText(clock), atTimeText(clock.dueAt, zoneOf(clock, next.ticket, model.reading.value), language))}{' '}
      <button class="link" type="button" onClick={() => chooseScope(model, 'unassigned')}>
        {texts.see}
      </button>
    </p>
  );
}

function showAll({ filter, search, only }: PopupModel): void {
  filter.value = undefined;
  only.value = undefined;
  search.value = '';
}
