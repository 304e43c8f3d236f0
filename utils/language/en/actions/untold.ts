import type { UntoldTexts } from '../../shapes/actions/untold';

export const untold: UntoldTexts = {
  region: 'Alerts by Prazo',
  more: (count) => `and ${count} more`,
  why: 'Shown here, since the browser blocks notifications.',
  acknowledge: 'Seen',
  failed: (why) => `That failed: ${why}`,
};
