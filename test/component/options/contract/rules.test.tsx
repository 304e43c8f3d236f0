// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TriedTicket } from '@/utils/messages/settings/trial';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import { viewOf } from '../../../support/ticketViews';
import { NOW, openOptions, type OpenOptions, site } from '../openOptions';

afterEach(cleanup);

const gold: Policy = { ...aivoPolicy, id: 'gold', name: 'Ouro' };
const rules = [
  { when: { customer: 'Banco Andino' }, policy: 'gold' },
  { when: { queue: 'TI' }, policy: 'aivo' },
];
const open = (options: OpenOptions = {}) =>
  openOptions({ section: '#contract', ...options, settings: { policies: [aivoPolicy, gold], rules, ...options.settings } });
const click = (element: HTMLElement): Promise<void> => act(async () => void fireEvent.click(element));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const set = (element: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    fireEvent.input(element, { target: { value } });
    fireEvent.change(element, { target: { value } });
  });
const save = async (): Promise<void> => {
  await click(button(/^Salvar/));
  await screen.findByText('Salvo.');
};
/** What is told of the draft comes a moment after the last change. */
const told = (words: string | RegExp): Promise<HTMLElement> => screen.findByText(words, undefined, { timeout: 2_000 });

describe('where contracts hold', () => {
  it('a new rule comes before the others, with what it asks', async () => {
    const { settings } = open();
    await click(button('Regra'));
    await set(screen.getByLabelText('Regra 1, Site'), site().id);
    await set(screen.getByLabelText('Regra 1, Cliente'), '@andino.example');
    await click(button('Mais condições da regra 1'));
    await set(screen.getByLabelText('Regra 1, Etiqueta'), 'vip');
    await set(screen.getByLabelText('Nome do campo'), 'Plano');
    await set(screen.getByLabelText('Valor do campo'), 'Ouro');
    await set(screen.getByLabelText('Regra 1: contrato'), 'gold');
    await save();
    expect(settings.value?.rules).toEqual([
      { when: { site: site().id, customer: '@andino.example', tag: 'vip', fields: { Plano: 'Ouro' } }, policy: 'gold' },
      ...rules,
    ]);
  });

  it('rules move by keyboard, and the focus goes with the one that moves', async () => {
    const { settings } = open();
    await act(async () => void fireEvent.keyDown(button(/^Regra 1:/), { key: 'ArrowDown', altKey: true }));
    expect(screen.getByText('Agora é a regra 2.')).toBeTruthy();
    await act(() => new Promise((drawn) => void setTimeout(drawn)));
    expect(document.activeElement).toBe(button(/^Regra 2: arraste/));
    await save();
    expect(settings.value?.rules).toEqual(rules.toReversed());
  });

  it('the contract of a site comes last and cannot go', async () => {
    const { settings } = open();
    await click(button('Remover a regra 1'));
    await click(button('Remover a regra 1'));
    expect(screen.queryByRole('button', { name: /^Remover a regra/ })).toBeNull();
    await set(screen.getByLabelText('Contrato de Suporte Aivo'), 'gold');
    await save();
    expect(settings.value).toMatchObject({ rules: [], sites: [{ policy: 'gold' }] });
  });
});

describe('a draft', () => {
  it('tells what it would do before it is saved, and asks again with each change', async () => {
    const trial = {
      open: 14,
      becomeOverdue: 3,
      overdueNoLonger: 2,
      moved: 6,
      named: [{ label: 'SUP-1', before: NOW + 3_600_000, after: NOW - 3_600_000 }],
    };
    const { actions } = open({ trial });
    expect(actions.trySettings).not.toHaveBeenCalled();
    await click(button('Remover a regra 2'));
    await told('14 tickets abertos: 6 mudam de prazo, 3 passam a vencidos, 2 deixam de estar vencidos.');
    await told('SUP-1: vencia ter 16:40 ART, vence ter 14:40 ART');
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('shows a ticket before and after on one timeline, and what each of its events does', async () => {
    const hour = 3_600_000;
    const facts = { createdAt: NOW - 3 * hour, events: [{ at: NOW - hour, kind: 'status', to: 'waitingCustomer' }] } as const;
    const ticket: TriedTicket = {
      before: viewOf(facts, { label: 'SUP-1' }, NOW),
      after: viewOf({ ...facts, severity: 'high' }, { label: 'SUP-1' }, NOW),
      earlierEvents: 3,
      events: [
        { at: NOW - hour, kind: 'status', to: 'Aguardando', before: { moves: ['resolution'] }, after: { idle: 'pausesNothing' } },
        { at: NOW, kind: 'supportReply', before: { idle: 'endsNothing' }, after: { idle: 'endsNothing' } },
      ],
    };
    open({ trial: { open: 1, becomeOverdue: 0, overdueNoLonger: 0, moved: 1, named: [], ticket } });
    await set(screen.getByLabelText('Testar um ticket'), 'SUP-1');
    const rows = within(await screen.findByRole('table', { name: 'O que cada evento faz' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => [...row.children].slice(1).map(({ textContent }) => textContent))).toEqual([
      ['Status: Aguardando', 'muda resolução', 'não muda nada: esta espera não pausa nada'],
      [
        'O suporte escreveu',
        'não muda nada: nenhuma primeira resposta termina assim',
        'não muda nada: nenhuma primeira resposta termina assim',
      ],
    ]);
    expect(screen.getByText('3 eventos anteriores a estes não estão na lista.')).toBeTruthy();
    const lines = screen.getByRole('figure', { name: 'SUP-1 antes e com o rascunho' });
    expect(lines.textContent).toMatch(/antes: Resolução: de .* vence/);
    expect(lines.textContent).toMatch(/rascunho: Resolução: de .* vence/);
  });

  it('says so when it does nothing, or when nobody can tell', async () => {
    const { actions } = open();
    await click(button('Remover a regra 2'));
    await told('Nada muda nos 0 tickets abertos.');
    actions.trySettings.mockRejectedValueOnce(new Error('no answer'));
    await click(button('Remover a regra 1'));
    await told('Não se sabe o que isto muda: no answer');
  });

  it('names the rule that chooses the contract of a ticket, and knows no other', async () => {
    open();
    await set(screen.getByLabelText('Testar um ticket'), 'SUP-9');
    await told('Nenhum ticket lido se chama “SUP-9”.');
  });
});

describe('since when', () => {
  const choose = async (name: string | RegExp): Promise<void> => click(screen.getByRole('radio', { name }));

  it('a correction replaces what held; a change leaves it as a version', async () => {
    const { settings } = open();
    expect(screen.queryByRole('group', { name: 'Desde quando' })).toBeNull();
    await click(screen.getByRole('radio', { name: 'continua; conta tudo' }));
    await save();
    const whole = { ...aivoPolicy, reopening: 'whole' };
    expect(settings.value?.policies).toEqual([whole, gold]);

    await click(screen.getByRole('radio', { name: 'a primeira solução vale para sempre' }));
    await choose(/^Mudança a partir de/);
    await set(screen.getByLabelText('A partir de'), '2026-11-17T09:00');
    await click(screen.getByRole('checkbox', { name: /^tickets abertos antes/ }));
    await save();
    const validFrom = Date.parse('2026-11-17T09:00-03:00');
    expect(settings.value?.policies).toEqual([{ ...whole, reopening: 'firstEnd', validFrom, keepsVersion: true, earlier: [whole] }, gold]);
    expect(screen.getByText('desde ter 17/11 9:00 ART: como está acima')).toBeTruthy();
    expect(screen.getByText('até ter 17/11 9:00 ART: como era antes')).toBeTruthy();
  });

  it.each([
    ['', 'A partir de: “” não é data e hora. Escolha um dia e uma hora.'],
    ['2026-11-17T09:00', 'A partir de: a versão de agora vale desde ter 17/11 9:00 ART. Escolha um instante depois.'],
  ])('a change from “%s” is refused with what to choose instead', async (at, words) => {
    const before: Policy = { ...aivoPolicy, validFrom: Date.parse('2026-11-17T09:00-03:00'), earlier: [aivoPolicy] };
    const { settings } = open({ settings: { policies: [before], rules: [] } });
    await click(screen.getByRole('radio', { name: 'continua; conta tudo' }));
    await choose(/^Mudança a partir de/);
    await set(screen.getByLabelText('A partir de'), at);
    await click(button(/^Salvar/));
    expect(screen.getByText(words)).toBeTruthy();
    expect(settings.value?.policies).toEqual([before]);
  });
});
