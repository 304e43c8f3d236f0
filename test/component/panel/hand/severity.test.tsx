// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked } from '@/components/panel/actions/severity/questions';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { NOW, pictured } from '../../../support/ticketViews';
import { choose, effect, pick, press } from './filling';
import { openPanel } from '../openPanel';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const published = aivoPolicy.severities.map(({ id }) => ({ id }));
const own = ['all', 'part', 'rest'].map((id) => ({ id, name: id, meaning: `It is ${id}` }));

describe('the published definitions', () => {
  it.each([
    [{ part: 'service', worked: 'yes', whom: 'everyone', inPart: 'no' }, 'blocker'],
    [{ part: 'service', worked: 'yes', whom: 'everyone', inPart: 'yes' }, 'high'],
    [{ part: 'service', worked: 'yes', whom: 'one' }, 'high'],
    [{ part: 'critical', worked: 'yes', inPart: 'no' }, 'high'],
    [{ part: 'critical', worked: 'yes', inPart: 'yes' }, 'medium'],
    [{ part: 'other', worked: 'yes' }, 'medium'],
    [{ part: 'other', worked: 'no' }, 'low'],
    [{ part: 'question' }, 'low'],
  ])('answered %o are %s', (answers, severity) => {
    expect(asked(published, answers).severity).toBe(severity);
  });

  it('are asked in at most four questions, and nothing is said before they are answered', () => {
    const parts = ['service', 'critical', 'other', 'question', ''];
    const rest = ['yes', 'no', ''];
    for (const part of parts)
      for (const worked of rest)
        for (const whom of ['everyone', 'some', 'one', ''])
          for (const inPart of rest) {
            const answers: Record<string, string> = { part, worked, whom, inPart };
            const { questions, severity } = asked(published, answers);
            expect(questions.length).toBeLessThanOrEqual(4);
            expect(severity === undefined).toBe(answers[questions.at(-1)!.id] === '');
          }
  });
});

describe('a contract with severities of its own', () => {
  it('is asked in its own words, the most severe first', () => {
    expect(asked(own, {}).questions).toMatchObject([{ meaning: 'It is all' }]);
    expect(asked(own, { 'is all': 'yes' }).severity).toBe('all');
    expect(asked(own, { 'is all': 'no' })).toMatchObject({ questions: [{}, { meaning: 'It is part' }] });
    expect(asked(own, { 'is all': 'no', 'is part': 'yes' }).severity).toBe('part');
    expect(asked(own, { 'is all': 'no', 'is part': 'no' }).severity).toBe('rest');
  });

  it('is not asked where it does not say what they mean', () => {
    expect(asked([{ id: 'a' }, { id: 'b' }], {})).toEqual({ questions: [] });
  });
});

describe('the severity helper', () => {
  it('says what the answers yield, that the ticket says another, and what that would move; the reason is copied', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    const { stating } = openPanel(pictured.running);
    await pick('Ajudar com a severidade…');
    expect(screen.queryByRole('button', { name: 'Copiar motivo' })).toBeNull();

    await choose('gestão ou integração crítica');
    await choose('sim');
    await act(async () => void fireEvent.click(screen.getAllByLabelText('não').at(-1)!));
    await press('Copiar motivo');

    expect(effect()).toContain('Alta. O ticket diz Média.');
    expect(effect()).toContain('Nada muda em Suporte Aivo.');
    expect(stating.tryOut.mock.calls.at(-1)).toEqual(['4815', [{ kind: 'severity', at: NOW, to: 'high' }], []]);
    expect(writeText.mock.calls).toEqual([
      ['Severidade Alta. De que parte se trata? gestão ou integração crítica. Funcionava antes? sim. Ainda funciona em parte? não.'],
    ]);
    expect(stating.state).not.toHaveBeenCalled();
  });

  it('counts as that severity only when it is told to, and asks nothing that an earlier answer made needless', async () => {
    const { stating } = openPanel(pictured.running);
    await pick('Ajudar com a severidade…');
    await choose('outra plataforma ou integração');
    await choose('sim');
    expect(effect()).toContain('Média. O ticket diz o mesmo.');
    expect(screen.queryByRole('button', { name: 'Contar como Média' })).toBeNull();

    await choose('nenhuma: uma dúvida');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    await press('Contar como Baixa');
    expect(stating.state.mock.calls[0]?.[1].body).toEqual({ kind: 'severity', at: NOW, to: 'low' });
    expect(document.querySelector('.deed')).toBeNull();
  });
});
