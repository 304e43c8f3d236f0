import type { DecidingTexts } from '../../shapes/actions/deciding';

export const deciding: DecidingTexts = {
  severity: {
    questions: {
      part: 'Which part is it about?',
      worked: 'Did it work before?',
      whom: 'Whom does it affect?',
      inPart: 'Does it still work in part?',
    },
    answers: {
      service: 'primary service',
      critical: 'critical management or integration',
      other: 'another platform or integration',
      question: 'none: a question',
      everyone: 'every customer',
      some: 'several customers',
      one: 'one customer',
      yes: 'yes',
      no: 'no',
    },
    hints: { part: 'The primary service is what the end user consumes: bot conversations, live human support, help articles, voice.' },
    yields: (name) => `*${name}.*`,
    differs: (says) => `The ticket says *${says}*.`,
    same: 'So does the ticket.',
    unchanged: (site) => `Nothing changes in ${site}.`,
    countAs: (name) => `Count as ${name}`,
    maybeNew: 'What never worked may be a new feature, which has no service level.',
    noMeanings: 'The definitions of this contract cannot be asked in four questions.',
    reason: (name, answers) => `Severity ${name}. ${answers.join(' ')}`,
  },
  whatIf: {
    now: 'now',
    supposed: 'if it were so',
    nothingKept: 'Nothing of this is kept.',
    pauseNow: 'Do it: pause…',
    callNow: 'Do it: log the call…',
    answerNow: 'Do it: state the answer…',
  },
};
