import { expect, it } from 'vitest';
import { siteTexts } from '@/utils/store/siteTexts';

it('reads and keeps the texts of other sites where one is damaged', async () => {
  const stored = new Map<string, unknown>([['tokens', { version: 1, value: { 'https://a.example': 'one', 'https://b.example': 7 } }]]);
  const texts = siteTexts({ read: async (key) => stored.get(key), write: async (key, value) => void stored.set(key, value) }, 'tokens');

  expect([await texts.read('https://a.example'), await texts.read('https://b.example')]).toEqual(['one', undefined]);
  await texts.write('https://c.example', 'three');

  expect(await texts.sites()).toEqual(['https://a.example', 'https://c.example']);
  expect(await texts.read('https://a.example')).toBe('one');
});
