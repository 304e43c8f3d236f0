import type { Memo } from '@/utils/sites/siteAdapter';
import { SiteError, type Get } from '@/utils/sites/siteAnswer';

/** What a support center answers, by the first pattern that fits the decoded path: JSON, or a text that is a page; a `SiteError` is how it refuses. */
export type RecordedAnswers = readonly (readonly [path: RegExp, answer: unknown])[];

/** A support center that answers what was written down, by its clock at `date`, and keeps what it was asked. */
export function recordedSite(site: string, answers: RecordedAnswers, date?: number) {
  const asked: string[] = [];
  const headers: Parameters<Get>[1][] = [];
  const get: Get = async (path, sent, question) => {
    const decoded = decodeURIComponent(path) + (question ? ` ${JSON.stringify(question)}` : '');
    asked.push(decoded);
    headers.push(sent);
    const answer = answers.find(([pattern]) => pattern.test(decoded));
    if (!answer) throw new SiteError('notFound', path);
    if (answer[1] instanceof SiteError) throw answer[1];
    const [, told] = answer;
    return typeof told === 'string'
      ? { url: site + path, contentType: 'text/html', text: told, date }
      : { url: site + path, contentType: 'application/json', text: JSON.stringify(told), date };
  };
  return { get, asked, headers };
}

/** What a client keeps, to be looked at. */
export function memoOf(words?: string): Memo & { readonly words: string | undefined } {
  let kept = words;
  return {
    get words() {
      return kept;
    },
    read: async () => kept,
    write: async (written) => void (kept = written),
  };
}

const odd: readonly unknown[] = [undefined, null, 7, -1, true, '', 'x'.repeat(70_000), [], {}, [[]], '<b>&'];

/** The same answer with every field in turn missing, empty, of a wrong type or huge. */
export function* oddVariants(json: unknown): Generator {
  if (typeof json !== 'object' || json === null) return;
  for (const [key, value] of Object.entries(json)) {
    const withValue = (each: unknown): unknown => {
      const copy: Record<string, unknown> = structuredClone(json) as Record<string, unknown>;
      copy[key] = each;
      return copy;
    };
    for (const each of odd) yield withValue(each);
    for (const each of oddVariants(value)) yield withValue(each);
  }
}

/** All answers in turn, each with one oddity. */
export function* oddAnswers(answers: RecordedAnswers): Generator<RecordedAnswers> {
  for (const [index, [path, json]] of answers.entries()) {
    for (const variant of oddVariants(json)) yield answers.with(index, [path, variant]);
  }
}

/** Has every odd variant read. Nothing but a `SiteError` may be thrown; what was thrown besides is listed. */
export async function readOdd(
  answers: RecordedAnswers,
  reads: (answers: RecordedAnswers) => readonly Promise<unknown>[],
): Promise<{ readonly tried: number; readonly thrown: readonly unknown[] }> {
  const thrown: unknown[] = [];
  let tried = 0;
  for (const odd of oddAnswers(answers)) {
    tried += 1;
    for (const outcome of await Promise.allSettled(reads(odd))) {
      if (outcome.status === 'rejected' && !(outcome.reason instanceof SiteError)) thrown.push(outcome.reason);
    }
  }
  return { tried, thrown };
}
