// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { thisCopy } from '@/utils/page/start/thisCopy';

it('ends when a newer copy of the same extension begins, and no other', () => {
  const [first, other] = [thisCopy(document, () => 'prazo'), thisCopy(document, () => 'another')];
  const second = thisCopy(document, () => 'prazo');

  expect([first, other, second].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
});

it('tells copies of version 0.1.0, which listen to it by its name and look for another id than their own', () => {
  const heard: unknown[] = [];
  document.addEventListener('prazo:ticket:wxt:content-script-started', (event) => heard.push((event as CustomEvent).detail));

  thisCopy(document, () => 'prazo');

  expect(heard).toEqual([{ contentScriptName: 'ticket', messageId: '' }]);
});

it('ends once the extension is found gone', () => {
  let id: string | undefined = 'prazo';
  const copy = thisCopy(document, () => id);
  expect([copy.isCut(), copy.signal.aborted]).toEqual([false, false]);

  id = undefined;

  expect([copy.isCut(), copy.signal.aborted]).toEqual([true, true]);
});
