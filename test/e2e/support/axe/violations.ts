import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** `rule: element` for each violation, once no colour is on its way to another. */
export async function violationsOn(page: Page, within?: string): Promise<readonly string[]> {
  await until('all transitions have ended', () =>
    page.evaluate(() => document.getAnimations().every((animation) => !(animation instanceof CSSTransition))),
  );
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (context) => (globalThis as unknown as { axe: { run(context: unknown): Promise<AxeResults> } }).axe.run(context ?? document),
    within,
  );
  return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html.slice(0, 120)}`));
}
