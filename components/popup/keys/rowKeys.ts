import { alertWordsFor } from '@/components/alertWords';
import { spoken } from '@/utils/language/telling/spoken/spoken';
import type { AlertWord } from '@/utils/messages/protocol';
import type { Standing } from '@/utils/sla/clock/standing';
import { keyTexts } from '@/utils/language/shapes/queue';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import { standingOfRow, type QueueRow } from '../queue/queueRows';
import { faceOfRow } from '../queue/rowFace';
import { keyAt } from '../queue/rowFocus';
import { recordOf } from './recordOf';

/** What can be done with one row, by its key. */
export type RowDeed = 'open' | AlertWord | 'copy';

export const deedKeys: Readonly<Record<RowDeed, string>> = {
  open: 'Enter',
  snooze: 's',
  acknowledge: 'v',
  watch: 'f',
  unwatch: 'f',
  copy: 'c',
};

export const deedsFor = ({ ticket }: QueueRow, { urgency }: Standing): readonly RowDeed[] => [
  'open',
  ...alertWordsFor(ticket, urgency),
  'copy',
];

/** What a row's menu does, and its keys. */
export function doTo({ key, url }: QueueRow['ticket'], deed: RowDeed, record: () => string, actions: PopupActions): Promise<void> {
  if (deed === 'copy') return actions.copy(record());
  if (deed !== 'open') return actions.say(key, deed);
  actions.openTicket(url);
  return Promise.resolve();
}

/** The row in words. */
export const recordIn = (row: QueueRow, standing: Standing, { queue, reading }: PopupModel): string =>
  recordOf(row, faceOfRow(row, standing, queue.value!, { ...reading.value, spoken }).name, reading.value);

/** Does what the key stands for to the row that has the focus, if it can be done, and says so. */
export async function doByKey(key: string, model: PopupModel, actions: PopupActions): Promise<void> {
  const id = keyAt(document.activeElement);
  const row = model.rows.value.find((one) => one.id === id);
  if (row === undefined || model.queue.value === undefined) return;
  const standing = standingOfRow(row, model.queue.value, model.calendars.value, model.now.value);
  const deed = deedsFor(row, standing).find((one) => deedKeys[one] === key);
  if (deed === undefined || deed === 'open') return;
  const { said, failed } = keyTexts(model.language.value);
  try {
    await doTo(row.ticket, deed, () => recordIn(row, standing, model), actions);
    model.said.value = said[deed];
  } catch (cause) {
    model.said.value = failed(cause instanceof Error ? cause.message : String(cause));
  }
}
