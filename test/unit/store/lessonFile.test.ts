import { expect, it } from 'vitest';
import { lessonIn } from '@/utils/store/lessonFile';

const isSelector = (text: string): boolean => !text.includes('!');
const lesson = { version: 1, list: { row: 'tr', fields: { number: { selector: 'td' } } } };
const text = (file: unknown): string => JSON.stringify(file);

it('reads the address and what was taught, whatever of the site the address names', () => {
  expect(lessonIn(text({ site: 'https://desk.example/queue?page=2', ...lesson, note: 'x' }), isSelector)).toEqual({
    site: 'https://desk.example',
    lesson,
  });
});

it.each([
  ['is not JSON', '{"version": 1', /JSON/],
  ['is no object', '[]', /^lesson: site/],
  ['names no site', text(lesson), /^lesson: site: Invalid key/],
  ['names no web address', text({ site: 'ftp://desk.example', ...lesson }), /^lesson: site: notWeb$/],
  ['is of another version', text({ site: 'https://desk.example', ...lesson, version: 2 }), /^lesson: version: /],
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
])('refuses a text that %s, and names what is wrong', (_, file, named) => {
  expect(() => lessonIn(file, isSelector)).toThrow(named);
});
