import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { chevron } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { Later } from '@/components/Later';
import { popupTexts } from '@/utils/language/shapes/popup';
import { zoneOf } from '@/utils/language/telling/clockName';
import { isMeasured } from '@/utils/sla/clock/clock';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import { asideOf, listed, type Group } from './grouped';
import { QueueRow } from './QueueRow';
import type { QueueRow as Row } from './queueRows';
import { keyAt, rowsIn } from './rowFocus';
import { dateText } from './rowText';

export interface QueueProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** Rows rendered at a time; more follow as the analyst scrolls. */
const PAGE = 40;

const loadStrip = (words: PopupActions['bringWords']) => async () => (await Promise.all([import('../today/Strip'), words()]))[0].Strip;
const loadElsewhere = async () => (await import('./Elsewhere')).Elsewhere;

/** What lies ahead, what to do next, and the rest in groups. One tab stop; the row that has the focus keeps it while rows move. */
export function Queue({ model, actions }: QueueProps) {
  const texts = popupTexts(model.language.value);
  const limit = useSignal(PAGE);
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
  let room = limit.value - next.length;
  const shown = groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, room));
    room -= rows.length;
    return rows.length > 0 ? [{ ...group, rows, total: group.rows.length, aside: asideOf(group, texts) }] : [];
  });
  const isOldOpen = model.isOldOpen.value && room > 0;

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
      {model.isWhole.value && <Later load={loadStrip(actions.bringWords)} props={{ model }} />}
      {next.length > 0 && (
        <ol class="next" aria-label={texts.nextThree}>
          {next.map((row) => (
            <QueueRow key={row.id} row={row} {...shared} isNext />
          ))}
        </ol>
      )}
      {shown.map(({ heading, rows, total, aside }) => (
        <section key={heading} class="group">
          <h2>
            {texts.groups[heading]} <i>{total}</i>
            {aside !== '' && <span>{aside}</span>}
          </h2>
          <Rows {...{ rows, ...shared }} />
        </section>
      ))}
      {old.length > 0 && room >= 0 && (
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
          {isOldOpen && <Rows rows={old.slice(0, room)} {...shared} />}
        </section>
      )}
      {model.search.value !== '' && <Later load={loadElsewhere} props={{ model }} />}
      {limit.value < model.rows.value.length && <More key={limit.value} onReached={() => (limit.value += PAGE)} />}
    </div>
  );
}

interface RowsProps extends QueueProps {
  readonly rows: Group['rows'];
  readonly tabStop: ReadonlySignal<string | undefined>;
}

const Rows = ({ rows, ...shared }: RowsProps) => (
  <ul>
    {rows.map((row) => (
      <QueueRow key={row.id} row={row} {...shared} />
    ))}
  </ul>
);

const firstOf = ({ next, groups, old }: ReturnType<typeof listed>): string | undefined => (next[0] ?? groups[0]?.rows[0] ?? old[0])?.id;

/** They are newest first. */
function oldestDay(old: readonly Row[], { reading }: PopupModel): string {
  const ticket = old.at(-1)?.ticket;
  if (ticket === undefined || !isMeasured(ticket.clock) || ticket.clock.dueAt === undefined) return '';
  return dateText(ticket.clock.dueAt, zoneOf(ticket.clock, ticket, reading.peek()), reading.peek().language);
}

/** Stands after the last rendered row and tells when it comes into view. */
function More({ onReached }: { readonly onReached: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onReached();
    });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={mark} class="queue-more" aria-hidden="true" />;
}
