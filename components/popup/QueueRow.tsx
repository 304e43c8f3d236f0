import { useComputed, type ReadonlySignal } from '@preact/signals';
import { faceOf } from '@/components/badge/faceOf';
import { SlaBadge } from '@/components/badge/SlaBadge';
import type { TicketKey } from '@/utils/tickets/ticket';
import { follow } from './follow';
import type { PopupModel } from './popupModel';
import type { QueueRow as Row } from './queueRows';
import { factsText, instantText, instantTitle } from './rowText';

export interface QueueRowProps {
  readonly row: Row;
  readonly model: PopupModel;
  /** The one row that the Tab key reaches; arrows do the rest. */
  readonly tabStop: ReadonlySignal<TicketKey | undefined>;
  readonly onOpen: (url: string) => void;
}

/** One ticket: badge over due time, subject over facts. The whole row is the link; its texts tick without rendering. */
export function QueueRow({ row, model, tabStop, onOpen }: QueueRowProps) {
  const { key, title, url } = row.ticket;
  const live = useComputed(() => model.live.value.get(key) ?? row);
  const { reading } = model;
  const face = useComputed(() => faceOf(live.value.ticket, live.value.standing, reading.value));
  const when = useComputed(() => instantText(live.value, reading.value));
  const whenTitle = useComputed(() => instantTitle(live.value, reading.value));
  const facts = useComputed(() => factsText(live.value, reading.value));
  const tabIndex = useComputed(() => (tabStop.value === key ? 0 : -1));

  return (
    <li>
      <a href={url} data-key={key} tabIndex={tabIndex} onClick={(event) => follow(event, () => onOpen(url))}>
        <span class="when">
          <SlaBadge face={face} />
          <time title={whenTitle}>{when}</time>
        </span>
        <span>
          <b title={title}>
            <bdi>{title}</bdi>
          </b>
          <small title={facts}>{facts}</small>
        </span>
      </a>
    </li>
  );
}
