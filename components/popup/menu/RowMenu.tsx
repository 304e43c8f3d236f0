import { alertMenuTexts } from '@/utils/language/shapes/menu';
import { popupTexts } from '@/utils/language/shapes/popup';
import { keyTexts } from '@/utils/language/shapes/queue';
import type { Standing } from '@/utils/sla/clock/standing';
import { deedKeys, deedsFor, doTo, recordIn, type RowDeed } from '../keys/rowKeys';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import type { QueueRow } from '../queue/queueRows';
import { DeedMenu } from './DeedMenu';

export interface RowMenuProps {
  readonly row: QueueRow;
  readonly standing: Standing;
  readonly model: PopupModel;
  readonly anchor: HTMLElement;
  readonly actions: PopupActions;
  readonly onClose: () => void;
}

/** What can be done with one row, each with its key. */
export function RowMenu({ row, standing, model, anchor, actions, onClose }: RowMenuProps) {
  const language = model.language.value;
  const texts = alertMenuTexts(language);
  const words = (deed: RowDeed): string => (deed === 'open' || deed === 'copy' ? keyTexts(language).menu[deed] : texts.choices[deed]);
  const deeds = deedsFor(row, standing).map((deed) => ({
    id: deed,
    words: words(deed),
    key: deedKeys[deed],
    run: () => doTo(row.ticket, deed, () => recordIn(row, standing, model), actions),
  }));
  return <DeedMenu label={popupTexts(language).alertsOf(row.ticket.label)} failed={texts.failed} {...{ deeds, anchor, onClose }} />;
}
