// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { HOUR } from '@/utils/time/instant';
import { openOptions } from '../openOptions';

afterEach(cleanup);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const click = (element: HTMLElement): Promise<void> => act(async () => void fireEvent.click(element));
const save = (): Promise<void> => click(button(/^Salvar/));
const type = (name: string, value: string): Promise<void> =>
  act(() => void fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } }));

describe('the thresholds of a contract', () => {
  it('are those of the one that is chosen, once nothing typed would be lost by that', async () => {
    const gold = { ...aivoPolicy, id: 'gold', name: 'Ouro' };
    const { settings } = openOptions({ section: '#alerts', settings: { policies: [aivoPolicy, gold] } });
    const contract = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Contrato' });
    const choose = (id: string): Promise<void> => act(() => void fireEvent.change(contract(), { target: { value: id } }));
    await type('Em risco: No máximo', '2 h');
    await choose('gold');
    expect(contract().value).toBe('aivo');
    expect(screen.getByText('Salve as mudanças antes: outro contrato tomaria o lugar delas.')).toBeTruthy();
    await type('Em risco: No máximo', '4\u00a0h');
    await choose('gold');
    await type('Em risco: No máximo', '2 h');
    await save();
    expect(settings.value?.policies.map(({ thresholds }) => thresholds.atRisk.atMostMs)).toEqual([4 * HOUR, 2 * HOUR]);
    expect(contract().value).toBe('gold');
  });
});

describe('the warnings of a severity', () => {
  it('come any number of times more before a deadline of one severity, each of which can go', async () => {
    const { settings } = openOptions({ section: '#contract' });
    await click(button('Nome: Alta'));
    const warnings = 'Alta, Mais alertas antes do prazo: Resolução';
    const add = async (warning: string): Promise<void> => {
      await type(`${warnings}: 2 h, 45 min ou 50 %`, warning);
      await click(button(`${warnings}: Adicionar`));
    };
    for (const warning of ['3 h', '50 %', '1 h 30', '2 h 30']) await add(warning);
    const remove = (warning: string): Promise<void> => click(button(new RegExp(`^Remover o alerta a ${warning.replaceAll(' ', '\\s')}$`)));
    await remove('1 h 30');
    await add('amanhã');
    expect(screen.getByText(/Alerta: “amanhã” não serve. Escreva quanto resta, como 2 h, 45 min ou 50 %/)).toBeTruthy();
    expect(screen.getByText('alerta também a 3 h, 50 %, 2 h 30')).toBeTruthy();
    expect(button(/^Salvar/).textContent).toBe('Salvar 1 mudança');
    await save();
    expect(settings.value?.policies[0]?.thresholds).toEqual({
      ...defaultThresholds,
      special: {
        high: { resolution: { ...defaultThresholds, warnings: [{ leftMs: 3 * HOUR }, { share: 0.5 }, { leftMs: 2.5 * HOUR }] } },
      },
    });
    for (const warning of ['3 h', '50 %', '2 h 30']) await remove(warning);
    await save();
    expect(settings.value?.policies[0]?.thresholds).toEqual(defaultThresholds);
  });

  it('stay as they are when other rules of alerts are saved', async () => {
    const warnings = [{ leftMs: 3 * HOUR }];
    const thresholds = { ...defaultThresholds, special: { high: { resolution: { ...defaultThresholds, warnings } } } };
    const { settings } = openOptions({ section: '#alerts', settings: { policies: [{ ...aivoPolicy, thresholds }] } });
    await type('Em risco: No máximo', '2 h');
    await save();
    const atRisk = { ...defaultThresholds.atRisk, atMostMs: 2 * HOUR };
    expect(settings.value?.policies[0]?.thresholds).toEqual({
      ...defaultThresholds,
      atRisk,
      special: { high: { resolution: { ...defaultThresholds, atRisk, warnings } } },
    });
  });
});
