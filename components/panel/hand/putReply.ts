/**
 * Writes at the cursor of the page's own reply box, as if it were typed, so that the box's own editor takes it back with its undo. Nothing is sent.
 * False where the page shows no such box.
 */
export function putReply(page: Document, selector: string | undefined, text: string): boolean {
  const box = selector === undefined ? null : page.querySelector<HTMLElement>(selector);
  if (!box || box.getClientRects().length === 0) return false;
  box.scrollIntoView({ block: 'nearest' });
  box.focus();
  // oxlint-disable-next-line typescript/no-deprecated -- the one way that an editor knows as typing
  if (page.execCommand('insertText', false, text)) return true;
  if (!(box instanceof HTMLTextAreaElement)) return false;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
  return true;
}
