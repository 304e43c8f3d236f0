// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openOptions } from './openOptions';

afterEach(cleanup);

const box = (): HTMLInputElement => screen.getByRole('checkbox', { name: 'Mostrar também o prazo do próprio produto' });
const click = (): Promise<void> => act(async () => void fireEvent.click(box()));

describe('showing the deadlines of the product itself', () => {
  it('is off until the analyst turns it on, says what it costs, and holds at once', async () => {
    const { settings } = openOptions();

    expect(box().checked).toBe(false);
    expect(document.getElementById(box().getAttribute('aria-describedby')!)?.textContent).toContain('mais uma consulta por ticket aberto');
    await click();

    expect(settings.value?.showsNative).toBe(true);
    expect(await screen.findByText('O prazo do produto aparece no painel.', { selector: '[role=status]' })).toBeTruthy();
  });

  it('is turned off again', async () => {
    const { settings } = openOptions({ settings: { showsNative: true } });

    await click();

    expect(settings.value?.showsNative).toBe(false);
  });

  it('stays as it was when that could not be saved', async () => {
    const { actions } = openOptions();
    actions.save.mockRejectedValueOnce(new Error('disco cheio'));

    await click();

    expect(box().checked).toBe(false);
    expect(await screen.findByText('Não foi salvo: disco cheio', { selector: '[role=status]' })).toBeTruthy();
  });

  it('is not offered while there is no site', async () => {
    openOptions({ sites: [] });

    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
