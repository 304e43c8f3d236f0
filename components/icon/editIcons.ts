import type { IconShape } from './stateIcons';

// One export each, so that a surface carries only what it shows.

export const up: IconShape = { line: 'M3.5 10.5 8 6l4.5 4.5' };
export const down: IconShape = { line: 'M3.5 5.5 8 10l4.5-4.5' };
export const grip: IconShape = { line: 'M3 6h10M3 10h10' };
export const plus: IconShape = { line: 'M8 3v10M3 8h10' };
export const inbox: IconShape = {
  line: 'M1.8 9.5 4 3h8l2.2 6.5v3.7H1.8zM1.8 9.5h3.7c.3 1.2 1.2 2 2.5 2s2.2-.8 2.5-2h3.7',
};
export const pencil: IconShape = { line: 'M10.6 2.6 13.4 5.4 5.6 13.2l-3.4.6.6-3.4zM9 4.2l2.8 2.8' };
export const undo: IconShape = { line: 'M6.5 3 3.5 6l3 3M3.5 6h6a3.5 3.5 0 0 1 0 7H7' };
export const pauseShape: IconShape = { line: 'M5.5 3v10M10.5 3v10' };
export const sheets: IconShape = { line: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3' };
