// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { options } from '@/utils/language/pt/options/options';
import { SITE } from '../../support/queue';
import { openOptions, site } from './openOptions';

afterEach(cleanup);

async function changedName() {
  openOptions({ section: '#calendar' });
  const name = await screen.findByLabelText<HTMLInputElement>('Nome do calendário');
  fireEvent.input(name, { target: { value: 'Meu calendário' } });
  return name;
}

const isUnloadAsked = (): boolean => {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

describe('leaving what is not saved', () => {
  it('a section with changes stays until that is answered, and keeps them', async () => {
    const name = await changedName();
    location.hash = '#alerts';

    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('As mudanças em “Calendário” não foram salvas.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Continuar editando'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Calendário');

    fireEvent.click(screen.getByText('Continuar editando'));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(location.hash).toBe('#calendar');
    expect(name.value).toBe('Meu calendário');
    expect(name.isConnected).toBe(true);
  });

  it('dropping them goes where one wanted to go', async () => {
    await changedName();
    location.hash = '#alerts';
    fireEvent.click(await screen.findByText('Descartar as mudanças'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Alertas'));
    expect(location.hash).toBe('#alerts');
    await waitFor(() => expect(isUnloadAsked()).toBe(false));
  });

  it('Escape stays, and so does going back to the section', async () => {
    await changedName();
    location.hash = '#alerts';
    fireEvent.keyDown(await screen.findByRole('alertdialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

    location.hash = '#alerts';
    await screen.findByRole('alertdialog');
    location.hash = '#calendar';
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Calendário');
  });

  it('the browser asks before the page goes, and only while something is not saved', async () => {
    const name = await changedName();
    await waitFor(() => expect(isUnloadAsked()).toBe(true));
    fireEvent.click(screen.getByText('Salvar'));
    await screen.findByText(options.saved);
    await waitFor(() => expect(isUnloadAsked()).toBe(false));
    fireEvent.input(name, { target: { value: 'Outro' } });
    await waitFor(() => expect(isUnloadAsked()).toBe(true));
  });

  it('a change in a calendar that is not on show counts too', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    fireEvent.click(await screen.findByRole('button', { name: 'Duplicar' }));
    await waitFor(() => expect(Object.keys(settings.value!.calendars)).toHaveLength(2));
    fireEvent.input(await screen.findByLabelText('Nome do calendário'), { target: { value: 'Plantão' } });
    fireEvent.click(screen.getAllByRole('button', { pressed: false })[0]!);
    location.hash = '#alerts';
    expect(await screen.findByRole('alertdialog')).toBeTruthy();
  });

  it('a token that was typed and not given counts too', async () => {
    openOptions({ sites: [site(SITE, 'Redmine', 'redmine')] });
    fireEvent.input(await screen.findByLabelText('Chave de API'), { target: { value: 'abc' } });
    await waitFor(() => expect(isUnloadAsked()).toBe(true));
  });
});
