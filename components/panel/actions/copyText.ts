/** Pages that are not encrypted have no clipboard to write to: there the text is selected and copied from the page. Throws where neither goes. */
export async function copyText(text: string, beside: Element | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelected(text, beside);
  }
}

function copySelected(text: string, beside: Element | null): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'vh';
  (beside ?? document.body).append(area);
  area.select();
  // oxlint-disable-next-line typescript/no-deprecated -- the only way there
  const isCopied = document.execCommand('copy');
  area.remove();
  if (!isCopied) throw new Error('the browser did not copy');
}
