export const rowsIn = (list: Element | null): HTMLAnchorElement[] => [...(list?.querySelectorAll<HTMLAnchorElement>('a[data-key]') ?? [])];

/** The row in which something lies. */
export const keyAt = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;

/** Moves the focus by so many rows; from outside the list, to the row last used. */
export function moveFocus(list: Element | null, by: number): void {
  const rows = rowsIn(list);
  const at = rows.findIndex(({ dataset }) => dataset['key'] === keyAt(document.activeElement));
  const next = at < 0 ? rows.find(({ tabIndex }) => tabIndex === 0) : rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
  next?.focus();
}
