// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { loadTexts } from '@/utils/platform/scripts/pageTexts';

let scripts: HTMLScriptElement[];

beforeEach(() => {
  scripts = [];
  // There is nothing here that would read them.
  vi.spyOn(document.head, 'append').mockImplementation((...added) => void scripts.push(...(added as HTMLScriptElement[])));
});

it('runs the script of a surface’s texts, once however often it is asked for', async () => {
  const both = [loadTexts('pt', 'popup'), loadTexts('pt', 'popup')];
  scripts[0]!.dispatchEvent(new Event('load'));
  await Promise.all(both);

  expect(scripts.map((script) => script.getAttribute('src'))).toEqual(['/language/pt/popup.js']);
});

it('names the file that could not be read, and tries again when asked again', async () => {
  const failed = loadTexts('es', 'popup');
  scripts.at(-1)!.dispatchEvent(new Event('error'));
  await expect(failed).rejects.toThrow('/language/es/popup.js could not be loaded');

  const again = loadTexts('es', 'popup');
  scripts.at(-1)!.dispatchEvent(new Event('load'));

  await again;
});
