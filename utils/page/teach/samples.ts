import type { TicketSlot } from '../../sites/siteAdapter';

/** So many places are enough to see where badges will stand. */
const MOST = 50;

/** Marks where the badges will stand, until `signal` aborts. */
export function showSamples(slots: readonly TicketSlot[], signal: AbortSignal): void {
  const samples = slots.slice(0, MOST).map(({ anchor, place }) => {
    const sample = anchor.ownerDocument.createElement('section');
    sample.dataset['prazo'] = 'sample';
    const root = sample.attachShadow({ mode: 'closed' });
    const mark = anchor.ownerDocument.createElement('span');
    mark.textContent = 'Prazo';
    mark.style.cssText =
      'display:inline-block;margin-inline-end:4px;padding:0 5px;border:1px solid #cdb9f3;border-radius:8px;background:#f2ecfe;color:#6236b5;font:600 11px/15px sans-serif';
    root.append(mark);
    anchor[place](sample);
    return sample;
  });
  signal.addEventListener('abort', () => samples.forEach((sample) => sample.remove()), { once: true });
}
