// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openOptions } from '../openOptions';

afterEach(cleanup);

const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.click(element);
  });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const event = (date: string, name: string): string =>
  `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:${name}\r\nEND:VEVENT\r\n`;
const file = (...events: readonly string[]): string => `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Empresa\r\n${events.join('')}END:VCALENDAR\r\n`;

async function choose(text: string, name = 'feriados.ics'): Promise<void> {
  const field = screen.getByLabelText<HTMLInputElement>('Importar arquivo .ics');
  await act(async () => {
    fireEvent.change(field, { target: { files: [new File([text], name)] } });
  });
  await screen.findByRole('region', { name: `Importar ${name}` });
}
const rows = (): readonly (readonly string[])[] =>
  [...screen.getByRole('region', { name: /^Importar/ }).querySelectorAll('tbody tr')].map((row) => [
    row.querySelector('input')!.checked ? 'x' : '',
    ...[...row.children].map(({ textContent }) => textContent ?? ''),
  ]);

describe('a calendar file', () => {
  it('shows what it adds before anything changes, and is stored as one more list once saved', async () => {
    const { settings } = openOptions({ section: '#calendar' });

    await choose(file(event('20261221', 'Recesso'), event('20261222', 'Recesso')));
    expect(rows()).toEqual([
      ['x', 'seg 21/12', 'Recesso', 'novo: fechado'],
      ['x', 'ter 22/12', 'Recesso', 'novo: fechado'],
    ]);
    expect(button('Salvar').getAttribute('aria-disabled')).toBe('true');
    await click(screen.getByRole('checkbox', { name: 'ter 22/12' }));
    await click(button('Aplicar 1'));
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.holidays).toEqual(['2026-12-21']);
    expect(settings.value?.holidays['aivo']?.sources).toMatchObject([
      { id: 'ics:empresa', name: 'Empresa', knownUntil: 2026, kinds: ['public'] },
    ]);
  });

  it('replaces the days of its earlier version, and no others', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    const form = within(screen.getByRole('group', { name: 'Feriado à mão' }));
    await act(async () => {
      fireEvent.input(form.getByLabelText('Data'), { target: { value: '2026-12-25' } });
    });
    await click(form.getByRole('button', { name: 'Adicionar' }));
    await choose(file(event('20261221', 'Recesso'), event('20261222', 'Recesso')));
    await click(button('Aplicar 2'));

    await choose(file(event('20261222', 'Recesso'), event('20261223', 'Recesso'), event('20261225', 'Natal')), 'feriados-2.ics');
    expect(rows()).toEqual([
      ['x', 'seg 21/12', 'Recesso', 'saiu do arquivo: volta a contar'],
      ['x', 'qua 23/12', 'Recesso', 'novo: fechado'],
      ['', 'sex 25/12', 'Natal', 'já é feriado: ganha mais um nome'],
    ]);
    expect(screen.getByText('Iguais: 1. De fora: 0 com hora, 0 que não se entendem.')).toBeTruthy();
    await click(button('Aplicar 2'));
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.holidays).toEqual(['2026-12-22', '2026-12-23', '2026-12-25']);
    expect(settings.value?.holidays['aivo']?.sources).toHaveLength(1);
  });

  it('that cannot be read is refused in one sentence with the line, and changes nothing', async () => {
    openOptions({ section: '#calendar' });

    await choose('BEGIN:VCALENDAR\r\nnonsense\r\n');
    expect(
      screen.getByText('feriados.ics, linha 2: “nonsense” não é uma linha com nome e valor. Nada mudou: exporte o arquivo de novo.'),
    ).toBeTruthy();
    await click(button('Fechar'));

    expect(screen.queryByRole('region', { name: /^Importar/ })).toBeNull();
    expect(button('Salvar').getAttribute('aria-disabled')).toBe('true');
  });

  it('without whole days, with too many, or too large is refused with what to do', async () => {
    openOptions({ section: '#calendar' });

    await choose(file('BEGIN:VEVENT\r\nDTSTART:20261014T150000\r\nDTEND:20261014T160000\r\nEND:VEVENT\r\n'));
    expect(screen.getByText(/nenhum dia inteiro nos anos que o Prazo guarda \(1 com hora, 0/)).toBeTruthy();
    await choose(file('BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20210101\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n'), 'b.ics');
    expect(screen.getByText(/b\.ics: 5844 dias\. Nada mudou: escolha um arquivo com 2000 no máximo\./)).toBeTruthy();
    const field = screen.getByLabelText<HTMLInputElement>('Importar arquivo .ics');
    await act(async () => {
      fireEvent.change(field, { target: { files: [Object.defineProperty(new File([''], 'c.ics'), 'size', { value: 9_000_000 })] } });
    });
    expect(screen.getByText('c.ics: 9 MB. Nada mudou: escolha um arquivo de 8 MB no máximo.')).toBeTruthy();
  });
});

describe('the preview of a calendar file', () => {
  it('says which deadlines move by what is ticked, before anything is taken', async () => {
    const named = [{ label: 'SUP-7', before: Date.parse('2026-12-21T15:00-03:00'), after: Date.parse('2026-12-22T15:00-03:00') }];
    const { actions } = openOptions({
      section: '#calendar',
      trial: { open: 14, becomeOverdue: 0, overdueNoLonger: 2, moved: 1, named },
    });
    await choose(file(event('20261221', 'Recesso')));
    const preview = screen.getByRole('region', { name: /^Importar/ });
    expect(await within(preview).findByText(/^SUP-7: /)).toBeTruthy();
    expect(actions.trySettings.mock.calls.at(-1)![1].calendars['aivo']?.holidays).toEqual(['2026-12-21']);
    expect(actions.save).not.toHaveBeenCalled();
  });
});
