import type { IconShape } from './stateIcons';

// What the queue shows at once; all others are in `editIcons.ts`, so that it carries none of them.

export const chevron: IconShape = { line: 'M6 3.5 10.5 8 6 12.5' };
export const more: IconShape = {
  solid:
    'M4.3 8a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0zM9.3 8a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0zM14.3 8a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0z',
};
export const gear: IconShape = {
  line: 'M1.5 4.5h5M10.5 4.5h4M1.5 11.5h3M8.5 11.5h6M10.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM8.5 11.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
};
export const bell: IconShape = { line: 'M4 11.5V7a4 4 0 0 1 8 0v4.5M2.5 11.5h11M6.5 14h3' };
export const cross: IconShape = { line: 'M4 4l8 8M12 4l-8 8' };
export const flag: IconShape = { line: 'M3.5 14.5v-13M3.5 2h9l-2 3 2 3h-9' };
export const search: IconShape = { line: 'M11.6 7A4.6 4.6 0 1 1 2.4 7a4.6 4.6 0 0 1 9.2 0zM10.5 10.5 14 14' };
export const side: IconShape = {
  line: 'M3.4 2.5h9.2c.9 0 1.6.7 1.6 1.6v7.8c0 .9-.7 1.6-1.6 1.6H3.4c-.9 0-1.6-.7-1.6-1.6V4.1c0-.9.7-1.6 1.6-1.6zM10 2.5v11',
};
