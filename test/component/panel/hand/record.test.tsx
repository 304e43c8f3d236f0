// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filled } from '@/components/panel/actions/record/template';
import { RECORD_FIELDS, RECORD_KINDS, type RecordField, recordTexts, unknownFields } from '@/utils/language/shapes/actions/record';
import { LANGUAGES } from '@/utils/language/language';
import { at } from '../../../support/tickets';
import { NOW, pictured, statedView, viewOf } from '../../../support/ticketViews';
import { choose, press, settle } from './filling';
import { openPanel } from '../openPanel';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const box = (): HTMLTextAreaElement => document.querySelector('textarea.deed-record')!;
const text = (): string => box().value.replaceAll('\u00a0', ' ');

describe('the templates', () => {
  it.each(LANGUAGES.flatMap((language) => RECORD_KINDS.map((kind) => [language, kind] as const)))(
    'in %s, %s, name known fields',
    (language, kind) => {
      expect(unknownFields(recordTexts(language).templates[kind])).toEqual([]);
    },
  );

  it('are refused where they name a field that is none', () => {
    const values = Object.fromEntries(RECORD_FIELDS.map((field) => [field, ''])) as Record<RecordField, string>;
    expect(unknownFields('{ticket} {price}')).toEqual(['price']);
    expect(() => filled('{ticket} {price}', values)).toThrow('"price"');
  });

  it('leave out a line of which no field has anything to say', () => {
    const values = { ...(Object.fromEntries(RECORD_FIELDS.map((field) => [field, ''])) as Record<RecordField, string>), ticket: 'SUP-1' };
    expect(filled('{ticket}\nPausas: {pauses}\n{counted} {end}\nFim', values)).toBe('SUP-1\nFim');
  });
});

describe('a record', () => {
  it('is made of the analyst’s own template where there is one for its kind and language', async () => {
    openPanel(pictured.running, undefined, { circumstances: { templates: { pt: { customer: 'Ticket {ticket} ({severity}).' } } } });
    await press('Copiar registro');
    expect(text()).toBe('Ticket SUP-4815 (Média).');
    await choose('a soma');
    expect(text()).toContain('Contado:');
  });

  it('says what paused the clock, with reason and source, what counted and when it is due', async () => {
    openPanel(statedView());
    await press('Copiar registro');
    expect(text()).toBe(
      [
        'SUP-4815 · Webhook de pedidos em duplicidade',
        'Severidade Média. Contato: ter 10/11 9:00 ART.',
        'A contagem esteve em pausa: ter 10/11 10:00 a ter 10/11 11:00 à espera da sua resposta; ter 10/11 11:00 a ter 10/11 11:40 à espera da sua resposta (registrada à mão); desde ter 10/11 15:30 à espera da sua resposta (registrada à mão).',
        'Contado: 4 h 50 de 45 h úteis. Em pausa; restam 40 h 10.',
      ].join('\n'),
    );
  });

  it('is for the customer, for ourselves or the sum alone, in the language of the customer', async () => {
    openPanel(pictured.running);
    await press('Copiar registro');
    await choose('nota interna');
    expect(text()).toContain('Contrato Aivo, severidade Média.');
    await choose('es');
    expect(text()).toContain('Contrato Aivo, severidad Media.');
    await choose('a soma');
    expect(text()).toMatch(/^SUP-4815\nContado: .*Vence: /);
  });

  it('is what the ticket is closed with, once an external cause was stated with its evidence', async () => {
    const cause = {
      id: 'c',
      kind: 'externalCause',
      at: NOW - 60_000,
      evidence: 'Meta · HTTP 503',
      saidAt: NOW - 60_000,
      by: 'ana',
    } as const;
    openPanel(viewOf({ createdAt: at('2026-11-10 12:00'), severity: 'high', facts: [cause] }, { facts: [cause] }));
    await press('Copiar registro');
    expect(screen.getByLabelText<HTMLInputElement>('para encerrar').checked).toBe(true);
    expect(text()).toContain('Evidência: Meta · HTTP 503\nEncerrado por causa externa: ter 10/11 15:39 ART.');
    await choose('en');
    expect(text()).toContain('The cause of this incident lies outside our systems.');
    cleanup();

    openPanel(pictured.running);
    await press('Copiar registro');
    expect(screen.queryByLabelText('para encerrar')).toBeNull();
  });

  it('begins in the language in which the customer got the last one, and remembers the one that is chosen', async () => {
    const { stating } = openPanel(pictured.running, undefined, { circumstances: { language: 'es' } });
    await press('Copiar registro');
    expect(text()).toContain('Severidad Media.');
    expect(stating.bringRecord).not.toHaveBeenCalled();
    await choose('en');
    expect(stating.bringRecord.mock.calls).toEqual([['en', '4815']]);
  });

  it('is copied as it was changed', async () => {
    const writeText = vi.fn<(copied: string) => Promise<void>>(() => Promise.resolve());
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    openPanel(pictured.running);
    await press('Copiar registro');
    await act(async () => void fireEvent.input(box(), { target: { value: 'Outro texto' } }));
    await press('Copiar');
    expect(writeText.mock.calls).toEqual([['Outro texto']]);
    expect(screen.getByText('Copiado.')).toBeTruthy();
  });

  it('goes into the reply of the page, which nothing sends; where there is none, it is copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    const { stating } = openPanel(pictured.running);
    await press('Copiar registro');
    await press('Pôr na resposta');
    expect(screen.getByText(/não mostra a caixa de resposta/)).toBeTruthy();

    stating.putReply.mockReturnValue(true);
    await press('Pôr na resposta');
    await settle();
    expect(screen.getByText('Está na resposta; nada foi enviado.')).toBeTruthy();
    expect(stating.putReply.mock.calls.at(-1)?.[0]).toContain('SUP-4815');
  });
});
