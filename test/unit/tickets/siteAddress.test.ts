import { describe, expect, it, test } from 'vitest';
import { parseSiteAddress } from '@/utils/tickets/siteAddress';
import { isWebAddress } from '@/utils/tickets/webAddress';

describe('parseSiteAddress', () => {
  test.each([
    ['https://desk.example', 'https://desk.example/'],
    ['  desk.example/rt/Search?q=1#row-3 ', 'https://desk.example/rt/Search?q=1'],
    ['HTTP://Desk.Example:8080/', 'http://desk.example:8080/'],
    ['localhost:3000/list', 'http://localhost:3000/list'],
    ['127.0.0.1:8099', 'http://127.0.0.1:8099/'],
    ['localhost.example', 'https://localhost.example/'],
    ['[::1]:3000', 'https://[::1]:3000/'],
    ['http://intranet/desk', 'http://intranet/desk'],
    ['suporté.example', 'https://xn--suport-gva.example/'],
  ])('reads %j as %s', (text, address) => {
    expect(parseSiteAddress(text)).toEqual({ address });
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['fila', 'notAnAddress'],
    ['minha fila', 'notAnAddress'],
    ['https://', 'notAnAddress'],
    ['https://de sk.example', 'notAnAddress'],
    ['desk.example:99999', 'notAnAddress'],
    ['javascript:alert(1)', 'notAnAddress'],
    ['mailto:ana@desk.example', 'notAnAddress'],
    ['https://ana:secret@desk.example', 'notAnAddress'],
    ['ftp://desk.example', 'notWeb'],
    ['file:///etc/passwd', 'notWeb'],
    ['moz-extension://0/popup.html', 'notWeb'],
  ])('refuses %j: %s', (text, fault) => {
    expect(parseSiteAddress(text)).toEqual({ fault });
  });
});

it('takes only pages of the web for addable', () => {
  expect(['https://a.example/', 'http://a.example/', 'about:newtab', 'chrome://extensions/', undefined].map(isWebAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
