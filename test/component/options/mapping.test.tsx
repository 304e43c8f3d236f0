// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SiteWord } from '@/utils/sla/words/wordsInUse';
import { SITE } from '../../support/queue';
import { openOptions, site, type OpenOptions } from './openOptions';

afterEach(cleanup);

const word = (facts: Partial<SiteWord> & Pick<SiteWord, 'word' | 'kind'>): SiteWord => ({
  tickets: 2,
  example: { label: 'SUP-7', url: `${SITE}/tickets/7` },
  byAnalyst: undefined,
  byDefault: undefined,
  ...facts,
});

const words = [
  word({ kind: 'priority', word: 'P3', tickets: 3 }),
  word({ kind: 'status', word: 'Na gaveta', tickets: 1 }),
  word({ kind: 'status', word: 'Com o fornecedor', byAnalyst: 'waitingThirdParty' }),
  word({ kind: 'priority', word: 'Alta', byAnalyst: 'blocker', byDefault: 'high' }),
  word({ kind: 'status', word: 'Novo', byDefault: 'open' }),
  word({ kind: 'type', word: 'Incidente' }),
  word({ kind: 'priority', word: 'Urgent', tickets: 0, example: undefined, byDefault: 'blocker' }),
];

function open(options: OpenOptions = {}) {
  return openOptions({ section: '#mapping', words: [{ site: SITE, queues: [], customers: [], words }], ...options });
}

const field = (kindAndWord: string): HTMLSelectElement => screen.getByRole('combobox', { name: `O que significa ${kindAndWord}` });
const choices = (select: HTMLSelectElement): readonly (string | null)[] => [...select.options].map(({ textContent }) => textContent);
const save = (): HTMLElement => screen.getByRole('button', { name: 'Salvar' });

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  await act(() => void fireEvent.change(select, { target: { value } }));
}

describe('the mapping', () => {
  it('asks for the words of the sites when it opens', () => {
    const { actions } = open();

    expect(actions.readWords).toHaveBeenCalledOnce();
  });

  it('lists what nobody has mapped, with how many tickets show it and one of them', () => {
    open();

    const rows = within(screen.getByRole('list', { name: 'Suporte Aivo: A decidir' })).getAllByRole('listitem');

    expect(rows.map((row) => row.querySelector('.word-facts')?.textContent)).toEqual([
      'P3prioridade · 3 tickets, por exemplo SUP-7',
      'Na gavetastatus · 1 ticket, por exemplo SUP-7',
    ]);
    expect(within(rows[0]!).getByRole('link', { name: 'SUP-7' }).getAttribute('href')).toBe(`${SITE}/tickets/7`);
  });

  it.each([
    ['prioridade “P3”', ['Escolha…', 'Blocker (nível 1)', 'Alta (nível 2)', 'Média (nível 3)', 'Baixa (nível 4)'], ''],
    ['status “Na gaveta”', ['Escolha…', 'Aberto', 'Esperando o cliente', 'Esperando um terceiro', 'Resolvido', 'Fechado'], ''],
    [
      'prioridade “Alta”',
      ['Alta (nível 2) (padrão)', 'Blocker (nível 1)', 'Alta (nível 2)', 'Média (nível 3)', 'Baixa (nível 4)'],
      'blocker',
    ],
    ['tipo “Incidente”', ['Ticket comum', 'Novo recurso, sem SLA'], ''],
  ])('offers what %s may mean', (name, offered, chosen) => {
    open();

    expect(choices(field(name))).toEqual(offered);
    expect(field(name).value).toBe(chosen);
  });

  it('saves every decision at once, on top of those there are', async () => {
    const mapping = {
      statuses: { 'Com o fornecedor': 'waitingThirdParty' as const },
      severities: { Alta: 'blocker' },
      featureRequests: [],
    };
    const { settings, actions } = open({ sites: [{ ...site(), mapping }] });
    expect(save().getAttribute('aria-disabled')).toBe('true');

    await choose(field('prioridade “P3”'), 'medium');
    await choose(field('status “Na gaveta”'), 'waitingCustomer');
    await choose(field('prioridade “Alta”'), '');
    await choose(field('status “Novo”'), 'waitingThirdParty');
    await choose(field('tipo “Incidente”'), 'featureRequest');
    await act(async () => void fireEvent.click(save()));

    expect(settings.value?.sites[0]?.mapping).toEqual({
      statuses: { 'Com o fornecedor': 'waitingThirdParty', 'Na gaveta': 'waitingCustomer', Novo: 'waitingThirdParty' },
      severities: { P3: 'medium' },
      featureRequests: ['Incidente'],
    });
    expect(actions.save).toHaveBeenCalledOnce();
    expect(await screen.findByText('Salvo.', { selector: '[role=status]' })).toBeTruthy();
    expect(actions.readWords.mock.calls.length).toBeGreaterThan(1);
  });

  it('lets the analyst overrule a type that is a feature request by default, and offers that for no other', async () => {
    const types = [word({ kind: 'type', word: 'Recurso', byDefault: 'featureRequest' }), word({ kind: 'type', word: 'Incidente' })];
    const { settings } = open({ words: [{ site: SITE, queues: [], customers: [], words: types }] });
    const offered = (name: string): readonly string[] => [...field(name).options].map(({ text }) => text);
    expect(offered('tipo “Recurso”')).toEqual(['Novo recurso, sem SLA (padrão)', 'Novo recurso, sem SLA', 'Ticket comum']);
    expect(offered('tipo “Incidente”')).toEqual(['Ticket comum', 'Novo recurso, sem SLA']);

    await choose(field('tipo “Recurso”'), 'ordinaryType');
    await act(async () => void fireEvent.click(save()));

    expect(settings.value?.sites[0]?.mapping).toMatchObject({ featureRequests: [], ordinaryTypes: ['Recurso'] });
  });

  it('has nothing to save once a choice is as it was', async () => {
    open();

    await choose(field('prioridade “P3”'), 'low');
    expect(save().getAttribute('aria-disabled')).toBe('false');
    await choose(field('prioridade “P3”'), '');

    expect(save().getAttribute('aria-disabled')).toBe('true');
  });

  it('keeps the choices when saving fails, and says why', async () => {
    const { actions } = open();
    actions.save.mockRejectedValueOnce(new Error('storage is full'));
    await choose(field('prioridade “P3”'), 'low');

    await act(async () => void fireEvent.click(save()));

    expect(await screen.findByText('Não foi salvo: storage is full')).toBeTruthy();
    expect(field('prioridade “P3”').value).toBe('low');
  });

  it('folds what is known without a decision, and keeps apart what no ticket shows', () => {
    open();
    const folded = document.querySelector('details')!;

    expect(folded.open).toBe(false);
    expect(folded.contains(field('status “Novo”'))).toBe(true);
    expect(folded.querySelector('dl')?.textContent).toBe('prioridade: Blocker (nível 1)Urgent');
  });

  it.each([
    [[word({ kind: 'status', word: 'Novo', byDefault: 'open' })], 'Nenhuma palavra espera por você.'],
    [[word({ kind: 'status', word: 'Novo', byDefault: 'open', tickets: 0 })], 'Nenhum ticket deste site foi lido ainda.'],
  ])('says when there is nothing to decide', (known, words_) => {
    open({ words: [{ site: SITE, queues: [], customers: [], words: known }] });

    expect(screen.getByText(words_)).toBeTruthy();
  });

  it.each([
    ['es', 'Mapeo', 'Por decidir'],
    ['en', 'Mapping', 'To decide'],
  ] as const)('speaks %s', async (language, title, undecided) => {
    const { settings } = open();

    await act(() => void (settings.value = { ...settings.value!, language }));

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByRole('heading', { level: 3, name: undecided })).toBeTruthy();
  });
});

describe('before it is saved', () => {
  const trial = { open: 14, becomeOverdue: 3, overdueNoLonger: 2, moved: 6, named: [] };

  it('a mapping says what it would change of the tickets there are', async () => {
    const { actions } = open({ trial });
    expect(screen.queryByText(/14/)).toBeNull();
    await choose(field('prioridade “P3”'), 'high');
    expect(await screen.findByText(/14 .*3 .*2 /)).toBeTruthy();
    expect(actions.save).not.toHaveBeenCalled();
    const [shown, wanted] = actions.trySettings.mock.calls.at(-1)!;
    expect([shown, wanted].map(({ sites }) => Object.values(sites[0]!.mapping.severities))).toEqual([[], ['high']]);
  });

  describe('of tickets without a priority', () => {
    const bare = [
      word({ kind: 'priority', word: '', tickets: 5 }),
      word({ kind: 'bareQueue', word: 'Chat', tickets: 3 }),
      word({ kind: 'bareQueue', word: 'Telefone', tickets: 2 }),
      word({ kind: 'bareType', word: 'Incidente', tickets: 5 }),
    ];
    const named = (name: string) => screen.queryByRole('list', { name: `Suporte Aivo: ${name}` });

    it('asks for the whole site with the number that waits, and offers each of several queues', async () => {
      const { settings } = open({ words: [{ site: SITE, queues: [], customers: [], words: bare }] });

      expect(named('A decidir')?.textContent).toContain('Sem prioridadeprioridade · 5 tickets');
      expect(named('Sem prioridade, por fila e por tipo')?.textContent).toContain('Chatfila, sem prioridade · 3 tickets');
      expect(named('Sem prioridade, por fila e por tipo')?.textContent).not.toContain('Incidente');
      await choose(field('fila, sem prioridade “Chat”'), 'high');
      await act(async () => void fireEvent.click(save()));

      expect(settings.value?.sites[0]?.mapping).toMatchObject({ bareQueues: { Chat: 'high' } });
    });
  });

  describe('of who has tickets', () => {
    const people = [
      word({ kind: 'assignee', word: '7', name: 'Ana Souza', tickets: 9 }),
      word({ kind: 'assignee', word: '1', name: 'Admin OTRS', tickets: 4, seemsNobody: true }),
    ];

    it('asks first for whoever sounds like nobody, and takes the others for people', async () => {
      const { settings } = open({ words: [{ site: SITE, queues: [], customers: [], words: people }] });

      expect(screen.getByRole('list', { name: 'Suporte Aivo: A decidir' }).textContent).toContain('Admin OTRSresponsável · 4 tickets');
      expect(choices(field('responsável “Admin OTRS”'))).toEqual(['Escolha…', 'Ninguém', 'Uma pessoa']);
      expect(choices(field('responsável “Ana Souza”'))).toEqual(['Uma pessoa', 'Ninguém']);
      await choose(field('responsável “Admin OTRS”'), 'nobody');
      await act(async () => void fireEvent.click(save()));

      expect(settings.value?.sites[0]?.mapping).toMatchObject({ assignees: { 1: 'nobody' } });
    });
  });
});
