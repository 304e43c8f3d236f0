import type { AdvancedTexts } from '../shapes/advanced';

export const advanced: AdvancedTexts = {
  mishaps: 'Recent failures',
  when: 'When',
  what: 'What',
  times: 'Times',
  place: {
    reading: 'Reading a site',
    page: 'On a page of the site',
    wake: 'On waking',
    notification: 'In a notification',
    request: 'Answering',
  },
  end: { again: 'done again at the next alarm', told: 'whoever asked was told', state: 'the site shows it' },
  none: 'Nothing failed in the last 30 days.',
  report: 'Report as text',
  reportHow: 'What will be copied: no customers, subjects, names or addresses.',
  copy: 'Copy report',
  copied: 'Copied.',
  notCopied: (why) => `Not copied: ${why}`,
};
