import { expect, it } from 'vitest';
import type { Site } from '@/utils/sites/site';
import { lessonIn, lessonOf, lessonText } from '@/utils/store/settings/lessonFile';

const isSelector = (text: string): boolean => !text.includes('!');
const lesson = { version: 1, list: { row: 'tr', fields: { number: { selector: 'td' } } } };
const text = (file: unknown): string => JSON.stringify(file);
const withSign = (sign: unknown): string => text({ site: 'https://desk.example', ...lesson, list: { ...lesson.list, sign } });
const withWords = (words: unknown): string => text({ site: 'https://desk.example', ...lesson, words });

it('reads the address and what was taught, whatever of the site the address names', () => {
  expect(lessonIn(text({ site: 'https://desk.example/queue?page=2', ...lesson, note: 'x' }), isSelector)).toEqual({
    site: 'https://desk.example',
    lesson,
    words: { statuses: {}, severities: {} },
  });
});

it('reads what it writes, words and all', () => {
  const mapping = {
    statuses: { Aberto: 'open', 'Em espera': 'waitingCustomer' },
    severities: { P1: 'blocker' },
    featureRequests: ['Ideia'],
  } as const;
  const site: Site = {
    id: 'https://desk.example',
    adapter: 'taught',
    name: 'Desk',
    policy: 'aivo',
    mapping,
    taught: { ...lesson, version: 1 },
  };

  const { statuses, severities } = mapping;
  expect(lessonIn(lessonText(site), isSelector)).toEqual({ site: site.id, lesson, words: { statuses, severities } });
});

it('is for a site that is known, whatever site the text names', () => {
  expect(lessonOf(text({ ...lesson, site: 7 }), isSelector).lesson).toEqual(lesson);
});

it.each([
  ['is not JSON', '{"version": 1', /JSON/],
  ['is no object', '[]', /^lesson: site/],
  ['names no site', text(lesson), /^lesson: site: Invalid key/],
  ['names no web address', text({ site: 'ftp://desk.example', ...lesson }), /^lesson: site: notWeb$/],
  ['is of another version', text({ site: 'https://desk.example', ...lesson, version: 3 }), /^lesson: version: /],
  ['teaches nothing', text({ site: 'https://desk.example', version: 1 }), /^lesson: neither list nor ticket/],
  ['has no number', text({ site: 'https://desk.example', version: 1, list: { row: 'tr', fields: {} } }), /^lesson: list\.fields\.number: /],
  [
    'has a selector that is none',
    text({ site: 'https://desk.example', version: 1, ticket: { number: { selector: 'h1' }, title: { selector: 'h2!' } } }),
    /^lesson: ticket\.title\.selector: not a selector$/,
  ],
  [
    'has an unknown zone',
    text({ site: 'https://desk.example', ...lesson, date: { order: 'dmy', timeZone: 'Marte/Olympus' } }),
    /^lesson: date\.timeZone: not a time zone$/,
  ],
  ['has a sign without a path', withSign({ at: 'queue', link: '/t/' }), /^lesson: list\.sign\.at: .*"queue"$/],
  [
    'has a sign that breaks out of its selector',
    withSign({ at: '/queue', link: '/t/"], *, [x="' }),
    /^lesson: list\.sign\.link: .*received "/,
  ],
  ['has half a sign', withSign({ at: '/queue' }), /^lesson: list\.sign\.link: Invalid key/],
  ['has words that are none', withWords('Aberto'), /^lesson: words: Invalid type: .*"Aberto"$/],
  ['has null for words', withWords(null), /^lesson: words: Invalid type: .*null$/],
  ['names a part of the words otherwise', withWords({ status: {} }), /^lesson: words\.status: .*"status"$/],
  ['lists its words', withWords({ statuses: ['open'] }), /^lesson: words\.statuses: .*Array$/],
  ['has a word that means nothing known', withWords({ statuses: { Novo: 'abierto' } }), /^lesson: words\.statuses\.Novo: .*"abierto"$/],
  ['has a word that means null', withWords({ statuses: { Novo: null } }), /^lesson: words\.statuses\.Novo: .*null$/],
  ['has a priority that is a number', withWords({ severities: { P1: 1 } }), /^lesson: words\.severities\.P1: .*received 1$/],
  ['has a priority that means nothing', withWords({ severities: { P1: '' } }), /^lesson: words\.severities\.P1: Invalid length/],
  ['has a word without letters', withWords({ statuses: { '': 'open' } }), /^lesson: words\.statuses\.: Invalid length/],
  [
    'has a word that is a page long',
    withWords({ statuses: { ['x'.repeat(201)]: 'open' } }),
    /^lesson: words\.statuses\.x+: Invalid length/,
  ],
])('refuses a text that %s, and names what is wrong', (_, file, named) => {
  expect(() => lessonIn(file, isSelector)).toThrow(named);
});
