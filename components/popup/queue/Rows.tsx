import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import { inView, rowsToDraw, type Stretch } from '../inView';
import { QueueRow } from './QueueRow';
import type { QueueRow as Row } from './queueRows';

export interface RowsProps {
  readonly rows: readonly Row[];
  readonly model: PopupModel;
  readonly tabStop: ReadonlySignal<string | undefined>;
  readonly actions: PopupActions;
}

/** Rows of one height, of which those near the view are drawn: ten thousand of them cost as much as forty. */
export function Rows({ rows, ...shared }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const stretch = useSignal<Stretch>(inView(0, 0));
  const count = rows.length;
  // The row that the Tab key reaches stays, wherever the view went.
  const kept = useComputed(() => {
    const { from, to } = stretch.value;
    const at = rows.findIndex(({ id }) => id === shared.tabStop.value);
    return at >= from && at < to ? -1 : at;
  });

  useLayoutEffect(() => {
    const scroller = list.current?.closest('.scroll');
    if (!list.current || !scroller) return undefined;
    const watched = list.current;
    const rowHeight = watched.querySelector<HTMLElement>('li[data-key]')?.offsetHeight || ROW_HEIGHT;
    const look = (): void => {
      const above = scroller.getBoundingClientRect().top - watched.getBoundingClientRect().top;
      const next = inView(above / rowHeight, scroller.clientHeight / rowHeight);
      if (next.from !== stretch.value.from || next.to !== stretch.value.to) stretch.value = next;
      watched.style.setProperty('--row', `${rowHeight}px`);
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      scroller.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  });

  return (
    <ul ref={list}>
      {rowsToDraw(count, stretch.value, kept.value).map((place) => {
        if (typeof place !== 'number') return <Room key={`before ${place.before}`} rows={place.rows} />;
        const row = rows[place]!;
        return <QueueRow key={row.id} row={row} {...shared} place={{ 'aria-posinset': place + 1, 'aria-setsize': count }} />;
      })}
    </ul>
  );
}

/** As the styles have it, until one was drawn. */
const ROW_HEIGHT = 46;

/** In place of rows that are not drawn. */
const Room = ({ rows }: { readonly rows: number }) => (
  <li aria-hidden="true" style={{ blockSize: `calc(var(--row, ${ROW_HEIGHT}px) * ${rows})` }} />
);
