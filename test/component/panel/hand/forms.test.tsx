// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at } from '../../../support/tickets';
import { NOW, pictured, viewOf } from '../../../support/ticketViews';
import { faults, pick, press, settle, type } from './filling';
import { openPanel, textOf } from '../openPanel';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what else is stated', () => {
  const high = viewOf({ severity: 'high', createdAt: at('2026-11-10 12:00') });

  it('an earlier contact, whose hour is asked for', async () => {
    const { stating } = openPanel(high);
    await pick('Registrar contato anterior…');
    await press('Registrar');
    expect(faults()).toEqual(['Falta a data ou a hora.']);

    await type('Quando, hora', '11:30');
    await press('Registrar');
    expect(stating.state.mock.calls[0]?.[1].body).toEqual({ kind: 'contact', at: at('2026-11-10 11:30'), channel: 'phone' });
  });

  it('an external cause, never without its evidence', async () => {
    const { stating } = openPanel(high);
    await pick('Encerrar por causa externa…');
    await press('Encerrar contagem');
    expect(faults()).toEqual(['Falta preencher.']);
    expect(document.activeElement).toBe(screen.getByLabelText('Evidência'));

    await type('Quem', 'Meta');
    await type('Evidência', 'HTTP 503 de 14:02 a 14:49.');
    await type('Endereço', 'https://status.example/4471');
    await press('Encerrar contagem');
    const evidence = 'terceiro · Meta · HTTP 503 de 14:02 a 14:49. · https://status.example/4471';
    expect(stating.state.mock.calls[0]?.[1].body).toEqual({ kind: 'externalCause', at: NOW, evidence });
  });

  it('a commitment, inside the hours only: the closing before is offered', async () => {
    const { stating } = openPanel(high);
    await press('Compromisso…');
    await type('O quê', 'Confirmar a janela');
    await type('Até, data', '2026-11-12');
    await type('Até, hora', '19:00');
    expect(faults()).toEqual(['Fora do horário: ninguém avisa às 19:00. Usar qui 18:00']);

    await press('Usar qui 18:00');
    await press('Guardar');
    expect(stating.state.mock.calls[0]?.[1].body).toEqual({
      kind: 'commitment',
      what: 'Confirmar a janela',
      to: 'Viajes Quetzal',
      dueAt: at('2026-11-12 18:00'),
    });
  });

  it('more time in hours, with its evidence', async () => {
    const { stating } = openPanel(high);
    await pick('Estender o prazo…');
    await type('Horas úteis', '1,5');
    await type('Evidência', 'Comentário 9');
    await press('Estender');
    expect(stating.state.mock.calls[0]?.[1].body).toEqual({
      kind: 'extension',
      metric: 'resolution',
      amountMs: 5_400_000,
      evidence: 'Comentário 9',
    });
  });

  it('a message that asks for nothing, by when it came', async () => {
    const { stating } = openPanel(high);
    await pick('Não pede resposta…');
    await press('Registrar');
    expect(stating.state.mock.calls[0]?.[1].body).toEqual({ kind: 'noAnswer', at: at('2026-11-10 11:00') });
  });

  it('that a ticket has no service level', async () => {
    const { stating } = openPanel(high);
    await pick('Sem nível de serviço…');
    await type('Segue em', 'PROD-1182');
    await press('Tirar da contagem');
    expect(stating.state.mock.calls[0]?.[1].body).toEqual({ kind: 'noLevel', reason: 'recurso novo · PROD-1182' });
  });
});

describe('the 24x7 call', () => {
  const night = viewOf({ severity: 'high', createdAt: at('2026-11-09 20:10') });
  const terms = [
    { term: 'severity', state: 'holds', severity: 'high' },
    { term: 'customer', state: 'unknown' },
    { term: 'integration', state: 'unknown' },
    { term: 'outsideHours', state: 'holds', at: at('2026-11-09 20:10') },
  ] as const;

  it('is logged once the analyst says what the support center does not tell', async () => {
    const { stating } = openPanel(night, undefined, { circumstances: { coverage: terms } });
    await pick('Registrar chamada 24x7…');
    await act(async () => void fireEvent.click(screen.getAllByLabelText('sim')[0]!));
    await act(async () => void fireEvent.click(screen.getAllByLabelText('sim')[2]!));
    await type('Quando, hora', '02:10');
    await type('Quem ligou', 'Luis Paz');
    await press('Registrar chamada');

    const [, statement] = stating.state.mock.calls[0]!;
    expect(statement.body).toEqual({ kind: 'call', at: at('2026-11-10 02:10'), caller: 'Luis Paz', isCovered: true });
    expect(statement.coversCustomer).toBe(true);
  });

  it('cannot be where a condition fails, which is named with its clause', async () => {
    openPanel(night, undefined, { circumstances: { coverage: [...terms.slice(0, 3), { ...terms[3], state: 'fails' }] } });
    await pick('Registrar chamada 24x7…');

    expect(screen.getByRole('heading', { name: 'Chamada 24x7: não se aplica' })).toBeTruthy();
    expect(textOf(document.querySelector('[data-fails="true"]')!)).toContain('Relatado no horário');
    expect(screen.queryByRole('button', { name: 'Registrar chamada' })).toBeNull();
  });
});

describe('what was half filled in', () => {
  it('is there again after the page was loaded anew, without taking the focus, as the same statement', async () => {
    const values = { reason: 'thirdParty', since: 'now', ends: 'lasts', note: 'Chamado 88213', draft: 'k1-k2-k3-k4' };
    const { stating } = openPanel(pictured.running, undefined, { circumstances: { draft: { form: 'pause', values } } });
    await settle();
    await settle();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Nota').value).toBe('Chamado 88213');
    expect(document.activeElement).toBe(document.body);

    await press('Pausar');
    expect(stating.state.mock.calls[0]?.[1]).toMatchObject({ draft: 'k1-k2-k3-k4', body: { reason: 'thirdParty' } });
  });

  it('is kept as it is typed', async () => {
    const { stating } = openPanel(pictured.running);
    await press('Pausar…');
    await type('Nota', 'Chamado');
    expect(stating.keepDraft.mock.calls.at(-1)?.[1]).toMatchObject({ form: 'pause', values: { reason: 'customer', note: 'Chamado' } });
  });
});
