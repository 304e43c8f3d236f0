// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Site } from '@/utils/sites/site';
import { openOptions, site } from './openOptions';

afterEach(cleanup);

const HUBSPOT = 'https://app.hubspot.com/contacts/148480';
const open = (rest: Partial<Site> = {}) => openOptions({ sites: [{ ...site(HUBSPOT, 'HubSpot', 'hubspot'), ...rest }] });
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'O seu e-mail neste sistema' });
const write = (email: string): void => {
  fireEvent.input(field(), { target: { value: email } });
  fireEvent.submit(field().form!);
};

it('is asked where a key names nobody, kept with the site, and the site is asked at once', async () => {
  const { actions } = open();

  write(' ana@aivo.co ');

  await vi.waitFor(() => expect(actions.testSite).toHaveBeenCalledWith(HUBSPOT));
  const [[, wanted] = []] = actions.save.mock.calls;
  expect(wanted?.sites).toEqual([expect.objectContaining({ id: HUBSPOT, email: 'ana@aivo.co' })]);
});

it('shows what was said before', () => {
  open({ email: 'ana@aivo.co' });

  expect(field().value).toBe('ana@aivo.co');
});

it.each(['', 'ana', `${'a'.repeat(250)}@b.co`])('is not taken if it is no address: "%s"', (email) => {
  const { actions } = open();

  write(email);

  expect(screen.getByText('Escreva um endereço de e-mail, como ana@empresa.com.')).toBeTruthy();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(actions.save).not.toHaveBeenCalled();
});

it('is not asked where a token says whose it is', () => {
  openOptions({ sites: [site('https://desk.example', 'Redmine', 'redmine')] });

  expect(screen.queryByRole('textbox', { name: 'O seu e-mail neste sistema' })).toBeNull();
});

it('stands above the key, of which the card says what it must be allowed and where one is made', () => {
  open();

  expect(screen.getByText(/A chave precisa destas permissões: tickets, owners\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Onde encontrar a chave' }).getAttribute('href')).toBe('https://docs.example/keys');
});
