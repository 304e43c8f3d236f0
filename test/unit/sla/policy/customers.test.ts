import { expect, it } from 'vitest';
import { coverageOf, customerOf, type Customer, isCustomer } from '@/utils/sla/policy/customers';

const site = 'https://desk.example';
const andino: Customer = {
  id: 'andino',
  name: 'Banco Andino',
  aliases: ['@andino.example'],
  coverage: { since: '2026-01-01', until: '2026-06-30' },
  integrations: [
    { name: 'CRM', kind: 'builtByUs' },
    { name: 'WhatsApp Business', kind: 'selfService' },
  ],
};
const record = { site, customer: 'banco andino', title: 'Nothing arrives', tags: [], fields: {} };
const at = Date.parse('2026-03-01T12:00:00Z');
const agreed = (facts: object = {}, startAt = at, customers = [andino]) =>
  coverageOf(customers, { ...record, ...facts }, startAt, 'America/Sao_Paulo');

it.each([
  ['Banco Andino', 'BANCO  ANDINÓ', true],
  ['Banco Andino', 'Banco Andino SA', false],
  ['@andino.example', 'ana@andino.example', true],
  ['@andino.example', 'ana@mail.andino.example', true],
  ['@andino.example', 'ana@notandino.example', false],
  ['@andino.example', 'andino.example', false],
  ['@andino.example', 'mail.andino.example', false],
])('a customer called %s is meant by %s: %s', (meant, told, is) => expect(isCustomer(meant, told)).toBe(is));

it('a customer is found by whichever of its names, at its own site alone', () => {
  expect(customerOf([andino], { site, customer: 'x@andino.example' })).toBe(andino);
  expect(customerOf([{ ...andino, site: 'https://other.example' }], { site, customer: 'Banco Andino' })).toBeUndefined();
  expect(customerOf([andino], { site, customer: undefined })).toBeUndefined();
});

it.each([
  ['2026-01-01T03:00:00Z', true],
  ['2026-01-01T02:59:59Z', false],
  ['2026-07-01T02:59:59Z', true],
  ['2026-07-01T03:00:00Z', false],
])('the first and the last day of the coverage are local dates: at %s %s', (startAt, covered) =>
  expect(agreed({}, Date.parse(startAt)).covered).toBe(covered),
);

it('a coverage without dates has no end, and a customer without one is not covered', () => {
  expect(agreed({}, at, [{ ...andino, coverage: {} }]).covered).toBe(true);
  const { coverage: _, ...uncovered } = andino;
  expect(agreed({}, at, [uncovered]).covered).toBe(false);
  expect(agreed({ customer: 'somebody' })).toEqual({});
});

it.each([
  [{ title: 'The CRM does not answer' }, 'builtByUs'],
  [{ title: 'CRMs in general' }, undefined],
  [{ tags: ['whatsapp-business'] }, 'selfService'],
  [{ fields: { Integração: 'crm' } }, 'builtByUs'],
  [{ title: 'From the CRM to WhatsApp Business' }, undefined],
  [{}, undefined],
])('the integration is the one that the ticket names: %j is %s', (facts, kind) => expect(agreed(facts).integration).toBe(kind));

it('where all of a customer are of one kind, no name is needed', () => {
  expect(agreed({}, at, [{ ...andino, integrations: [{ name: 'CRM', kind: 'builtByUs' }] }]).integration).toBe('builtByUs');
});
