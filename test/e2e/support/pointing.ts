import type { Page } from 'puppeteer-core';
import type { Desk } from './desk.ts';
import { type LessonOnPage, lessonOn } from './lesson.ts';
import { until } from './until.ts';

/** What is done at one step of a lesson: a click at a selector of the page, or a press of a button of the card. */
export type Step = readonly [asked: string, selector: string] | readonly [asked: string, press: { readonly button: string }];

/** Gives a lesson on a page by clicks alone, and waits until each question is asked before it is answered. */
export async function teachOn(desk: Desk, page: Page, steps: readonly Step[]): Promise<LessonOnPage> {
  await page.bringToFront();
  const lesson = lessonOn(desk.prazo, page.url());
  await lesson.start();
  for (const [asked, answer] of steps) {
    await until(`the lesson asks for ${asked}`, async () => (await lesson.says()).includes(asked));
    if (typeof answer === 'string') await page.click(answer);
    else await lesson.press(answer.button);
  }
  await until('it shows what it understood', async () => (await lesson.says()).includes('found on this page'));
  return lesson;
}

/** Saves what was shown, and says what the words of the page mean where they stand. */
export async function keep(lesson: LessonOnPage, meanings: Readonly<Record<string, string>> = {}): Promise<void> {
  await lesson.press('Save');
  await until('it is saved', async () => (await lesson.says()).includes('Done'));
  for (const [word, meaning] of Object.entries(meanings)) await until(`“${word}” is asked`, () => lesson.choose(word, meaning));
  await lesson.press('Close');
}
