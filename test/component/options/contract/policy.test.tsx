// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import { openOptions, type OpenOptions } from '../openOptions';

afterEach(cleanup);

const open = (options: OpenOptions = {}) => openOptions({ section: '#contract', ...options });
const field = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
const choose = (name: string | RegExp): HTMLSelectElement => screen.getByRole('combobox', { name });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const box = (name: string | RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
const radio = (name: string | RegExp): HTMLInputElement => screen.getByRole('radio', { name });
const example = (): string => screen.getByRole('region', { name: 'Exemplo' }).textContent ?? '';

async function type(name: string | RegExp, value: string): Promise<void> {
  await act(() => {
    fireEvent.input(field(name), { target: { value } });
    fireEvent.blur(field(name));
  });
}
const pick = (name: string | RegExp, value: string): Promise<void> =>
  act(async () => void fireEvent.change(choose(name), { target: { value } }));
const click = (element: HTMLElement): Promise<void> => act(async () => void fireEvent.click(element));
const save = (): Promise<void> => click(button(/^Salvar/));

const highOf = (policy: Policy | undefined) => policy?.severities.find(({ id }) => id === 'high');

describe('the live example', () => {
  it('tells what becomes of a ticket, and changes with the draft', async () => {
    open();
    expect(example()).toContain('vence seg 16:10 ART');
    expect(example()).toContain('Primeira resposta antes de seg 10:10.');
    expect(example()).toContain('sex 17:10–18:0050\u00a0min');
    expect(example()).toContain('sáb – domfechado');
    expect(example()).toContain('seg 9:00–16:107\u00a0h\u00a010');

    await type('Alta, Resolução: quanto', '1,5');
    expect(example()).toContain('vence seg 9:40 ART');

    await pick('Dia do exemplo', 'mon');
    await type('Hora do exemplo', '9');
    expect(example()).toContain('vence seg 10:30 ART');
    await type('Hora do exemplo', '25');
    expect(example()).toContain('“25” não é uma hora do dia');
  });

  it('is kept as one of the analyst’s own, which each change is checked by', async () => {
    const { settings } = open();
    await click(button('Guardar o exemplo acima'));
    expect(screen.getByText('confere')).toBeTruthy();
    await type('Alta, Resolução: quanto', '9');
    expect(screen.getByText('agora vence seg 23/11 17:10')).toBeTruthy();
    await save();
    expect(settings.value?.policies[0]?.examples).toEqual([
      { id: 'e1', severity: 'high', startAt: Date.parse('2026-11-20T17:10-03:00'), dueAt: Date.parse('2026-11-23T16:10-03:00') },
    ]);
  });
});

describe('a contract', () => {
  it('is saved as it is told, and nothing else with it', async () => {
    const { settings, actions } = open();
    await type('Alta, Resolução: quanto', '6');
    await pick('Blocker, Resolução: unidade', 'hour business');
    await click(box('na primeira resposta pública do suporte'));
    await click(radio('começa de novo, com a meta inteira'));
    await click(box('Espera um terceiro: pausa Resolução'));
    expect(button(/^Salvar/).textContent).toBe('Salvar 5 mudanças');
    await save();

    await screen.findByText('Salvo.');
    expect(settings.value?.policies).toEqual([
      {
        ...aivoPolicy,
        severities: aivoPolicy.severities.map((severity) => {
          if (severity.id === 'high') return { ...severity, resolution: { ...severity.resolution, amount: 6 } };
          return severity.id === 'blocker' ? { ...severity, resolution: { ...severity.resolution, time: 'business' } } : severity;
        }),
        firstResponseEndsAt: ['assignment', 'supportReply'],
        reopening: 'newCycle',
        pauses: { customer: ['resolution'], thirdParty: [] },
      },
    ]);
    expect(actions.save).toHaveBeenCalledTimes(1);
  });

  it('shows what was published where it says something else, with a way back', async () => {
    open();
    await type('Média, Primeira resposta: quanto', '3');
    expect(screen.getByText('publicado: < 4 h úteis')).toBeTruthy();
    await click(button('Voltar a < 4 h úteis'));
    expect(field('Média, Primeira resposta: quanto').value).toBe('4');
    expect(button(/^Salvar/).getAttribute('aria-disabled')).toBe('true');
  });

  it('goes back to the published text as a whole, once that is confirmed', async () => {
    const { settings } = open({ settings: { policies: [{ ...aivoPolicy, reopening: 'whole', nextReply: true }] } });
    await click(button('Voltar ao publicado'));
    expect(screen.getByText('Desfazer as 2 diferenças do texto publicado?')).toBeTruthy();
    await click(button('sim'));
    await save();
    expect(settings.value?.policies).toEqual([aivoPolicy]);
  });

  it('is one of several: a new one begins as a copy, and goes while nobody uses it', async () => {
    const { settings } = open();
    await click(button('Novo'));
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Aivo', 'Aivo (cópia)1 mudança']);
    await type('Nome do contrato', 'Banco Andino');
    await type('Alta, Resolução: quanto', '4');
    await save();
    expect(settings.value?.policies.map(({ name }) => name)).toEqual(['Aivo', 'Banco Andino']);
    expect(highOf(settings.value?.policies[1])?.resolution.amount).toBe(4);
    expect(highOf(settings.value?.policies[0])?.resolution.amount).toBe(8);

    await click(screen.getByRole('tab', { name: 'Aivo' }));
    expect(screen.getByText(/Não pode ser excluído: é usado por sites novos, Suporte Aivo/)).toBeTruthy();
    await click(screen.getByRole('tab', { name: 'Banco Andino' }));
    await click(button('Excluir este contrato'));
    await save();
    expect(settings.value?.policies.map(({ name }) => name)).toEqual(['Aivo']);
  });

  it('gives each reason a name and what it pauses', async () => {
    const { settings } = open();
    await click(button('Outro motivo'));
    await type('Nome do motivo', 'Manutenção');
    await click(box('Manutenção: pausa Primeira resposta'));
    await save();
    expect(settings.value?.policies[0]).toMatchObject({
      reasons: { r1: 'Manutenção' },
      pauses: { r1: ['firstResponse', 'resolution'] },
    });
  });
});

describe('what cannot be saved', () => {
  it.each([
    ['Alta, Resolução: quanto', 'oito', 'Meta: “oito” não serve. Escreva um número acima de 0, como 8 ou 1,5.'],
    ['Alta, Resolução: quanto', '0', 'Meta: “0” não serve. Escreva um número acima de 0, como 8 ou 1,5.'],
    ['Nome do contrato', ' ', 'Nome do contrato: está vazio. Escreva um nome.'],
  ])('%s “%s” says so at its field, and nothing that was right is lost', async (name, value, words) => {
    const { settings } = open();
    await type('Média, Resolução: quanto', '4');
    await type(name, value);
    await save();
    expect(screen.getByText(words)).toBeTruthy();
    await screen.findByText('Corrija o que está marcado.');
    expect(field(name).value).toBe(value);
    expect(field('Média, Resolução: quanto').value).toBe('4');
    expect(settings.value?.policies).toEqual([aivoPolicy]);
  });

  it('a word of two severities is marked at both', async () => {
    const severities = aivoPolicy.severities.map((each) => (each.id === 'low' ? { ...each, aliases: [...each.aliases, 'HÍGH'] } : each));
    open({ settings: { policies: [{ ...aivoPolicy, severities }] } });
    expect(screen.getAllByText('Palavra: “HÍGH” está em duas severidades. Remova-a de uma delas.')).toHaveLength(2);
  });

  it('a contract keeps one severity, and a first response something that ends it', async () => {
    const [blocker] = aivoPolicy.severities;
    const { settings } = open({ settings: { policies: [{ ...aivoPolicy, severities: [blocker!] }] } });
    await click(button('Nome: Blocker'));
    await click(button('Remover a severidade Blocker'));
    await click(box('quando o ticket é atribuído'));
    await save();
    expect(screen.getByText('Metas: um contrato precisa de ao menos uma severidade. Adicione uma.')).toBeTruthy();
    expect(screen.getByText('Primeira resposta: nada a termina. Marque ao menos uma opção.')).toBeTruthy();
    await screen.findByText('Corrija os 2 pontos marcados.');
    expect(settings.value?.policies[0]?.severities).toEqual([blocker]);
  });

  it('more severities than anybody needs cannot be added', async () => {
    const severities = Array.from({ length: 60 }, (_, index) => ({
      ...aivoPolicy.severities[1]!,
      id: `x${index}`,
      name: `X ${index}`,
      aliases: [],
    }));
    open({ settings: { policies: [{ ...aivoPolicy, severities }] } });
    expect(screen.getByText('Metas: 60 severidades são demais. Fique com 50 no máximo.')).toBeTruthy();
    expect(screen.getByText('Severidade', { selector: 'button' }).getAttribute('aria-disabled')).toBe('true');
  });
});

it('each choice shows a small scene, computed by the contract as it stands', async () => {
  open();
  const scene = (legend: string): string =>
    within(screen.getByRole('group', { name: legend })).getByText(/:.*(?:vence|termina)/).textContent ?? '';
  expect(scene('A primeira resposta termina')).toMatch(/: termina seg 10:30$/);
  await click(box('na primeira resposta pública do suporte'));
  await click(box('quando o ticket é atribuído'));
  expect(scene('A primeira resposta termina')).toMatch(/: termina seg 11:00$/);
  expect(scene('Se reabrir')).toMatch(/: vence ter 13:00$/);
  await click(radio('continua; conta tudo'));
  expect(scene('Se reabrir')).toMatch(/: vence seg 18:00$/);
});
