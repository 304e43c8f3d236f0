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
    const watched = list.current!;
    const view = watched.closest('.scroll')!;
    const look = (): void => {
      const height = watched.querySelector<HTMLElement>('li[data-key]')?.offsetHeight || ROW_HEIGHT;
      watched.style.setProperty('--row', `${height}px`);
      const above = view.getBoundingClientRect().top - watched.getBoundingClientRect().top;
      const next = inView(above / height, view.clientHeight / height);
      if (next.from !== stretch.peek().from || next.to !== stretch.peek().to) stretch.value = next;
    };
    look();
    const life = new AbortController();
    const { signal } = life;
    view.addEventListener('scroll', look, { passive: true, signal });
    window.addEventListener('resize', look, { signal });
    return () => life.abort();
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
