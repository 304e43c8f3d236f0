import type { SinceTexts } from '../../shapes/options/since';

export const since: SinceTexts = {
  since: 'Since when',
  correction: 'Correction: it always was so',
  correctionHow: 'Everything is computed again, also what has ended.',
  change: 'Change from',
  changeHow: 'What ended before keeps what held then.',
  changeAt: 'From',
  keeps: 'tickets opened before go on with what held then',
  wrongInstant: (typed) => `From: “${typed}” is no date and time. Choose a day and a time.`,
  tooEarly: (since) => `From: the present version holds since ${since}. Choose a later instant.`,
  heldUntil: (calendar, until) => `${calendar} (until ${until})`,
};
