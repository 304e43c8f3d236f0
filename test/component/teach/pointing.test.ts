// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPointing } from '@/utils/page/teach/pointing';
import { showSamples } from '@/utils/page/teach/samples';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

describe('pointing', () => {
  function start() {
    document.body.innerHTML = '<main><p><b>4711</b><i>Title</i></p></main><prazo-teacher></prazo-teacher>';
    const seen = {
      onAim: vi.fn<(element: Element | undefined) => void>(),
      onPoint: vi.fn<(element: Element) => void>(),
      onWalk: vi.fn<() => void>(),
      onCancel: vi.fn<() => void>(),
    };
    const host = document.querySelector('prazo-teacher')!;
    startPointing({ page: document, host, signal: life.signal, ...seen });
    return { ...seen, host };
  }

  it('takes a click for itself, and leaves Prazo’s own alone', () => {
    const { onPoint, host } = start();
    const clicked = vi.fn<() => void>();
    document.querySelector('b')!.addEventListener('click', clicked);
    host.addEventListener('click', clicked);

    expect(fireEvent.click(document.querySelector('b')!)).toBe(false);
    expect(fireEvent.click(host)).toBe(true);

    expect(onPoint.mock.calls).toEqual([[document.querySelector('b')]]);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('walks by arrows, points by Enter and ends by Escape', () => {
    const { onAim, onPoint, onCancel } = start();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter', 'Escape'])
      fireEvent.keyDown(document.body, { key });

    expect(onAim.mock.calls.map(([element]) => element?.localName)).toEqual(['main', 'p', 'b', 'i', 'p']);
    expect(onPoint.mock.calls.map(([element]) => element.localName)).toEqual(['p']);
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('gives the page back when it ends', () => {
    const { onPoint } = start();
    life.abort();

    expect(fireEvent.click(document.querySelector('b')!)).toBe(true);
    expect(onPoint).not.toHaveBeenCalled();
  });

  it('shows where badges will stand, and takes that away again', () => {
    document.body.innerHTML = '<ul><li><b>1</b></li></ul>';
    const shown = { id: '1', status: undefined, priority: undefined, assignee: undefined };

    showSamples([{ shown, view: 'badge', anchor: document.querySelector('b')!, place: 'before' }], life.signal);
    expect(document.querySelector('li')!.firstElementChild?.getAttribute('data-prazo')).toBe('sample');
    life.abort();

    expect(document.querySelector('[data-prazo=sample]')).toBeNull();
  });
});
