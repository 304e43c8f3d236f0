import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { newSite } from './newSite';

const lists = [
  'utils/sites/products.ts',
  'utils/sites/index.ts',
  'test/support/pages/savedPages.ts',
  'test/sites/situations/quoted.test.ts',
  'README.md',
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prazo-scaffold-'));
  for (const path of lists) cpSync(path, join(root, path));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

it('lays out an adapter under its own name, and lists it wherever adapters are listed', () => {
  const written = newSite(root, 'osTicket', 'osTicket 1.18');

  expect(written).toEqual([
    'utils/sites/osTicket/product.ts',
    'utils/sites/osTicket/adapter.ts',
    'utils/sites/osTicket/page.ts',
    'utils/sites/osTicket/client.ts',
    'utils/sites/osTicket/tickets.ts',
    'utils/sites/osTicket/half.ts',
    'test/sites/fixtures/osTicket/list.html',
    'test/sites/fixtures/osTicket/ticket.html',
    'test/sites/products/osTicket.test.ts',
    ...lists,
  ]);
  expect(written.filter((path) => !lists.includes(path) && /acme/i.test(read(path)))).toEqual([]);
  expect(read('utils/sites/osTicket/product.ts')).toContain("id: 'osTicket',\n  name: 'osTicket 1.18',");
  expect(read('utils/sites/products.ts')).toContain('  osTicketProduct,\n');
  expect(read('utils/sites/index.ts')).toMatch(/import \{ osTicket \} from '\.\/osTicket\/adapter';\n[^]*\n {2}osTicket,\n/);
  expect(read('test/support/pages/savedPages.ts')).toContain("  osTicket: [['https://desk.example/osTicket',");
  expect(read('README.md')).toContain('| osTicket 1.18 | `osTicket` |');
});

test.each(['', 'Os Ticket', '../evil', 'os-ticket', '1desk'])('refuses the name %j', (name) => {
  expect(() => newSite(root, name)).toThrow('is no name of a file');
});

it('overwrites nothing', () => {
  newSite(root, 'osTicket');

  expect(() => newSite(root, 'osTicket')).toThrow('utils/sites/osTicket/product.ts is there already');
});
