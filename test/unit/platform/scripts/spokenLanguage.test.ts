// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Language } from '@/utils/language/language';
import type { Surface } from '@/utils/language/surfaces';
import { spokenLanguage } from '@/utils/platform/scripts/spokenLanguage';

vi.mock('@/utils/platform/lifecycle', () => ({ browserLanguage: () => 'en-GB' }));

const arrived = new Map<string, () => void>();
/** Files that come when they are told to. */
const load = vi.fn<(language: Language, surface: Surface) => Promise<void>>(
  (language, surface) => new Promise((settle) => arrived.set(`${language}/${surface}`, settle)),
);
const turn = (): Promise<void> => new Promise((settle) => setTimeout(settle));
async function arrives(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await vi.waitFor(() => expect(arrived.has(file)).toBe(true));
    arrived.get(file)?.();
    await turn();
  }
}

beforeEach(() => {
  localStorage.clear();
  arrived.clear();
  load.mockClear();
});

it('begins in the language shown last, so that nothing jumps while the worker has not answered', () => {
  localStorage.setItem('language', 'es');

  expect(spokenLanguage(signal(undefined), load).language.value).toBe('es');
  expect(document.documentElement.lang).toBe('es');
});

it.each(['xx', ''])('begins in the browser’s where "%s" is noted, which is no language', (noted) => {
  localStorage.setItem('language', noted);

  expect(spokenLanguage(signal(undefined), load).language.value).toBe('en');
});

it('speaks another language only when everything on show is there in it, and remembers that', async () => {
  const told = signal<Language | undefined>('pt');
  const { language, bring } = spokenLanguage(told, load);
  void bring('options');
  void bring('rules');

  told.value = 'es';
  await arrives('es/options');
  expect(language.value).toBe('pt');
  await arrives('es/rules');

  expect(language.value).toBe('es');
  expect(document.documentElement.lang).toBe('es');
  expect(localStorage.getItem('language')).toBe('es');
});

it('waits also for what is brought while it changes', async () => {
  const told = signal<Language | undefined>('pt');
  const { language, bring } = spokenLanguage(told, load);
  void bring('options');
  told.value = 'en';
  void bring('mapping');

  await arrives('en/options');
  expect(language.value).toBe('pt');
  await arrives('en/mapping');

  expect(language.value).toBe('en');
});

it('ends in the language told last, however the files come', async () => {
  const told = signal<Language | undefined>('pt');
  const { language, bring } = spokenLanguage(told, load);
  void bring('popup');
  told.value = 'es';
  told.value = 'en';

  await arrives('en/popup', 'es/popup');

  expect(language.value).toBe('en');
});

it('stays where it is while the texts of another language cannot be read', async () => {
  const told = signal<Language | undefined>('pt');
  const { language, bring } = spokenLanguage(told, load);
  void bring('popup');
  load.mockRejectedValueOnce(new Error('no such file'));

  told.value = 'es';
  await turn();

  expect(language.value).toBe('pt');
});
