import { useEffect, useRef } from 'preact/hooks';

/** Drafts on the page that differ from what is stored. */
const unsaved = new Set<object>();

export const hasUnsaved = (): boolean => unsaved.size > 0;

/** While `isChanged`, leaving the section or the page asks first. */
export function useUnsaved(isChanged: boolean): void {
  const draft = useRef({});
  useEffect(() => {
    if (!isChanged) return undefined;
    const { current } = draft;
    unsaved.add(current);
    return () => void unsaved.delete(current);
  }, [isChanged]);
}

/** The browser asks in its own words before the page goes. */
export function askBeforeLeaving(event: Event): void {
  if (hasUnsaved()) event.preventDefault();
}
