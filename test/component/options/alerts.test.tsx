// @vitest-environment happy-dom
import type { Signal } from '@preact/signals';
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import type { Settings } from '@/utils/store/settings/settings';
import { SITE } from '../../support/queue';
import { NOW, openOptions, type OpenOptions } from './openOptions';

afterEach(cleanup);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const openAlerts = (options: OpenOptions = {}) => openOptions({ section: '#alerts', ...options });
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const box = (name: string | RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const isEnabled = (name: string): boolean => button(name).getAttribute('aria-disabled') === 'false';
const faultOf = (name: string): string | undefined => {
  const id = field(name).getAttribute('aria-describedby');
  return id === null ? undefined : document.getElementById(id)?.textContent?.trim();
};

async function type(name: string, value: string): Promise<void> {
  await act(() => void fireEvent.input(field(name), { target: { value } }));
}

async function click(element: HTMLElement): Promise<void> {
  await act(async () => void fireEvent.click(element));
}

const save = (): Promise<void> => click(button('Salvar'));

/** Another tab saves, and this one is told. */
const elsewhere = (settings: Signal<Settings | undefined>, alerts: object): Promise<void> =>
  act(() => void (settings.value = { ...settings.value!, alerts: { ...settings.value!.alerts, ...alerts } }));

describe('the rules of alerts', () => {
  it('show what holds, with nothing to save yet', () => {
    openAlerts();

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Alertas');
    expect(field('Em risco: Resta da meta').value).toBe('25');
    expect(field('Em risco: No máximo').value).toBe('4\u00a0h');
    expect(field('Crítico: No mínimo').value).toBe('10\u00a0min');
    expect(field('Repetir depois de').value).toBe('15\u00a0min');
    expect(field('Uma pausa é longa depois de').value).toBe('18\u00a0h');
    expect(field('Horas de silêncio: Das').value).toBe('');
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toHaveLength(13);
    expect([isEnabled('Salvar'), isEnabled('Restaurar padrão')]).toEqual([false, false]);
  });

  it('are saved as they are told', async () => {
    const { settings } = openAlerts();

    await click(box(/^Quando uma pausa/));
    await click(box('sábado'));
    await click(box('Tickets de ninguém em Suporte Aivo'));
    await click(box(/^Com o som/));
    await type('Em risco: Resta da meta', '12,5 %');
    await type('Em risco: No máximo', '90');
    await type('Em risco: No mínimo', '');
    await type('Repetir depois de', '1h05');
    await type('Fim do dia: avisar antes de fechar', '45 MIN');
    await type('Entre duas notificações, pelo menos', '45');
    await type('Horas de silêncio: Das', '22');
    await type('Horas de silêncio: às', '7:30');
    await save();

    expect(screen.getByText('Salvo.')).toBeTruthy();
    expect(isEnabled('Salvar')).toBe(false);
    expect(settings.value?.alerts).toEqual({
      off: ['longPause'],
      repeatAfterMs: 65 * MINUTE,
      longPauseMs: 18 * HOUR,
      endOfDay: { leadMs: 45 * MINUTE, horizonMs: 2 * HOUR },
      quietHours: { from: '22:00', to: '07:30' },
      quietDays: ['sat'],
      whose: { own: true, unassigned: [{ site: SITE, since: NOW }], watched: [] },
      sound: false,
      leastApartMs: 45_000,
    });
    expect(settings.value?.policies[0]?.thresholds).toEqual({
      atRisk: { share: 0.125, atMostMs: 90 * MINUTE },
      critical: defaultThresholds.critical,
    });
    // Written as Prazo writes it.
    expect(field('Em risco: No máximo').value).toBe('1\u00a0h\u00a030');
  });

  it('go back to the distance that Prazo ships with where the field is emptied, and keep it where another is saved', async () => {
    const name = 'Entre duas notificações, pelo menos';
    const { settings } = openAlerts({ settings: { alerts: { ...defaultAlertRules, leastApartMs: 45_000 } } });
    expect([field(name).value, field(name).placeholder]).toEqual(['45', '20']);

    await type('Repetir depois de', '20 min');
    await save();
    expect(settings.value?.alerts).toMatchObject({ repeatAfterMs: 20 * MINUTE, leastApartMs: 45_000 });

    await type(name, '');
    await save();
    expect(settings.value?.alerts).toEqual({ ...defaultAlertRules, repeatAfterMs: 20 * MINUTE });
  });

  it('of one severity and metric stand beside the common ones', async () => {
    const { settings } = openAlerts();
    const critical = 'Blocker, Primeira resposta, Crítico: No máximo';
    expect(field(critical).placeholder).toBe('30\u00a0min');

    await type(critical, '20 min');
    await save();

    expect(settings.value?.policies[0]?.thresholds).toEqual({
      ...defaultThresholds,
      special: {
        blocker: {
          firstResponse: { atRisk: defaultThresholds.atRisk, critical: { ...defaultThresholds.critical, atMostMs: 20 * MINUTE } },
        },
      },
    });

    await type(critical, '');
    await save();

    expect(settings.value?.policies[0]?.thresholds).toEqual(defaultThresholds);
  });

  it.each([
    ['Em risco: Resta da meta', '0', 'Uma porcentagem de 1 a 100.'],
    ['Em risco: Resta da meta', '101', 'Uma porcentagem de 1 a 100.'],
    ['Em risco: Resta da meta', '', 'Uma porcentagem de 1 a 100.'],
    ['Crítico: Resta da meta', 'dez', 'Uma porcentagem de 1 a 100.'],
    ['Crítico: Resta da meta', '30', 'Crítico vem depois de Em risco: não pode ser maior.'],
    ['Crítico: No máximo', '5 h', 'Crítico vem depois de Em risco: não pode ser maior.'],
    ['Crítico: No mínimo', '25', 'Crítico vem depois de Em risco: não pode ser maior.'],
    ['Repetir depois de', '30 s', 'Um tempo de 1 minuto ou mais, como 30 min, 4 h ou 1 h 30.'],
    ['Repetir depois de', '', 'Um tempo de 1 minuto ou mais, como 30 min, 4 h ou 1 h 30.'],
    ['Uma pausa é longa depois de', '2 dias', 'Um tempo de 1 minuto ou mais, como 30 min, 4 h ou 1 h 30.'],
    ['Entre duas notificações, pelo menos', '601', 'Um número inteiro de segundos de 0 a 600.'],
    ['Entre duas notificações, pelo menos', '-1', 'Um número inteiro de segundos de 0 a 600.'],
    ['Entre duas notificações, pelo menos', '1,5', 'Um número inteiro de segundos de 0 a 600.'],
    ['Horas de silêncio: Das', '22:00', undefined],
    ['Média, Resolução, Em risco: Resta da meta', '5', 'Crítico vem depois de Em risco: não pode ser maior.'],
  ])('refuse at "%s" what makes no sense: "%s"', async (name, text, words) => {
    const { actions } = openAlerts();

    await type(name, text);
    await save();

    expect(actions.save).not.toHaveBeenCalled();
    expect(faultOf(name)).toBe(words);
    expect(screen.getByText('Corrija o campo marcado.')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    ['25:00', '07:00', ['Uma hora do dia, como 22:00.', undefined]],
    ['22:00', '', [undefined, 'Faltou esta hora. Para não ter horas de silêncio, esvazie as duas.']],
    ['7', '07:00', [undefined, 'As duas horas são iguais.']],
  ])('refuse quiet hours from %s to %s', async (from, to, expected) => {
    openAlerts();

    await type('Horas de silêncio: Das', from);
    await type('Horas de silêncio: às', to);
    await save();

    expect([faultOf('Horas de silêncio: Das'), faultOf('Horas de silêncio: às')]).toEqual(expected);
  });

  it('show all faults at once, and lead to the first, also where it is folded away', async () => {
    openAlerts();
    const inTheFold = 'Alta, Resolução, Crítico: Resta da meta';

    await type('Repetir depois de', 'x');
    await type(inTheFold, 'x');
    await save();

    expect(document.activeElement).toBe(field(inTheFold));
    expect(field(inTheFold).closest('details')?.open).toBe(true);
    expect(screen.getByText('Corrija os 2 campos marcados.')).toBeTruthy();

    await type(inTheFold, '5');
    expect(faultOf(inTheFold)).toBeUndefined();
    expect(faultOf('Repetir depois de')).toBeTruthy();
  });

  it('can be put back to the defaults, which are saved like any change', async () => {
    const { settings } = openAlerts({
      settings: { alerts: { ...defaultAlertRules, off: ['after'], repeatAfterMs: 5 * MINUTE, sound: false } },
    });
    await type('Em risco: Resta da meta', 'x');

    await click(button('Restaurar padrão'));
    expect(field('Em risco: Resta da meta').value).toBe('25');
    await save();

    expect(settings.value?.alerts).toEqual(defaultAlertRules);
    expect(isEnabled('Restaurar padrão')).toBe(false);
  });

  it('keep what is watched, and since when nobody’s tickets of a site alert', async () => {
    const whose = {
      own: true,
      unassigned: [{ site: SITE, since: NOW - HOUR }],
      watched: [{ ticket: `${SITE}#7` as const, since: NOW - HOUR }],
    };
    const { settings } = openAlerts({ settings: { alerts: { ...defaultAlertRules, whose } } });
    expect(screen.getByText(/^Os que você acompanha: 1\./)).toBeTruthy();

    await click(box('Os seus tickets'));
    await save();

    expect(settings.value?.alerts.whose).toEqual({ ...whose, own: false });
  });

  it('follow another tab, and keep what it saved while something was typed here', async () => {
    const { settings } = openAlerts();
    await elsewhere(settings, { longPauseMs: HOUR });
    expect(field('Uma pausa é longa depois de').value).toBe('1\u00a0h');
    expect(isEnabled('Salvar')).toBe(false);

    await click(box('sábado'));
    await elsewhere(settings, { longPauseMs: 2 * HOUR, sound: false });
    await save();

    expect(settings.value?.alerts).toMatchObject({ quietDays: ['sat'], sound: false, longPauseMs: 2 * HOUR });
    expect(field('Uma pausa é longa depois de').value).toBe('2\u00a0h');
  });

  it('say why they could not be saved', async () => {
    const { actions } = openAlerts();
    actions.save.mockRejectedValue(new Error('settings/patch: no answer'));

    await click(box('sábado'));
    await save();

    expect(screen.getByText('Não foi salvo: settings/patch: no answer')).toBeTruthy();
    expect(isEnabled('Salvar')).toBe(true);
  });
});
