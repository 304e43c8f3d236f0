import type { BadgeFace } from '@/components/badge/badgeFace';
import { faceOf, urgencyLooks } from '@/components/badge/faceOf';
import { popupTexts } from '@/utils/language/shapes/popup';
import { dueText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { clockTexts } from '@/utils/language/shapes/clock';
import { standingTexts } from '@/utils/language/shapes/telling/spoken';
import type { Reading } from '@/utils/language/telling/reading';
import type { QueueList } from '@/utils/messages/queueList';
import type { Standing } from '@/utils/sla/clock/standing';
import { pressureOf, type QueueRow } from './queueRows';

/** What the badge of a row shows. */
export const faceOfRow = (row: QueueRow, standing: Standing, list: QueueList, reading: Reading): BadgeFace =>
  row.commitment ? faceOfCommitment(row, list, reading) : faceOf(row.ticket, standing, reading);

/** Prazo itself knows what was promised: its number is never doubtful. */
function faceOfCommitment(row: QueueRow, list: QueueList, reading: Reading): BadgeFace {
  const { leftMs, urgency } = pressureOf(row, list, reading.calendars, reading.now);
  const { dueAt = 0 } = row.commitment ?? {};
  const { language, now } = reading;
  const when = dueText(dueAt, now, zoneOf(row.ticket.clock, row.ticket, reading), language);
  const texts = clockTexts(language);
  const isOver = urgency === 'overdue';
  return {
    ...urgencyLooks[urgency],
    fresh: undefined,
    first: undefined,
    text: Number.isFinite(leftMs) ? shortDuration(leftMs) : texts.noDeadline,
    get name() {
      if (!reading.spoken) return undefined;
      const said = standingTexts(language);
      const told = isOver
        ? said.wasDue(when)
        : `${popupTexts(language).left(reading.spoken.fullDuration(leftMs, language))}; ${said.due(when)}`;
      return `${popupTexts(language).commitment}: ${told}.`;
    },
    size: 'compact',
  };
}
