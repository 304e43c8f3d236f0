// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openOptions } from './openOptions';

afterEach(cleanup);

const zone = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Fuso horário' });
const save = (): HTMLElement => screen.getByRole('button', { name: 'Salvar' });
const isEnabled = (): boolean => save().getAttribute('aria-disabled') === 'false';
const offered = (): readonly (string | undefined)[] =>
  screen.queryAllByRole('option').map(({ firstChild }) => firstChild?.textContent ?? undefined);

async function type(text: string): Promise<void> {
  await act(() => {
    fireEvent.input(zone(), { target: { value: text } });
  });
}

const press = async (key: string): Promise<void> => {
  await act(() => {
    fireEvent.keyDown(zone(), { key });
  });
};

const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => {
    fireEvent.click(element);
  });
};

describe('the time zone', () => {
  it('shows the time there and whether support is open', () => {
    openOptions({ section: '#calendar' });

    expect(zone().value).toBe('America/Argentina/Buenos_Aires');
    expect(screen.getByText('ART, −03:00 · agora são 15:40, suporte aberto')).toBeTruthy();
    expect(isEnabled()).toBe(false);
  });

  it('is found by a part of its name, without case and accents, and saved', async () => {
    const { settings } = openOptions({ section: '#calendar' });

    await type('madrid');
    expect(offered()).toEqual(['Europe/Madrid']);
    await press('Enter');
    expect(screen.getByText(/CET, \+01:00 · agora são 19:40, suporte fechado/)).toBeTruthy();
    await click(save());

    expect(await screen.findByText('Salvo.', { selector: '[role=status]' })).toBeTruthy();
    expect(settings.value?.calendars['aivo']?.timeZone).toBe('Europe/Madrid');
    expect(settings.value?.calendars['aivo']?.weekly.mon).toEqual([['09:00', '18:00']]);
    expect(isEnabled()).toBe(false);
  });

  it('puts cities that begin so first', async () => {
    openOptions({ section: '#calendar' });

    await type('São Paulo');

    expect(offered()).toEqual(['America/Sao_Paulo']);
  });

  it('opens by an arrow on the zone in use, among all the others, and walks on from there', async () => {
    openOptions({ section: '#calendar' });
    const active = (): string | null | undefined =>
      document.getElementById(zone().getAttribute('aria-activedescendant') ?? '')?.firstChild?.textContent;

    await press('ArrowDown');
    expect(offered().length).toBeGreaterThan(400);
    expect(active()).toBe('America/Argentina/Buenos_Aires');

    await press('ArrowDown');
    expect(active()).toBe(offered()[offered().indexOf('America/Argentina/Buenos_Aires') + 1]);
    await press('Escape');
    expect(offered()).toEqual([]);
    expect(zone().value).toBe('America/Argentina/Buenos_Aires');
  });

  it('refuses a name that no zone has, once the field is left', async () => {
    openOptions({ section: '#calendar' });
    await type('Gotham');
    await act(() => {
      fireEvent.blur(zone());
    });

    expect(screen.getByText('Nenhum fuso tem este nome. Escolha um da lista.')).toBeTruthy();
    expect(zone().getAttribute('aria-describedby')).toBe('zone-fault');
    expect(isEnabled()).toBe(false);
  });

  it('tells why it was not saved, and can be saved again', async () => {
    const { actions } = openOptions({ section: '#calendar' });
    actions.save.mockRejectedValueOnce(new Error('storage is full'));
    await type('UTC');
    await press('Enter');

    await click(save());

    expect(await screen.findByText('Não foi salvo: storage is full')).toBeTruthy();
    expect(isEnabled()).toBe(true);
  });
});

describe('the language', () => {
  it('changes the page as soon as it is saved', async () => {
    const { settings } = openOptions({ section: '#language' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Idioma');
    expect(isEnabled()).toBe(false);

    await click(screen.getByRole('radio', { name: 'English' }));
    await click(save());

    expect(settings.value?.language).toBe('en');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Language');
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });
});

describe('the sections', () => {
  it('follow the address', async () => {
    openOptions();
    expect(screen.getByRole('link', { name: 'Sites' }).getAttribute('aria-current')).toBe('page');

    await act(() => {
      location.hash = '#calendar';
      dispatchEvent(new Event('hashchange'));
    });

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Calendário');
  });
});
