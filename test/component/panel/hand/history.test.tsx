// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyFile } from '@/components/panel/actions/history/historyFiles';
import { LANGUAGES } from '@/utils/language/language';
import type { ClockHistory, SealedHistory } from '@/utils/messages/circumstances';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { allOf, isMeasured } from '@/utils/sla/clock/clock';
import { segmentsOf } from '@/utils/sla/clock/segments';
import { aivoCalendars, at } from '../../../support/tickets';
import { HOME, NOW, pictured, statedView } from '../../../support/ticketViews';
import { choose, pick, press, settle } from './filling';
import { openPanel } from '../openPanel';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const { clocks, label, url, customer } = statedView();
const history: ClockHistory = {
  ticket: { label, title: '=cmd|<b>"x";\u202e', customer, url },
  madeAt: NOW,
  readAt: NOW,
  contract: aivoPolicy,
  calendar: aivoCalendar,
  told: [
    { at: at('2026-11-10 10:00'), kind: 'status', to: '=1+1; "Aguardando"\n| # x' },
    { at: at('2026-11-10 11:00'), kind: 'customerReply' },
  ],
  stated: [
    {
      id: 'a',
      site: 'https://desk.example',
      ticket: 'https://desk.example#1',
      kind: 'pause',
      saidAt: at('2026-11-10 12:00'),
      by: 'ana',
      from: at('2026-11-10 11:00'),
      withdrawnAt: at('2026-11-10 12:30'),
      note: '@nota',
    },
    { id: 'b', site: 'https://desk.example', ticket: 'https://desk.example#1', kind: 'later', saidAt: NOW, by: '', mood: 'good' },
  ],
  clocks: allOf(clocks).map((clock) => ({ clock, segments: isMeasured(clock) ? segmentsOf(clock, aivoCalendars, NOW) : [] })),
};
const sealed: SealedHistory = { text: JSON.stringify(history, undefined, 2), checksum: 'c0ffee' };

describe('a clock history', () => {
  it('as JSON is exactly what the checksum is of', () => {
    expect(historyFile('json', sealed, HOME, 'pt')).toBe(sealed.text);
  });

  it('as Markdown has clocks, what happened, the whole contract and the checksum; what people wrote is no markup', () => {
    const text = historyFile('md', sealed, HOME, 'pt').replaceAll('\u00a0', ' ');
    expect(text).toContain('## Resolução');
    expect(text).toContain('Contado: 4 h 50 de 45 h úteis.');
    expect(text).toContain('status: =1+1; "Aguardando" \\| \\# x |');
    expect(text).toContain('à mão: ana | Pausa · from ter 10/11 11:00 ART · @nota · desfeito ter 10/11 12:30 ART |');
    expect(text).toContain('later · mood good |');
    expect(text).toContain('"resolutionUnderCoverage"');
    expect(text).toContain('SHA-256 do arquivo JSON: `c0ffee`');
    expect(text).not.toContain('<b>');
  });

  it('as CSV keeps quotes, separators and formulas in their cells', () => {
    const text = historyFile('csv', sealed, HOME, 'en');
    expect(text).toContain('"2026-11-10T13:00:00.000Z";"";"support center";"status: =1+1; ""Aguardando""\n| # x";""');
    for (const cell of text.matchAll(/(?:^|;)"(.)/gm)) expect(cell[1]).not.toMatch(/[=+@]/);
    expect(text).toContain('"SHA-256 of the JSON file";"c0ffee"');
  });

  it.each(LANGUAGES)('is told in %s', (language) => {
    expect(historyFile('md', sealed, HOME, language).split('\n').length).toBeGreaterThan(20);
  });

  it('is downloaded in the form that was chosen, with its checksum shown', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const names: string[] = [];
    const { stating } = openPanel(pictured.running);
    stating.history.mockResolvedValue(sealed);
    await pick('Histórico da contagem…');
    expect(screen.getByText('SHA-256 do arquivo JSON: c0ffee')).toBeTruthy();
    await choose('JSON');
    await press('Baixar');
    expect(names).toEqual(['SUP-4815.json']);
    expect(await (made.mock.calls[0]![0] as Blob).text()).toBe(sealed.text);
    clicked.mockRestore();
    made.mockRestore();
  });

  it('says so where it could not be put together', async () => {
    openPanel(pictured.running);
    await pick('Histórico da contagem…');
    await settle();
    expect(screen.getByText('Não foi possível montar o histórico.')).toBeTruthy();
  });
});
