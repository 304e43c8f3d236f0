// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SiteRefusal } from '@/utils/messages/protocol';
import { SITE, siteHealth } from '../../support/queue';
import { NOW, openOptions, site, type OpenOptions } from './openOptions';

afterEach(cleanup);

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Endereço do site' });
const fault = (): string | undefined => document.querySelector('#address-fault')?.textContent?.trim();

async function connect(address: string): Promise<void> {
  await act(async () => {
    fireEvent.input(field(), { target: { value: address } });
    fireEvent.submit(field().form!);
  });
}

describe('adding a site', () => {
  it('asks within the click, with the address made whole', async () => {
    const { actions } = openOptions();
    field().value = ' desk.example/rt/#top ';

    fireEvent.submit(field().form!);

    expect(actions.addSite.mock.calls.map(([address]) => address)).toEqual(['https://desk.example/rt/']);
  });

  it('says that it was added, shows its card and empties the field', async () => {
    openOptions();

    await connect('https://desk.example');

    expect(await screen.findByText('desk.example adicionado.', { selector: '[role=status]' })).toBeTruthy();
    expect(screen.getByRole('listitem', { name: 'desk.example' })).toBeTruthy();
    expect(field().value).toBe('');
  });

  it.each([
    ['', 'Cole aqui o endereço da sua fila de tickets.'],
    ['minha fila de suporte', 'Isto não é um endereço. Copie-o da barra do navegador, com a fila aberta.'],
    ['https://', 'Isto não é um endereço. Copie-o da barra do navegador, com a fila aberta.'],
    ['ftp://desk.example', 'O endereço tem de começar com https:// ou http://.'],
    ['chrome://extensions', 'O endereço tem de começar com https:// ou http://.'],
  ])('refuses "%s" under the field, without asking for anything', async (address, words) => {
    const { actions } = openOptions();

    await connect(address);

    expect(fault()).toBe(words);
    expect(field().getAttribute('aria-describedby')).toBe('address-fault');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    expect(actions.addSite).not.toHaveBeenCalled();
  });

  it.each<[SiteRefusal, string]>([
    ['notPermitted', 'Sem a permissão do navegador, o Prazo não pode ler este site.'],
    [
      'notRecognized',
      'O Prazo não conhece o sistema deste endereço. Abra a página da fila e ensine-a pelo ícone do Prazo. Ensinar apontando',
    ],
    ['alreadyAdded', 'Este site já foi adicionado.'],
    [
      'signedOut',
      'O site pede para entrar. Entre nele e adicione de novo. Se for um sistema que o Prazo não conhece, abra a página da fila e ensine-a pelo ícone do Prazo. Entrar no siteEnsinar apontando',
    ],
    ['notAllowed', 'O site não deixa a sua conta ler os tickets.'],
    ['notFound', 'Não há nada neste endereço.'],
    ['busy', 'O site está ocupado. Tente daqui a pouco.'],
    ['unreachable', 'O site não responde. Confira o endereço e a rede.'],
    ['unreadable', 'O site respondeu algo que o Prazo não entende.'],
  ])('says why it was refused: %s', async (reason, words) => {
    openOptions({ addition: { outcome: 'refused', reason, detail: 'x' } });

    await connect('https://desk.example');

    await vi.waitFor(() => expect(fault()).toBe(words));
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('https://desk.example');
  });

  it('tells when the worker failed, and lets one try again', async () => {
    const { actions } = openOptions();
    actions.addSite.mockRejectedValueOnce(new Error('site/add: no answer'));

    await connect('https://desk.example');
    await vi.waitFor(() => expect(fault()).toBe('site/add: no answer'));

    await connect('https://desk.example');
    expect(await screen.findByRole('listitem', { name: 'desk.example' })).toBeTruthy();
    expect(fault()).toBeUndefined();
  });
});

describe('a site', () => {
  const card = (): HTMLElement => screen.getByRole('listitem', { name: 'Suporte Aivo' });
  const state = (): string => (card().querySelector('.site-state')!.textContent ?? '').replaceAll('\u00a0', ' ');

  it.each<[string, OpenOptions, string]>([
    ['read just now', {}, 'responde · lido agora mesmo'],
    ['never read', { health: [siteHealth()] }, 'ainda não foi lido'],
    ['signed out', { health: [siteHealth({ failure: 'signedOut', readAt: NOW - 120_000 })] }, 'sessão terminada · lido há 2 min'],
    ['not reachable', { health: [siteHealth({ failure: 'unreachable' })] }, 'não responde'],
    ['without permission', { allowed: [] }, 'permissão retirada · lido agora mesmo'],
  ])('tells its state: %s', (_, options, words) => {
    openOptions(options);

    expect(state()).toBe(words);
    expect(card().textContent).toContain(`${SITE} · Aivo Support Center`);
  });

  it('offers to allow again only what was taken back', () => {
    const { actions } = openOptions({ sites: [site(), site('https://b.example', 'RT')], allowed: ['https://b.example'] });
    expect(within(screen.getByRole('listitem', { name: 'RT' })).queryByRole('button', { name: 'Permitir' })).toBeNull();

    fireEvent.click(within(card()).getByRole('button', { name: 'Permitir' }));

    expect(actions.allowSite.mock.calls).toEqual([[SITE]]);
  });

  it.each<[string, OpenOptions['tested'], string]>([
    ['well', siteHealth({ readAt: NOW }), 'Suporte Aivo responde.'],
    [
      'badly',
      siteHealth({ failure: 'unreadable', detail: 'tickets: expected a list' }),
      'Suporte Aivo: resposta incompreensível (tickets: expected a list)',
    ],
  ])('is tested: %s', async (_, tested, words) => {
    openOptions({ tested: tested! });

    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Testar' }));
    });

    expect(screen.getByText(words, { selector: '[role=status]' })).toBeTruthy();
  });

  it('is removed only after a second answer; the harmless one has the focus', async () => {
    const { actions } = openOptions();
    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Remover' }));
    });
    const question = screen.getByRole('group', { name: 'Remover Suporte Aivo?' });
    expect(document.activeElement?.textContent).toBe('Cancelar');
    expect(actions.removeSite).not.toHaveBeenCalled();

    await act(async () => {
      fireEvent.click(within(question).getByRole('button', { name: 'Remover' }));
    });

    expect(actions.removeSite.mock.calls).toEqual([[SITE]]);
    expect(document.activeElement?.textContent).toBe('Suporte Aivo removido.');
    expect(screen.getByText('Nenhum site ainda. Cole acima o endereço da sua fila.')).toBeTruthy();
  });

  it('stays when the analyst thinks better of it', async () => {
    const { actions } = openOptions();
    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Remover' }));
    });

    await act(async () => {
      fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    });

    expect(actions.removeSite).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Remover');
  });
});

describe('the API token of a site', () => {
  const redmine = 'https://redmine.example';
  const open = (tokens: readonly string[] = []) => openOptions({ sites: [site(redmine, 'Redmine', 'redmine')], tokens });

  it('is asked for only where the product takes one, with the way to it', () => {
    openOptions({ sites: [site(), site(redmine, 'Redmine', 'redmine')] });

    expect(screen.getAllByText('Chave de API', { selector: 'summary' })).toHaveLength(1);
    expect(screen.getByText<HTMLAnchorElement>('Onde encontrar a chave').href).toBe(`${redmine}/my/api_key`);
  });

  it('is given to the worker, told by how reading goes, and not kept in the field', async () => {
    const { actions } = open();
    const key: HTMLInputElement = screen.getByLabelText('Chave de API');
    key.value = ' abc ';

    fireEvent.submit(key.form!);

    expect(await screen.findByText('Redmine responde.', { selector: '[role=status]' })).toBeTruthy();
    expect(actions.saveToken.mock.calls).toEqual([[redmine, 'abc']]);
    await vi.waitFor(() => expect(key.value).toBe(''));
  });

  it('is forgotten on demand', async () => {
    const { actions } = open([redmine]);
    expect(screen.getByText('Chave de API guardada')).toBeTruthy();

    fireEvent.click(screen.getByText('Esquecer'));

    await vi.waitFor(() => expect(actions.saveToken.mock.calls).toEqual([[redmine, undefined]]));
  });

  it.each(['', '  ', 'duas palavras', 'señal'])('is not taken when no header could carry it: "%s"', async (token) => {
    const { actions } = open();
    const key: HTMLInputElement = screen.getByLabelText('Chave de API');
    key.value = token;

    fireEvent.submit(key.form!);

    expect(await screen.findByText('Cole aqui a chave inteira, sem espaços nem quebras de linha.')).toBeTruthy();
    expect(actions.saveToken).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(key);
  });
});

describe('the page', () => {
  it('tells what was kept aside', () => {
    openOptions({ problems: ['As opções guardadas não puderam ser lidas (x); valem os padrões.'] });

    expect(screen.getByText('As opções guardadas não puderam ser lidas (x); valem os padrões.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ficar com o que vale agora' })).toBeNull();
  });

  it('mends damaged settings by storing what holds now', () => {
    const { actions, settings } = openOptions({ problems: ['Os limites (x); valem os padrões.'], areSettingsDamaged: true });
    const before = settings.value;

    fireEvent.click(screen.getByRole('button', { name: 'Ficar com o que vale agora' }));

    expect(actions.save).toHaveBeenCalledTimes(1);
    expect(settings.value).toEqual(before);
  });
});
