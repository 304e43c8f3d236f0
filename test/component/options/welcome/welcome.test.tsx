// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SiteAddition } from '@/utils/messages/protocol';
import { openOptions } from '../openOptions';
import { add, address, begin, button, click, confirmHours, done, focused, open } from './steps';

afterEach(cleanup);

describe('the first start', () => {
  it('goes step by step, one open at a time, and leaves a line of each', async () => {
    const { settings } = begin();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Saiba do prazo antes que vença');
    expect(open()).toBe('Onde você atende');
    expect(document.activeElement).toBe(address());

    await add();
    expect(open()).toBe('Horário e feriados');
    expect(done()).toEqual(['desk.example: Aivo Support Center']);

    await confirmHours();
    expect(settings.value?.holidays['aivo']?.sources.map(({ id }) => id)).toEqual(['AR']);
    expect(done()).toEqual(['desk.example: Aivo Support Center', 'Horário: ART · Argentina']);

    await click(await screen.findByRole('button', { name: 'Apareceu' }));
    expect(open()).toBe('Seu primeiro selo');
    expect(done().at(-1)).toBe('Alertas: o teste apareceu');
  });

  it('never loses the focus: it goes to what takes the place of what is gone', async () => {
    begin();

    await add();
    expect(focused()).toBe('Está certo');
    await confirmHours();
    await vi.waitFor(() => expect(focused()).toBe('Apareceu'));
    await click(await screen.findByRole('button', { name: 'Apareceu' }));
    expect(focused()).toBe('Abrir minha lista');
    await click(button('Alterar: Horário'));
    expect(focused()).toBe('Está certo');
  });

  it('opens the list that was pasted, and gives way to the options', async () => {
    const { actions } = begin();
    await add();
    await confirmHours();
    await click(await screen.findByRole('button', { name: 'Apareceu' }));

    await click(button('Abrir minha lista'));

    expect(actions.openPage.mock.calls).toEqual([['https://desk.example/queue']]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sites');
    await click(button('Remover'));
    await click(screen.getAllByRole('button', { name: 'Remover' })[0]!);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sites');
  });

  it('goes on at the open step when the page was closed, until it is finished', async () => {
    const { settings, actions } = begin();
    await add();
    await confirmHours();
    cleanup();

    const again = openOptions({ sites: settings.value!.sites, start: actions.keptStart() });
    expect(open()).toBe('Alertas');
    expect(screen.getByRole('button', { name: 'Enviar alerta de teste' })).toBeTruthy();
    await click(button('Seguir sem'));
    await click(button('Concluir'));
    cleanup();

    openOptions({ sites: settings.value!.sites, start: again.actions.keptStart() });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sites');
  });

  it('goes on after a page was added from the popup, and leads back to it', async () => {
    const { actions } = openOptions({ section: '#welcome/https%3A%2F%2Fdesk.example%2Fqueue%3Fmine' });
    expect(open()).toBe('Horário e feriados');

    await confirmHours();
    await click(await screen.findByRole('button', { name: 'Apareceu' }));
    await click(button('Abrir minha lista'));

    expect(actions.openPage.mock.calls).toEqual([['https://desk.example/queue?mine']]);
  });

  it('takes what a colleague taught at its first step', async () => {
    const { actions } = begin();
    const text: HTMLTextAreaElement = screen.getByLabelText('O texto do colega');

    await act(async () => {
      fireEvent.input(text, { target: { value: 'a lesson' } });
      fireEvent.submit(text.form!);
    });

    expect(actions.importLesson.mock.calls).toEqual([['a lesson']]);
  });
});

describe('the permission', () => {
  it('is waited for with a hint and a way back, and what is answered late still counts', async () => {
    const { actions } = begin();
    const late = Promise.withResolvers<SiteAddition>();
    actions.addSite.mockReturnValueOnce(late.promise);

    await add();
    expect(screen.getByText(/O navegador está perguntando/)).toBeTruthy();
    await click(button('Voltar'));
    expect(screen.queryByText(/O navegador está perguntando/)).toBeNull();
    expect(document.activeElement).toBe(address());
    expect(address().value).toBe('https://desk.example/queue');

    await act(async () => late.resolve({ outcome: 'refused', reason: 'notPermitted', detail: '' }));
    expect(document.querySelector('.field-error')).toBeNull();
  });

  it('is asked for again within a click, and the hint ends once it is given', async () => {
    const { actions } = begin();
    const never = Promise.withResolvers<SiteAddition>();
    actions.addSite.mockReturnValueOnce(never.promise);
    await add();

    actions.addSite.mockImplementationOnce((_, onAllowed) => {
      onAllowed?.();
      return never.promise;
    });
    expect(button('Perguntar de novo').getAttribute('type')).toBe('submit');
    await act(async () => void fireEvent.submit(address().form!));

    expect(actions.addSite).toHaveBeenCalledTimes(2);
    expect(button('Conectando…').getAttribute('aria-disabled')).toBe('true');
    expect(screen.queryByText(/O navegador está perguntando/)).toBeNull();
  });

  it.each(['notRecognized', 'signedOut'] as const)('leads to the lesson where Prazo does not know what is there: %s', async (reason) => {
    const { actions } = begin({ addition: { outcome: 'refused', reason, detail: '' } });
    await add();

    expect(document.querySelector('.field-error')?.getAttribute('data-tone')).toBe('ask');
    await click(button('Ensinar apontando'));

    expect(actions.teach.mock.calls).toEqual([['https://desk.example/queue']]);
  });
});
