import { quietTexts } from '@/utils/language/shapes/queue';
import { silenceAt } from '@/utils/sla/alerts/silence';
import { SILENCES, silenceEnd } from '@/utils/sla/alerts/silenceLength';
import { silenceEnds } from '../notices/silenceEnds';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import { DeedMenu, type MenuDeed } from './DeedMenu';

export interface QuietMenuProps {
  readonly model: PopupModel;
  readonly anchor: HTMLElement;
  readonly actions: Pick<PopupActions, 'silence'>;
  readonly onClose: () => void;
}

/** How long not to be disturbed, each with when that ends; and the end of it. */
export function QuietMenu({ model, anchor, actions, onClose }: QuietMenuProps) {
  const language = model.language.value;
  const texts = quietTexts(language);
  const { calendar: id, silence } = model.queue.value!;
  const now = model.now.peek();
  const calendar = model.calendars.value.get(id);
  const lengths = SILENCES.flatMap((length): readonly MenuDeed[] => {
    const until = calendar && silenceEnd(length, calendar, now);
    if (!calendar || until === undefined) return [];
    const when = silenceEnds(until, now, calendar.definition.timeZone, language);
    return [{ id: length, words: texts.lengths[length](when), run: () => actions.silence(length) }];
  });
  const end: MenuDeed = { id: 'end', words: texts.end, run: () => actions.silence('end') };
  const deeds = silenceAt(silence, now) === undefined ? lengths : [end, ...lengths];
  return <DeedMenu label={texts.title} failed={texts.failed} {...{ deeds, anchor, onClose }} />;
}
