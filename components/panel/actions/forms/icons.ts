import type { IconShape } from '../../../icon/stateIcons';

export type { IconShape };

export { stateIcons } from '../../../icon/stateIcons';
export { flag } from '../../../icon/actionIcons';
export { pauseShape, sheets } from '../../../icon/editIcons';

// One for each form.

export const mail: IconShape = { line: 'M1.8 3.5h12.4v9H1.8zM2 4l6 5 6-5' };
export const phone: IconShape = {
  line: 'M4.2 1.8 6 5.4 4.6 6.9c.7 1.9 2.6 3.8 4.5 4.5l1.5-1.4 3.6 1.8c-.2 1.5-1.2 2.4-2.7 2.4C6.4 14.2 1.8 9.6 1.8 4.5 1.8 3 2.7 2 4.2 1.8z',
};
export const longer: IconShape = { line: 'M2 8h12M10 4l4 4-4 4M2 4v8' };
export const outside: IconShape = { line: 'M9.5 2h4.5v4.5M14 2 7.5 8.5M11.5 9v4.5h-9v-9H7' };
export const reply: IconShape = { line: 'M6.5 3 2 7.5 6.5 12M2 7.5h7.5a4.5 4.5 0 0 1 4.5 4.5v1.5' };
export const person: IconShape = { line: 'M10.8 5a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0zM2.5 14c.6-3 2.7-4.5 5.5-4.5s4.9 1.5 5.5 4.5' };
export const mute: IconShape = { line: 'M1.8 3h12.4v8.5H7L4 14v-2.5H1.8zM5 7.2h6' };
export const bars: IconShape = { line: 'M3 13.5v-3M6.3 13.5V8M9.7 13.5V5.5M13 13.5v-11' };
export const fork: IconShape = { line: 'M2 8h4.5M6.5 8l4-4H14M6.5 8l4 4H14M12 2l2 2-2 2M12 10l2 2-2 2' };
export const book: IconShape = { line: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3' };
