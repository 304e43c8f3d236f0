import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chevron } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { Later } from '@/components/Later';
import { popupTexts } from '@/utils/language/shapes/popup';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { isMeasured } from '@/utils/sla/clock/clock';
import { partLater } from '../later/partLater';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import { asideOf, listed } from './grouped';
import { QueueRow } from './QueueRow';
import type { QueueRow as Row } from './queueRows';
import { keyAt, rowsIn } from './rowFocus';
import { Rows } from './Rows';
import { dateText } from './rowText';

export interface QueueProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** What lies ahead, what to do next, and the rest in groups. One tab stop; the row that has the focus keeps it while rows move. */
export function Queue({ model, actions }: QueueProps) {
  const texts = popupTexts(model.language.value);
  const current = useSignal<string | undefined>(undefined);
  const lists = useComputed(() => listed(model.rows.value, model.isWhole.value && !model.isFailing.value));
  const tabStop = useComputed(() => (model.rows.value.some(({ id }) => id === current.value) ? current.value : firstOf(lists.value)));
  const list = useRef<HTMLDivElement>(null);
  // At opening the first row takes the focus, so that arrows and Enter work at once.
  const wantsFocus = useRef(true);
  const shared = { model, tabStop, actions };

  useLayoutEffect(() => {
    if (!wantsFocus.current || document.activeElement !== document.body) return;
    rowsIn(list.current)
      .find(({ dataset }) => dataset['key'] === tabStop.value)
      ?.focus();
  });

  const { next, groups, old } = lists.value;
  const isOldOpen = model.isOldOpen.value;

  return (
    <div
      ref={list}
      class="scroll"
      onFocusIn={(event) => {
        wantsFocus.current = true;
        current.value = keyAt(event.target) ?? current.value;
      }}
      onFocusOut={({ relatedTarget }) => {
        wantsFocus.current = relatedTarget === null;
      }}
    >
      {model.isWhole.value && !model.isIncomplete.value && <Later load={partLater('Strip', actions)} props={{ model }} />}
      {next.length > 0 && (
        <ol class="next" aria-label={texts.nextThree}>
          {next.map((row) => (
            <QueueRow key={row.id} row={row} {...shared} isNext />
          ))}
        </ol>
      )}
      {groups.map((group) => (
        <section key={group.heading} class="group">
          <h2>
            {texts.groups[group.heading]} {!model.isIncomplete.value && <i>{group.rows.length}</i>}
            <span>{asideOf(group, texts)}</span>
          </h2>
          <Rows rows={group.rows} {...shared} />
        </section>
      ))}
      {old.length > 0 && (
        <section class="group">
          <button
            class="fold-row"
            type="button"
            aria-expanded={isOldOpen}
            aria-keyshortcuts="a"
            onClick={() => (model.isOldOpen.value = !model.isOldOpen.value)}
          >
            <Icon shape={chevron} />
            <b>{texts.groups.old}</b> {old.length}
            <span>{model.isWhole.value ? texts.oldestOf(oldestDay(old, model)) : texts.foundAmongOld}</span>
          </button>
          {isOldOpen && <Rows rows={old} {...shared} />}
        </section>
      )}
      {model.search.value !== '' && <Later load={partLater('Elsewhere', actions)} props={{ model }} />}
    </div>
  );
}

const firstOf = ({ next, groups, old }: ReturnType<typeof listed>): string | undefined => (next[0] ?? groups[0]?.rows[0] ?? old[0])?.id;

/** They are newest first. */
function oldestDay(old: readonly Row[], { reading }: PopupModel): string {
  const ticket = old.at(-1)?.ticket;
  if (ticket === undefined || !isMeasured(ticket.clock) || ticket.clock.dueAt === undefined) return '';
  return dateText(ticket.clock.dueAt, zoneOf(ticket.clock, ticket, reading.peek()), reading.peek().language);
}
