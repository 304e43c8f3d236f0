import type { TaughtPage } from '@/utils/sites/taught/definition';
import type { Lesson } from '@/utils/sites/taught/preview';

/** The same lesson, in which what was taught of this list or page before goes or stays. */
export function keeping(lesson: Lesson, isKept: boolean): Lesson {
  const { definition, before, taught } = lesson;
  const others = definition.pages.filter((page) => page !== taught && !before.includes(page));
  return { ...lesson, definition: { ...definition, pages: [...others, ...(isKept ? before : []), taught] } };
}

/** Whether what was taught of this list or page before stays. */
export const isKeeping = ({ definition, before }: Lesson): boolean => before.some((page) => definition.pages.includes(page));

/** The same lesson with dates in this order, on the page that is taught alone. */
export function withOrder(lesson: Lesson, order: 'dmy' | 'mdy'): Lesson {
  const { definition, taught: before } = lesson;
  const { createdAt } = before.fields;
  if (createdAt === undefined) return lesson;
  const taught: TaughtPage = { ...before, fields: { ...before.fields, createdAt: { ...createdAt, order } } };
  const pages = definition.pages.map((page) => (page === before ? taught : page));
  return { ...lesson, taught, definition: { ...definition, pages } };
}
