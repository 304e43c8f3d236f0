import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { popupTexts } from '@/utils/language/shapes/popup';
import type { QueueGroup } from '@/utils/sla/queueOrder';
import type { TicketKey } from '@/utils/tickets/ticket';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import { QueueRow } from './QueueRow';
import { countsOf, type QueueRow as Row } from './queueRows';

export interface QueueProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** Rows rendered at a time; more follow as the analyst scrolls. */
const PAGE = 40;

/** The tickets, most urgent first, grouped as they stand. One tab stop; the row that has the focus keeps it while rows move. */
export function Queue({ model, actions }: QueueProps) {
  const limit = useSignal(PAGE);
  const current = useSignal<TicketKey | undefined>(undefined);
  const groups = useComputed(() => grouped(model.rows.value.slice(0, limit.value)));
  const totals = useComputed(() => countsOf(model.rows.value));
  const tabStop = useComputed(() => (model.rows.value.some(isAt(current.value)) ? current.value : model.rows.value[0]?.ticket.key));
  const list = useRef<HTMLUListElement>(null);
  // At opening the first row takes the focus, so that arrows and Enter work at once.
  const wantsFocus = useRef(true);

  useLayoutEffect(() => {
    if (!wantsFocus.current || document.activeElement !== document.body) return;
    rowsIn(list.current)
      .find(({ dataset }) => dataset['key'] === tabStop.value)
      ?.focus();
  });

  return (
    <ul
      ref={list}
      class="queue"
      aria-label={popupTexts(model.language.value).queue}
      aria-keyshortcuts="/"
      onFocusIn={(event) => {
        wantsFocus.current = true;
        current.value = keyAt(event.target);
      }}
      onFocusOut={({ relatedTarget }) => {
        wantsFocus.current = relatedTarget === null;
      }}
    >
      {groups.value.map(({ group, rows }) => (
        <li key={group}>
          <h2 class="vh">{`${popupTexts(model.language.value).groups[group]}: ${totals.value[group]}`}</h2>
          <ul>
            {rows.map((row) => (
              <QueueRow key={row.ticket.key} {...{ row, model, tabStop, actions }} />
            ))}
          </ul>
        </li>
      ))}
      {limit.value < model.rows.value.length && <More key={limit.value} onReached={() => (limit.value += PAGE)} />}
    </ul>
  );
}

/** Stands after the last rendered row and tells when it comes into view. */
function More({ onReached }: { readonly onReached: () => void }) {
  const mark = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onReached();
    });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return <li ref={mark} class="queue-more" aria-hidden="true" />;
}

const isAt =
  (key: TicketKey | undefined) =>
  ({ ticket }: Row): boolean =>
    ticket.key === key;

function grouped(rows: readonly Row[]): readonly { readonly group: QueueGroup; readonly rows: readonly Row[] }[] {
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, members]) => ({ group, rows: members }));
}

const rowsIn = (list: Element | null): HTMLAnchorElement[] => [...(list?.querySelectorAll<HTMLAnchorElement>('a[data-key]') ?? [])];

const keyAt = (target: EventTarget | null): TicketKey | undefined =>
  target instanceof HTMLElement ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] as TicketKey | undefined) : undefined;

/** Moves the focus by so many rows; from outside the list, to the row last used. */
export function moveFocus(list: Element | null, by: number): void {
  const rows = rowsIn(list);
  const at = rows.findIndex(({ dataset }) => dataset['key'] === keyAt(document.activeElement));
  const next = at < 0 ? rows.find(({ tabIndex }) => tabIndex === 0) : rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
  next?.focus();
}
