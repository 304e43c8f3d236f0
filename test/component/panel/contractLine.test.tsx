// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '@/utils/language/language';
import type { HoldingContract } from '@/utils/messages/circumstances';
import { HOUR } from '@/utils/time/instant';
import { at } from '../../support/tickets';
import { pictured } from '../../support/ticketViews';
import { openPanel, textOf } from './openPanel';

afterEach(cleanup);

async function lineOf(contract: HoldingContract, language: Language = 'en'): Promise<string> {
  openPanel(pictured.paused, undefined, { language, circumstances: { contract } });
  return waitFor(() => textOf(document.querySelector('.contract-line')!));
}

describe('the contract that holds for the ticket', () => {
  it('is named with the rule that chose it and what that asks', async () => {
    const rule = { place: 2, when: { customer: '@andino.com', fields: { Region: 'Sur' } } };
    expect(await lineOf({ name: 'Andino', rule, versions: [] })).toBe(
      'Contract Andino, chosen by rule 2 (customer @andino.com, Region Sur)',
    );
  });

  it('is named with the version that held, for each clock where they differ', async () => {
    const changed = at('2026-11-10 12:00');
    expect(await lineOf({ name: 'Aivo', versions: [{ metric: 'resolution', from: changed }] })).toMatch(
      /^Contract Aivo, the site’s own · version since .*12:00/,
    );
    cleanup();
    const versions = [{ metric: 'firstResponse', until: changed } as const, { metric: 'resolution', from: changed } as const];
    expect(await lineOf({ name: 'Aivo', versions })).toMatch(/ · First response: version until .*12:00.* · Resolution: version since /i);
  });

  it.each(['pt', 'es'] as const)('is told in %s', async (language) => {
    const rule = { place: 1, when: {} };
    const words = await lineOf({ name: 'Andino', rule, versions: [] }, language);
    expect(words).toMatch(language === 'pt' ? /escolhido pela regra 1 \(qualquer ticket\)/ : /elegido por la regla 1 \(cualquier ticket\)/);
  });

  it('says what was agreed beyond it, and by what', async () => {
    const said = { id: 'e1', saidAt: at('2026-11-10 10:00'), by: 'ana' };
    const extension = { ...said, kind: 'extension', metric: 'resolution', amountMs: 2 * HOUR, evidence: 'mail *88*' } as const;
    openPanel({ ...pictured.running, facts: [extension] }, undefined, { language: 'en' });
    expect(await waitFor(() => textOf(document.querySelector('.contract-line')!))).toBe('Resolution extended by 2 h: mail ∗88∗');
  });
});
