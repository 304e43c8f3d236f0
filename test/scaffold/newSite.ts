import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where each template goes; `acme` stands for the id of the adapter. */
const files: Readonly<Record<string, string>> = {
  'product.ts': 'utils/sites/acme/product.ts',
  'adapter.ts': 'utils/sites/acme/adapter.ts',
  'page.ts': 'utils/sites/acme/page.ts',
  'client.ts': 'utils/sites/acme/client.ts',
  'tickets.ts': 'utils/sites/acme/tickets.ts',
  'half.ts': 'utils/sites/acme/half.ts',
  'list.html': 'test/sites/fixtures/acme/list.html',
  'ticket.html': 'test/sites/fixtures/acme/ticket.html',
  'test.ts': 'test/sites/products/acme.test.ts',
};

const template = (name: string): string => readFileSync(new URL(`template/${name}.txt`, import.meta.url), 'utf8');

const capital = (id: string): string => id.slice(0, 1).toUpperCase() + id.slice(1);

/** Lays out a new adapter with its saved pages and test, and lists it wherever adapters are listed. Returns what it wrote. */
export function newSite(root: string, id: string, product = capital(id)): readonly string[] {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(id))
    throw new Error(`${id || 'nothing'} is no name of a file: write the product in camelCase, e.g. osTicket`);
  const named = (text: string): string =>
    text
      .replaceAll(/'Acme'/g, `'${product.replaceAll(/['\\]/g, '')}'`)
      .replaceAll('Acme', capital(id))
      .replaceAll('acme', id);
  const laidOut = Object.entries(files).map(([name, path]) => [named(path), named(template(name))] as const);
  for (const [path] of laidOut) if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
  const listed = listings(id, product).map(([path, add]) => [path, add(readFileSync(join(root, path), 'utf8'))] as const);
  for (const [path, text] of [...laidOut, ...listed]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...laidOut, ...listed].map(([path]) => path);
}

/** The places that list all adapters, and how one more is added to each. */
function listings(id: string, product: string): readonly (readonly [path: string, add: (text: string) => string])[] {
  const before = (path: string, mark: string, added: string) =>
    [
      path,
      (text: string) => {
        if (!text.includes(mark)) throw new Error(`${path} has no ${JSON.stringify(mark)} any more, before which the new one goes`);
        return text.replace(mark, () => added + mark);
      },
    ] as const;
  const both = (path: string, [mark, added]: readonly [string, string], [other, more]: readonly [string, string]) => {
    const [, first] = before(path, mark, added);
    const [, second] = before(path, other, more);
    return [path, (text: string) => second(first(text))] as const;
  };
  return [
    both(
      'utils/sites/products.ts',
      ['import { zendeskProduct }', `import { ${id}Product } from './${id}/product';\n`],
      ['  zendeskProduct,', `  ${id}Product,\n`],
    ),
    both('utils/sites/index.ts', ['import { zendesk }', `import { ${id} } from './${id}/adapter';\n`], ['  zendesk,', `  ${id},\n`]),
    before(
      'test/support/pages/savedPages.ts',
      '  zendesk: [',
      `  ${id}: [['https://desk.example/${id}', { list: '/fill-in', ticket: '/fill-in/57' }]],\n`,
    ),
    before(
      'test/sites/situations/quoted.test.ts',
      '  zendesk: {',
      `  ${id}: { boxes: [\`<div class="message">\${HERE}</div>\`], attached: '/attachments/7' },\n`,
    ),
    before('README.md', '| Zendesk |', `| ${product} | \`${id}\` | to be filled in |\n`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [id = '', product] = process.argv.slice(2);
  try {
    for (const path of newSite(fileURLToPath(new URL('../..', import.meta.url)), id, product)) console.log(path);
    console.log(`\nNow fill in what "fill in" says, and \`npm run test:unit -- test/sites\` until it passes.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
