// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SITE, siteHealth } from '../../support/queue';
import { NOW, openOptions, site } from './openOptions';

afterEach(cleanup);

const taught = { version: 1, ticket: { number: { selector: 'h1' } } } as const;
const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'O que foi ensinado' });

async function save(text: string): Promise<void> {
  await act(async () => void fireEvent.input(field(), { target: { value: text } }));
  await act(async () => void fireEvent.submit(field().form!));
}

it('what was taught can be copied, and replaced by what a colleague taught', async () => {
  const { settings } = openOptions({ sites: [{ ...site(), adapter: 'taught', taught }] });
  expect(JSON.parse(field().value)).toEqual({ site: SITE, ...taught });

  await save('{"site":"https://b.example","version":1,"ticket":{"number":{"selector":"h2"}}}');

  expect(settings.value?.sites[0]?.taught).toEqual({ version: 1, ticket: { number: { selector: 'h2' } } });
  expect(await screen.findByText('Salvo.')).toBeTruthy();
});

it('what the words mean comes along, and what was decided stays', async () => {
  const mapping = { statuses: { Aberto: 'open' }, severities: {}, featureRequests: [] } as const;
  const { settings } = openOptions({ sites: [{ ...site(), adapter: 'taught', taught, mapping }] });
  const written = JSON.parse(field().value) as { words: object };
  expect(written.words).toEqual({ statuses: { Aberto: 'open' }, severities: {} });

  await save(
    JSON.stringify({ ...written, words: { statuses: { ABERTO: 'closed', Pausado: 'waitingCustomer' }, severities: { P1: 'high' } } }),
  );

  expect(settings.value?.sites[0]?.mapping).toEqual({
    statuses: { Aberto: 'open', Pausado: 'waitingCustomer' },
    severities: { P1: 'high' },
    featureRequests: [],
  });
  expect(await screen.findByText('Salvo. O significado de 2 palavras veio junto.')).toBeTruthy();
});

it('a text that is no lesson is refused with the reason', async () => {
  const { settings, actions } = openOptions({ sites: [{ ...site(), adapter: 'taught', taught }] });
  await save('not JSON');
  expect(await screen.findByText(/^Não foi salvo: /)).toBeTruthy();

  await save('{"version":3}');
  expect(await screen.findByText(/^Não foi salvo: lesson: version: /)).toBeTruthy();
  actions.saveLesson.mockRejectedValueOnce(new Error('settings/patch: sites.0.policy: Invalid'));

  await save('{}');
  expect(await screen.findByText('Não foi salvo: settings/patch: sites.0.policy: Invalid')).toBeTruthy();
  expect(settings.value?.sites[0]?.taught).toEqual(taught);
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'html-has-lang': { enabled: false }, 'document-title': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('says which fields are not read any more, since when and why', () => {
  const unread = [
    { field: 'status', why: 'placed' } as const,
    { field: 'priority', why: 'lost', since: Date.parse('2026-03-02T10:00-03:00') } as const,
  ];
  openOptions({ sites: [{ ...site(), adapter: 'taught', taught }], health: [siteHealth({ isTaught: true, unread })] });

  expect(
    screen.getByText(
      /^não lido: status \(só se lembrava o lugar\), prioridade \(não aparece mais na página, desde .+\)\. Abra essa página/,
    ),
  ).toBeTruthy();
});

it('a site that an adapter reads has nothing of that', () => {
  openOptions();

  expect(screen.queryByText('O que foi ensinado')).toBeNull();
});

describe('a colleague’s text', () => {
  const pasted = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'O texto do colega' });
  async function add(text: string): Promise<void> {
    await act(async () => void fireEvent.input(pasted(), { target: { value: text } }));
    await act(async () => void fireEvent.submit(pasted().form!));
  }

  it('adds the site that it tells of', async () => {
    const { actions } = openOptions();

    await add('{"site":"https://b.example"}');

    expect(actions.importLesson.mock.calls).toEqual([['{"site":"https://b.example"}']]);
    expect(await screen.findByText('b.example adicionado.')).toBeTruthy();
    expect(pasted().value).toBe('');
  });

  it('says how many words came along', async () => {
    const { actions } = openOptions();
    const mapping = { statuses: { Aberto: 'open' }, severities: {}, featureRequests: [] } as const;
    actions.importLesson.mockResolvedValueOnce({ outcome: 'added', site: { ...site('https://b.example', 'b.example'), mapping } });

    await add('{}');

    expect(await screen.findByText('b.example adicionado. O significado de 1 palavra veio junto.')).toBeTruthy();
  });

  it('that is none stays in the field, and what is wrong is named', async () => {
    const { actions } = openOptions();
    actions.importLesson.mockRejectedValueOnce(new Error('lesson: site: Invalid'));
    await add('{}');
    expect(await screen.findByText('Isto não é o texto de uma lição: lesson: site: Invalid')).toBeTruthy();
    expect(pasted().value).toBe('{}');
    expect(pasted().getAttribute('aria-invalid')).toBe('true');

    actions.importLesson.mockResolvedValueOnce({ outcome: 'refused', reason: 'alreadyAdded', detail: '' });
    await add('{}');
    expect(await screen.findByText('Este site já foi adicionado.')).toBeTruthy();
  });
});

describe('the zone of a site’s dates', () => {
  const zone = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Fuso horário das datas deste site' });
  const choose = (value: string): Promise<void> => act(async () => void fireEvent.change(zone(), { target: { value } }));
  const date = { order: 'dmy', timeZone: 'America/Argentina/Buenos_Aires' } as const;

  it('is that of the lesson, and what is to be copied follows it', async () => {
    const { settings } = openOptions({ sites: [{ ...site(), adapter: 'taught', taught: { ...taught, date } }] });
    expect(zone().value).toBe('America/Argentina/Buenos_Aires');

    await choose('Asia/Tokyo');

    expect(settings.value?.sites[0]?.taught?.date).toEqual({ order: 'dmy', timeZone: 'Asia/Tokyo' });
    expect(field().value).toContain('"timeZone": "Asia/Tokyo"');
    expect(await screen.findByText('As datas são lidas no fuso Asia/Tokyo.')).toBeTruthy();
  });

  it('is what the product tells until it is chosen, and the site is read again by it', async () => {
    const { settings, actions } = openOptions({ sites: [site(SITE, 'GLPI', 'glpi')], health: [siteHealth({ readAt: NOW })] });
    expect(zone().value).toBe('');
    expect([...zone().options].slice(0, 2).map(({ value }) => value)).toEqual(['', 'America/Argentina/Buenos_Aires']);

    await choose('Europe/Madrid');
    expect(settings.value?.sites[0]?.timeZone).toBe('Europe/Madrid');
    expect(actions.testSite.mock.calls).toEqual([[SITE]]);

    await choose('');
    expect(settings.value?.sites[0]).not.toHaveProperty('timeZone');
  });

  it('is not asked for where every date says its own', () => {
    openOptions({
      sites: [site(), { ...site('https://b.example', 'B'), adapter: 'taught', taught: { ...taught, date: { ...date, order: 'seconds' } } }],
    });

    expect(screen.queryByRole('combobox', { name: 'Fuso horário das datas deste site' })).toBeNull();
  });
});
