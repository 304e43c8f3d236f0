// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelledBy } from '@/utils/sites/taught/find/labels';

/** How often the words of an element are asked for. */
function readsOf(elements: readonly Element[]): () => number {
  let reads = 0;
  const told = elements.map((element) => [element, element.textContent] as const);
  for (const [element, words] of told) Object.defineProperty(element, 'textContent', { get: () => ((reads += 1), words) });
  return () => reads;
}

describe('what a label names', () => {
  it('is found without reading the boxes around each line of a message that begins with the label', () => {
    const lines = '<p>Status changed from Open to <b>On hold</b></p>'.repeat(300);
    const rest = '<i>.</i>'.repeat(4_400);
    document.body.innerHTML = `<div><i></i><i></i><i></i><main>
      <dl><dt>Status</dt><dd>Open</dd></dl><nav></nav><aside>${rest}</aside><article>${lines}</article></main></div>`;
    const article = document.querySelector('article')!;
    const around = [article, document.querySelector('main')!, document.querySelector('div')!, document.body];
    const reads = readsOf(around);

    const named = labelledBy('status', document.body);

    expect(named.map(({ element }) => element.localName)).toEqual(['dd']);
    expect(reads()).toBe(0);
  });

  it('is the innermost of boxes that hold nothing else', () => {
    document.body.innerHTML = `<div><section><p>Status: Open</p></section></div><div><p>Status: Closed</p></div>`;

    expect(labelledBy('status', document.body).map(({ element }) => element.outerHTML)).toEqual([
      '<p>Status: Open</p>',
      '<p>Status: Closed</p>',
    ]);
  });
});
