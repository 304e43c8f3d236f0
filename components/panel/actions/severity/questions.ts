import type { SeverityQuestion } from '@/utils/language/shapes/actions/deciding';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { Values } from '../field';

export type Severities = Circumstances['severities'];

/** One question, and what can be answered. `meaning`: in the contract's own words. */
export interface Question {
  readonly id: SeverityQuestion | `is ${string}`;
  readonly meaning?: string;
  readonly answers: readonly string[];
}

export interface Asked {
  /** At most four; the next one comes when it is needed. */
  readonly questions: readonly Question[];
  /** Once the answers say it. */
  readonly severity?: string;
  /** What never worked may be something new, which has no service level. */
  readonly isMaybeNew?: boolean;
}

const YES_NO = ['yes', 'no'] as const;
const MOST_QUESTIONS = 4;

const questions = {
  part: { id: 'part', answers: ['service', 'critical', 'other', 'question'] },
  worked: { id: 'worked', answers: YES_NO },
  whom: { id: 'whom', answers: ['everyone', 'some', 'one'] },
  inPart: { id: 'inPart', answers: YES_NO },
} as const satisfies Record<SeverityQuestion, Question>;

/** The questions that decide between the severities of a contract, and what the answers so far yield. None where it does not say what they mean. */
export function asked(severities: Severities, answers: Values): Asked {
  if (isPublished(severities)) return published(answers);
  const described = severities.slice(0, -1);
  const last = severities.at(-1);
  if (last === undefined || described.length === 0 || described.length > MOST_QUESTIONS || described.some(({ meaning }) => !meaning))
    return { questions: [] };
  return inOwnWords(described, last.id, answers);
}

/** The four that Prazo ships with, whose definitions it knows in each language. */
const isPublished = (severities: Severities): boolean =>
  severities.length === 4 &&
  ['blocker', 'high', 'medium', 'low'].every((id) => severities.some((each) => each.id === id && each.meaning === undefined));

/**
 * Blocker: the primary service is down for every customer. High: part of it, or a critical function or integration, is down. Medium: a minor
 * incident. Low: a question.
 */
function published({ part, worked, whom, inPart }: Values): Asked {
  const { part: first, worked: second, whom: third, inPart: fourth } = questions;
  if (!part) return { questions: [first] };
  if (part === 'question') return { questions: [first], severity: 'low' };
  if (!worked) return { questions: [first, second] };
  if (worked === 'no') return { questions: [first, second], severity: 'low', isMaybeNew: true };
  if (part === 'other') return { questions: [first, second], severity: 'medium' };
  if (part === 'service' && !whom) return { questions: [first, second, third] };
  if (part === 'service' && whom !== 'everyone') return { questions: [first, second, third], severity: 'high' };
  const all = part === 'service' ? [first, second, third, fourth] : [first, second, fourth];
  if (!inPart) return { questions: all };
  if (part === 'service') return { questions: all, severity: inPart === 'yes' ? 'high' : 'blocker' };
  return { questions: all, severity: inPart === 'yes' ? 'medium' : 'high' };
}

/** The most severe first: the first that is so; where none is, the last. */
function inOwnWords(described: Severities, last: string, answers: Values): Asked {
  const all = described.map(({ id, meaning = '' }): Question => ({ id: `is ${id}`, meaning, answers: YES_NO }));
  const end = all.findIndex(({ id }) => answers[id] !== 'no');
  if (end < 0) return { questions: all, severity: last };
  const severity = answers[all[end]!.id] === 'yes' ? described[end]!.id : undefined;
  return { questions: all.slice(0, end + 1), ...(severity !== undefined && { severity }) };
}
