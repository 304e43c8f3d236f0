/** A plain click goes through the extension; with a modifier key the browser does what it always does. */
export function follow(event: MouseEvent, open: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
}
