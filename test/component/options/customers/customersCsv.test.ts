import { describe, expect, it, test } from 'vitest';
import { csvDifference, withCsv } from '@/components/options/customers/import/csvDifference';
import { csvRows, UnclosedQuote } from '@/components/options/customers/import/csvRows';
import { customersCsv, NoCustomers } from '@/components/options/customers/import/customersCsv';
import { customersTexts } from '@/utils/language/shapes/options/customers';
import { LANGUAGES } from '@/utils/language/language';
import { site } from '../openOptions';

const sites = [site()];
const read = (text: string, dayFirst = true) => customersCsv(text, { sites, dayFirst });
const HEAD = 'cliente;outros nomes;site;24x7;desde;até;feitas por nós;self-service';

describe('lines of a file', () => {
  it.each([
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,"2, 3"\r\n',
      [
        ['a', 'b'],
        ['1', '2, 3'],
      ],
    ],
    [
      'a\tb\n"say ""x"""\t2',
      [
        ['a', 'b'],
        ['say "x"', '2'],
      ],
    ],
    [
      'a;b\n\n;\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"1\n2";3\n4;5',
      [
        ['a', 'b'],
        ['1\n2', '3'],
        ['4', '5'],
      ],
    ],
    ['', []],
  ])('%j are %j', (text, cells) => expect(csvRows(text).map((row) => row.cells)).toEqual(cells));

  it('go by the number on which they begin', () => expect(csvRows('a;b\n"1\n2";3\n\n4;5').map(({ line }) => line)).toEqual([1, 2, 5]));

  it('name the line of a quote that does not close', () => {
    expect(() => csvRows('a;b\n1;2\n"3;4\n5;6')).toThrow(expect.objectContaining({ line: 3 }) as Error);
    expect(() => csvRows('"')).toThrow(UnclosedQuote);
  });
});

describe('customers of a file', () => {
  it('are read whole', () => {
    expect(read(`${HEAD}\nTelco Pampa;Telco|@telco.example;Suporte Aivo;sim;01/02/2026;2027-06-30;CRM|ERP;Zapier`)).toMatchObject({
      customers: [
        {
          name: 'Telco Pampa',
          aliases: ['Telco', '@telco.example'],
          site: sites[0]!.id,
          coverage: { since: '2026-02-01', until: '2027-06-30' },
          integrations: [
            { name: 'CRM', kind: 'builtByUs' },
            { name: 'ERP', kind: 'builtByUs' },
            { name: 'Zapier', kind: 'selfService' },
          ],
        },
      ],
      refused: [],
      leftOut: [],
    });
  });

  test.each(LANGUAGES)('are headed as the page says in %s', (language) => {
    const { columns } = customersTexts(language).csv;
    const text = `${Object.values(columns).join(';')}\nTelco;T;Suporte Aivo;x;2026-01-01;2026-12-31;CRM;ERP`;
    expect(read(text)).toMatchObject({ leftOut: [], customers: [{ name: 'Telco', says: new Set(Object.keys(columns)) }] });
  });

  it.each([
    [';;;;;;;x', { column: 'customer', typed: '', fault: 'empty' }],
    ['Telco;;;sim;31/02/2026', { column: 'since', typed: '31/02/2026', fault: 'date' }],
    ['Telco;;;sim;;amanhã', { column: 'until', typed: 'amanhã', fault: 'date' }],
    ['Telco;;;sim;2026-02-02;2026-02-01', { column: 'until', typed: '2026-02-01', fault: 'endsBefore' }],
    ['Telco;;;talvez', { column: 'coverage', typed: 'talvez', fault: 'yesOrNo' }],
    ['Telco;;;não;;2026-02-01', { column: 'coverage', typed: 'não', fault: 'datesAlone' }],
    ['Telco;;Outro', { column: 'site', typed: 'Outro', fault: 'site' }],
    ['Telco;;;;;;CRM;crm', { column: 'selfService', typed: 'crm', fault: 'bothKinds' }],
    ['Telco;;;;;;;;x;y', { typed: 'x y', fault: 'tooManyCells' }],
    ['BANCO', { column: 'customer', typed: 'BANCO', fault: 'repeated' }],
    ['Telco;banco', { column: 'aliases', typed: 'banco', fault: 'repeated' }],
    ['x'.repeat(201), { column: 'customer', typed: 'x'.repeat(201), fault: 'tooLong' }],
    [`Telco;${Array.from({ length: 51 }, (_, n) => n).join('|')}`, { column: 'aliases', fault: 'tooMany' }],
  ])('are refused one by one: %s', (line, fault) => {
    const { customers, refused } = read(`${HEAD}\nBanco\n${line}\nLoja`);
    expect(customers.map(({ name }) => name)).toEqual(['Banco', 'Loja']);
    expect(refused).toEqual([expect.objectContaining({ line: 3, ...fault })]);
  });

  it('have dates with the month first nowhere', () => {
    expect(read('customer,until\nTelco,12/31/2026').refused).toMatchObject([{ fault: 'date' }]);
    expect(read('customer,until\nTelco,31/12/2026', false).refused).toMatchObject([{ fault: 'date', typed: '31/12/2026' }]);
    expect(read('customer,until\nTelco,2026-12-31', false).customers).toMatchObject([{ coverage: { until: '2026-12-31' } }]);
  });

  it('need a column of their own; others are told', () => {
    expect(() => read('a;b\n1;2')).toThrow(NoCustomers);
    expect(() => read('')).toThrow(NoCustomers);
    expect(read('\ufeffcliente;cidade\nTelco;Rosario').leftOut).toEqual(['cidade']);
  });
});

describe('what a file changes', () => {
  const telco = {
    id: 'c1',
    name: 'Telco',
    aliases: ['Telco SA'],
    coverage: { until: '2026-06-30' },
    integrations: [{ name: 'CRM', kind: 'builtByUs' as const }],
  };
  const change = (text: string) => {
    const { changes, same } = csvDifference([telco], read(text).customers);
    return { same, differs: changes.map(({ differs }) => differs), cards: withCsv([telco], changes) };
  };

  it('is what it says, and nothing else', () => {
    expect(change('cliente;até\nTELCO;30/06/2027')).toEqual({
      same: 0,
      differs: [['coverage']],
      cards: [{ ...telco, coverage: { until: '2027-06-30' } }],
    });
  });

  it('goes by any name of a card, and keeps cards that it does not name', () =>
    expect(change('cliente;24x7\nTelco SA;não\nLoja;sim').cards).toEqual([
      { id: 'c1', name: 'Telco', aliases: telco.aliases, integrations: telco.integrations },
      { id: 'c2', name: 'Loja', aliases: [], coverage: {}, integrations: [] },
    ]));

  it('turns an integration, and keeps those of which it does not speak', () =>
    expect(change('cliente;self-service\nTelco;Zapier').cards[0]!.integrations).toEqual([
      { name: 'CRM', kind: 'builtByUs' },
      { name: 'Zapier', kind: 'selfService' },
    ]));

  it('is nothing where it says the same', () =>
    expect(change('cliente;até;feitas por nós\nTelco;30/06/2026;CRM')).toEqual({ same: 1, differs: [], cards: [telco] }));
});
