// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Customer } from '@/utils/sla/policy/customers';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { SITE } from '../../../support/queue';
import { openOptions, type OpenOptions } from '../openOptions';

afterEach(cleanup);

const card = (name: string, facts: Partial<Customer> = {}): Customer => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  integrations: [],
  ...facts,
});
const open = (customers: readonly Customer[] = [], options: OpenOptions = {}) =>
  openOptions({ section: '#customers', ...options, settings: { customers, ...options.settings } });
const click = (element: HTMLElement): Promise<void> => act(async () => void fireEvent.click(element));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const write = (name: string, value: string): Promise<void> =>
  act(async () => void fireEvent.input(screen.getByLabelText(name), { target: { value } }));
const pickDay = (name: string, value: string): Promise<void> =>
  act(async () => void fireEvent.change(screen.getByLabelText(name), { target: { value } }));
const names = (): readonly string[] => [...document.querySelectorAll<HTMLInputElement>('.customer-name')].map(({ value }) => value);

async function choose(text: string): Promise<HTMLElement> {
  const field = screen.getByLabelText('Importar CSV');
  await act(async () => void fireEvent.change(field, { target: { files: [new File([text], 'clientes.csv')] } }));
  return screen.findByRole('region', { name: 'Importar clientes.csv' });
}

describe('a card', () => {
  it('says who has the 24x7 contract, until when, and which integrations were built by us', async () => {
    const { settings } = open();
    await click(button('Cliente'));
    await write('Cliente: nome', 'Telco Pampa');
    await click(screen.getByRole('checkbox', { name: 'Telco Pampa: 24x7' }));
    await pickDay('Telco Pampa: 24x7 desde', '2026-01-01');
    await pickDay('Telco Pampa: 24x7 até', '2027-06-30');
    for (const name of ['CRM', 'Zapier']) {
      await write('Telco Pampa: outra integração', name);
      await click(button('Telco Pampa: adicionar'));
    }
    await click(button('Zapier: feita por nós. Mudar para self-service'));
    await click(button('Salvar'));

    expect(settings.value?.customers).toEqual([
      {
        id: 'c1',
        name: 'Telco Pampa',
        aliases: [],
        coverage: { since: '2026-01-01', until: '2027-06-30' },
        integrations: [
          { name: 'CRM', kind: 'builtByUs' },
          { name: 'Zapier', kind: 'selfService' },
        ],
      },
    ]);
  });

  it('goes, and what it does not touch stays as it was', async () => {
    const loja = card('Loja', { coverage: { until: '2030-01-01' } });
    const { settings } = open([card('Telco'), loja]);
    await click(button('Excluir a ficha de Telco'));
    await click(button('Salvar'));
    expect(settings.value?.customers).toEqual([loja]);
  });

  it.each([
    ['', 'nome: está vazio. Escreva como o site chama o cliente, ou exclua a ficha.'],
    ['LÓJA', 'nome: “LÓJA” já está em outra ficha. Deixe-o em uma só.'],
  ])('called “%s” is refused with what to write, and nothing is lost', async (name, words) => {
    const { actions } = open([card('Loja'), card('Telco')]);
    await write('Telco: nome', name);
    await click(button('Salvar'));
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(actions.save).not.toHaveBeenCalled();
    expect(names()).toEqual(['Loja', name]);
    await write(`${name === '' ? 'Cliente' : name}: nome`, 'Telco Sul');
    await click(button('Salvar'));
    expect(actions.save).toHaveBeenCalledTimes(1);
  });

  it('whose contract ends before it begins is refused at its field', async () => {
    const { actions } = open([card('Telco', { coverage: { since: '2026-05-01', until: '2026-12-31' } })]);
    await pickDay('Telco: 24x7 até', '2026-04-30');
    await click(button('Salvar'));
    expect(screen.getByLabelText('Telco: 24x7 até').getAttribute('aria-invalid')).toBe('true');
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('whose contract ends within 30 days says so, and one that has ended too', () => {
    open([
      card('A', { coverage: { until: '2026-12-17' } }),
      card('B', { coverage: { until: '2026-12-18' } }),
      card('C', { coverage: { until: '2026-11-16' } }),
    ]);
    expect([...document.querySelectorAll('tbody tr')].map((row) => row.querySelector('.soon, td > .hint')?.textContent)).toEqual([
      'Termina em 30 dias ou menos.',
      undefined,
      'Terminou.',
    ]);
  });

  it('tells the contract of its tickets, by the rule that names it', () => {
    open([card('Telco'), card('Loja')], {
      settings: {
        policies: [aivoPolicy, { ...aivoPolicy, id: 'own', name: 'Próprio' }],
        rules: [{ when: { customer: 'Telco' }, policy: 'own' }],
      },
    });
    expect([...document.querySelectorAll('tbody td[data-label="Contrato"]')].map(({ textContent }) => textContent)).toEqual([
      'Próprio',
      'Aivo',
    ]);
  });
});

describe('many cards', () => {
  it('are found by name, other name and integration, and by their contract', async () => {
    open([card('Loja Ipê', { aliases: ['Ipe SA'] }), card('Telco', { coverage: {}, integrations: [{ name: 'CRM', kind: 'builtByUs' }] })]);
    await write('Buscar cliente', 'ipe s');
    expect(names()).toEqual(['Loja Ipê']);
    await write('Buscar cliente', 'crm');
    expect(names()).toEqual(['Telco']);
    await write('Buscar cliente', 'nada');
    expect(screen.getByText('Nada com “nada”.')).toBeTruthy();
    await write('Buscar cliente', '');
    await click(button('24x7 1'));
    expect(names()).toEqual(['Telco']);
  });

  it('are drawn a share at a time', async () => {
    open(Array.from({ length: 120 }, (_, number) => card(`Cliente ${number}`)));
    expect(names()).toHaveLength(50);
    await click(button('Mostrar mais (70)'));
    expect(names()).toHaveLength(100);
  });
});

it('customers of the queue without a card are named, and get one with a click', async () => {
  const { settings } = open([card('Telco', { aliases: ['@telco.example'] })], {
    words: [{ site: SITE, queues: [], customers: ['TELCO', 'ana@telco.example', 'Loja Ipê', 'Viação Aurora'], words: [] }],
  });
  expect(screen.getByText('2 clientes da fila não têm ficha:').parentElement?.textContent).toContain('Loja Ipê, Viação Aurora.');
  await click(button('Criar 2'));
  await click(button('Salvar'));
  expect(settings.value?.customers.map(({ name }) => name).toSorted()).toEqual(['Loja Ipê', 'Telco', 'Viação Aurora']);
});

describe('a file of customers', () => {
  it('is shown before anything changes; wrong lines are refused by line, field and value, and right ones kept', async () => {
    const { settings, actions } = open([card('Telco')]);
    const preview = await choose('cliente;24x7;até\nTelco;sim;31/12/2026\nBanco;sim;31/02/2026\nLoja;;\nCasa;talvez;');

    expect(
      within(preview)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Linha 3, até: “31/02/2026” não é um dia. Escreva como 31/12/2026 ou 2026-12-31.',
      'Linha 5, 24x7: “talvez” não se entende. Escreva sim ou não.',
    ]);
    expect([...preview.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
      'Telcomuda: 24x7 até 2026-12-31',
      'Lojanovo',
    ]);
    expect(actions.save).not.toHaveBeenCalled();
    await click(button('Aplicar 2'));
    await click(button('Salvar'));
    expect(settings.value?.customers).toEqual([card('Telco', { coverage: { until: '2026-12-31' } }), { ...card('Loja'), id: 'c2' }]);
  });

  it('leaves out what is not ticked', async () => {
    const { settings } = open();
    await choose('cliente\nTelco\nLoja');
    await click(screen.getByRole('checkbox', { name: 'Telco' }));
    await click(button('Aplicar 1'));
    await click(button('Salvar'));
    expect(settings.value?.customers.map(({ name }) => name)).toEqual(['Loja']);
  });

  it.each([
    ['nome da rua\nx', 'clientes.csv: falta a coluna dos clientes. Nada mudou: escreva “cliente” na primeira linha, acima dos nomes.'],
    ['cliente\nTelco\n"Loja', 'clientes.csv, linha 3: aspas que não se fecham. Nada mudou: feche-as e importe de novo.'],
  ])('that cannot be read is refused in a sentence: %j', async (text, words) => {
    open();
    await choose(text);
    expect(screen.getByText(words)).toBeTruthy();
    await click(button('Fechar'));
    expect(screen.queryByRole('region', { name: /^Importar/ })).toBeNull();
  });

  it('of an older spreadsheet keeps its accents', async () => {
    open();
    const bytes = Uint8Array.from({ length: 11 }, (_, at) => 'cliente\nIp\u00ea'.charCodeAt(at));
    const field = screen.getByLabelText('Importar CSV');
    await act(async () => void fireEvent.change(field, { target: { files: [new File([bytes], 'clientes.csv')] } }));
    expect(await screen.findByRole('checkbox', { name: 'Ipê' })).toBeTruthy();
  });
});
