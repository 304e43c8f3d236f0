// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { openOptions, site } from './openOptions';

afterEach(cleanup);

const taught = { version: 1, ticket: { number: { selector: 'h1' } } } as const;
const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'O que foi ensinado' });

async function save(text: string): Promise<void> {
  await act(async () => void fireEvent.input(field(), { target: { value: text } }));
  await act(async () => void fireEvent.submit(field().form!));
}

it('what was taught can be copied, and replaced by what a colleague taught', async () => {
  const { settings } = openOptions({ sites: [{ ...site(), adapter: 'taught', taught }] });
  expect(JSON.parse(field().value)).toEqual(taught);

  await save('{"version":1,"ticket":{"number":{"selector":"h2"}}}');

  expect(settings.value?.sites[0]?.taught?.ticket?.number.selector).toBe('h2');
  expect(await screen.findByText('Salvo.')).toBeTruthy();
});

it('a text that is no lesson is refused with the reason', async () => {
  const { settings, actions } = openOptions({ sites: [{ ...site(), adapter: 'taught', taught }] });
  await save('not JSON');
  expect(await screen.findByText(/^Não foi salvo: /)).toBeTruthy();
  actions.save.mockRejectedValueOnce(new Error('settings/save: sites.0.taught.version: Invalid'));

  await save('{"version":2}');

  expect(await screen.findByText(/^Não foi salvo: settings\/save: sites\.0\.taught\.version/)).toBeTruthy();
  expect(settings.value?.sites[0]?.taught).toEqual(taught);
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'html-has-lang': { enabled: false }, 'document-title': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('a site that an adapter reads has nothing of that', () => {
  openOptions();

  expect(screen.queryByText('O que foi ensinado')).toBeNull();
});
