import { useComputed, type ReadonlySignal } from '@preact/signals';
import { SlaBadge } from '@/components/badge/SlaBadge';
import { tellsDue } from '@/components/badge/forms';
import { flag } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import { popupTexts } from '@/utils/language/shapes/popup';
import { leftText } from '@/utils/language/telling/bounded';
import { whenText } from '@/utils/language/telling/due';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { isMeasured } from '@/utils/sla/clock/clock';
import { follow } from '../follow';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import type { QueueRow as Row } from './queueRows';
import { standingOfRow } from './queueRows';
import { faceOfRow } from './rowFace';
import { RowButton } from './RowButton';
import { dueLine, factsText, instantText, instantTitle } from './rowText';

export interface QueueRowProps {
  readonly row: Row;
  readonly model: PopupModel;
  /** The one row that the Tab key reaches; arrows do the rest. */
  readonly tabStop: ReadonlySignal<string | undefined>;
  readonly actions: PopupActions;
  /** One of those to do next: a number in larger type without a box. */
  readonly isNext?: boolean;
  /** Which of how many it is, for those who hear it: not all of them are drawn. */
  readonly place?: { readonly 'aria-posinset': number; readonly 'aria-setsize': number };
}

/** One ticket, or what was promised in one: number over due time, subject over facts. The whole row is the link, but for the menu's button, and is called by all that it says, the subject first, which the styles put behind the number; its texts tick without rendering. */
export function QueueRow({ row, model, tabStop, actions, isNext = false, place }: QueueRowProps) {
  const { ticket, commitment } = row;
  const { reading, queue } = model;
  const standing = useComputed(() => standingOfRow(row, queue.value!, model.calendars.value, model.now.value));
  const face = useComputed(() => faceOfRow(row, standing.value, queue.value!, reading.value));
  const facts = useComputed(() =>
    [factsText(row, standing.value, reading.value, model.scope.value), !commitment && model.reasons.value[ticket.key]]
      .filter(Boolean)
      .join(' · '),
  );
  const tabIndex = useComputed(() => (tabStop.value === row.id ? 0 : -1));
  const isHere = useComputed(() => model.activeTicket.value === ticket.key);
  const subject = commitment?.what ?? ticket.title;

  return (
    <li data-key={row.id} {...place}>
      <a
        href={ticket.url}
        data-key={row.id}
        data-here={isHere}
        tabIndex={tabIndex}
        onClick={(event) => follow(event, () => actions.openTicket(ticket.url))}
      >
        <span>
          <b title={subject}>
            <bdi>
              <Found text={subject} model={model} />
            </bdi>
          </b>
          <small title={facts}>
            {commitment && <Icon shape={flag} />}
            <Found text={facts.value} model={model} />
          </small>
        </span>
        {isNext ? (
          <NextNumber {...{ row, model, standing, face }} />
        ) : (
          <span class="when">
            <SlaBadge face={face} sign={commitment && flag} />
            <time aria-hidden="true" title={useComputed(() => instantTitle(row, standing.value, reading.value))}>
              {useComputed(() => instantText(row, standing.value, reading.value))}
            </time>
          </span>
        )}
      </a>
      <RowButton {...{ row, model, actions, tabIndex, standing }} />
    </li>
  );
}

/** A text of the row, in which what was searched for is set off. */
function Found({ text, model: { search, interaction } }: { readonly text: string; readonly model: PopupModel }) {
  const Marked = search.value === '' ? undefined : interaction.value?.Marked;
  return Marked === undefined ? <>{text}</> : <Marked text={text} search={search.value} />;
}

type NextNumberProps = Pick<QueueRowProps, 'row' | 'model'> & {
  readonly standing: ReadonlySignal<ReturnType<typeof standingOfRow>>;
  readonly face: ReadonlySignal<ReturnType<typeof faceOfRow>>;
};

/** In closed hours the number is when it falls due, and under it what is left once support is open: a duration that stands still misleads. */
function NextNumber({ row, model, standing, face }: NextNumberProps) {
  const { reading } = model;
  const told = useComputed(() => {
    const { clock, phase } = standing.value;
    const { language, now } = reading.value;
    if (row.commitment || phase !== 'closedHours' || !isMeasured(clock) || clock.dueAt === undefined)
      return {
        number: isMeasured(clock) && !row.commitment && tellsDue(clock, standing.value) ? leftText(clock) : face.value.text,
        under: dueLine(row, standing.value, reading.value),
      };
    return {
      number: whenText(clock.dueAt, now, zoneOf(clock, row.ticket, reading.value), language),
      under: popupTexts(language).leftOnceOpen(leftText(clock)),
    };
  });
  const name = useComputed(() => face.value.name);
  const icon = useComputed(() => face.value.icon);
  const first = useComputed(() => face.value.first);
  return (
    <span>
      <span
        class="left"
        data-tone={useComputed(() => face.value.tone)}
        role={name.value === undefined ? undefined : 'img'}
        aria-label={name}
      >
        <Icon shape={stateIcons[icon.value]} />
        {first.value !== undefined && <i>{first.value}</i>}
        {useComputed(() => told.value.number)}
      </span>
      <small aria-hidden="true">{useComputed(() => told.value.under)}</small>
    </span>
  );
}
