// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Surprise } from '@/utils/sla/surprise/surprise';
import { surpriseKey } from '@/utils/sla/surprise/surpriseKey';
import { at } from '../../../support/tickets';
import { NOW, pictured, viewOf } from '../../../support/ticketViews';
import { press, settle } from './filling';
import { openPanel, textOf } from '../openPanel';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const noon = at('2026-11-10 12:00');
const answered: Surprise = { cause: 'answered', at: noon, status: 'Aguardando *cliente*' };
const notice = (): string => textOf(document.querySelector('.notice') ?? document.body);

async function surprised(surprise: Surprise, view = pictured.running) {
  const panel = openPanel(view, undefined, { circumstances: { surprise } });
  await settle();
  return panel;
}

describe('the line that explains a surprise', () => {
  it.each<[Surprise, string]>([
    [answered, 'A contagem voltou ter 12:00: o cliente respondeu com o ticket em “Aguardando ∗cliente∗”.'],
    [
      { cause: 'severity', at: noon, to: 'high', isFromStart: true, dueAt: at('2026-11-10 17:00'), wasDueAt: at('2026-11-11 16:10') },
      'Virou Alta ter 12:00: a meta vale desde o contato. Vence ter 17:00, antes qua 16:10.',
    ],
    [{ cause: 'reopened', at: noon, reopening: 'continue' }, 'Reaberto ter 12:00: continua de onde parou'],
    [{ cause: 'contract', at: noon, dueAt: NOW, wasDueAt: noon }, 'O contrato mudou ter 12:00: vencia ter 12:00, vence ter 15:40.'],
    [{ cause: 'native', shows: NOW, ignoresPauses: true }, 'Suporte Aivo mostra ter 15:40: não desconta as pausas.'],
    [{ cause: 'unseenAnswer' }, 'Suporte Aivo não informa quando o suporte respondeu: a primeira resposta pode já ter terminado.'],
    [
      { cause: 'lacking', at: noon, words: [{ kind: 'status', word: 'Waiting' }] },
      'O histórico não diz quando passou a “Waiting”: vale desde ter 12:00, quando foi visto. Pode faltar uma pausa.',
    ],
  ])('says cause and effect: %o', async (surprise, words) => {
    await surprised(surprise);
    expect(notice()).toContain(words);
  });

  it('opens the form that mends it', async () => {
    await surprised(answered);
    await press('não pedia resposta');
    expect(screen.getByRole('heading', { name: 'Mensagem que não pede resposta' })).toBeTruthy();
  });

  it('opens the form for a reply that nobody else tells of', async () => {
    await surprised({ cause: 'unseenAnswer' });
    await press('informar a resposta');
    expect(screen.getByRole('heading', { name: 'Primeira resposta dada' })).toBeTruthy();
  });

  it('opens the sum where there is nothing to mend', async () => {
    await surprised({ cause: 'reopened', at: noon, reopening: 'continue' });
    await press('ver a soma');
    expect(document.querySelector<HTMLDetailsElement>('details.sum')?.open).toBe(true);
  });

  it('is put away by its key', async () => {
    const { stating } = await surprised(answered);
    await press('Entendi');
    expect(document.querySelector('.notice')).toBeNull();
    expect(stating.putAway.mock.calls).toEqual([['4815', surpriseKey(answered)]]);
  });

  it('explains a history with gaps in the place of saying that there are some, and gives way to what is more urgent', async () => {
    const partial = viewOf({ createdAt: at('2026-11-04 16:10'), partialSince: at('2026-11-05 09:00') });
    const { shown } = await surprised({ cause: 'lacking', at: noon, words: [{ kind: 'status', word: 'Waiting' }] }, partial);
    expect(document.querySelectorAll('.notice')).toHaveLength(1);
    expect(notice()).toContain('“Waiting”');

    await act(async () => void (shown.value = { ...partial, isStale: true }));
    await settle();
    expect(notice()).toContain('não pôde ser lido');
  });
});

describe('what was promised', () => {
  const due = at('2026-11-10 17:00');
  const said = { id: 'c1', saidAt: NOW - 60_000, by: 'ana' };
  const view = { ...pictured.running, facts: [{ ...said, kind: 'commitment', what: 'Enviar o log', to: 'Marta', dueAt: due } as const] };
  const open = { ...said, what: 'Enviar o log', to: 'Marta', dueAt: due, state: 'open', isUnwritten: true } as const;

  async function promised(commitment: typeof open | (Omit<typeof open, 'state'> & { readonly state: 'broken' })) {
    const panel = openPanel(view, undefined, { circumstances: { commitments: [commitment] } });
    await settle();
    return panel;
  }

  it('stands with its deadline, and says that it is not written yet', async () => {
    await promised(open);
    const list = textOf(screen.getByRole('region', { name: 'Compromissos' }));
    expect(list).toContain('Enviar o log a Marta');
    expect(list).toContain('até ter 17:00 ART · falta escrever');
  });

  it('is kept, written down or withdrawn by the analyst', async () => {
    const { stating } = await promised(open);
    await press('Escrito');
    await press('Cumprido');
    await press('Retirar');

    const body = { kind: 'commitment', what: 'Enviar o log', to: 'Marta', dueAt: due };
    expect(stating.state.mock.calls.map(([, statement]) => statement)).toMatchObject([
      { body: { ...body, writtenAt: NOW }, replaces: ['c1'] },
      { body: { ...body, keptAt: NOW }, replaces: ['c1'] },
    ]);
    expect(stating.takeBack.mock.calls).toEqual([['4815', 'c1']]);
  });

  it('that was broken stays so: nobody can say that it was kept', async () => {
    await promised({ ...open, state: 'broken' });
    expect(screen.queryByRole('button', { name: 'Cumprido' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Retirar' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Escrito' })).toBeTruthy();
  });

  it('says so where it could not be kept', async () => {
    const { stating } = await promised(open);
    stating.state.mockRejectedValue(new Error('the disk is full'));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Cumprido' })));
    await settle();
    expect(textOf(screen.getByRole('region', { name: 'Compromissos' }))).toContain('Não foi guardado: the disk is full.');
  });
});
