import { describe, expect, it } from 'vitest';
import { numberIn } from '@/utils/sites/taught/numbers';
import { formsIn } from './dates';

const forms = formsIn(`
  1001 = 1001 ¦ #1001 = 1001 ¦ # 1001 = 1001 ¦ (#1001) = 1001 ¦ [#1001] = 1001 ¦ #1001: = 1001 ¦ #1001 – Impressora 3 = 1001 ¦
  Impressora 3 (#1001) = 1001 ¦ #1,486 = 1486 ¦ #1.486 = 1486 ¦ #1\u202f486 = 1486 ¦ #1\u00a0486 = 1486 ¦ 1,486 = 1486 ¦
  #12,345,678 = 12345678 ¦ #1'486 = 1486 ¦ #1’486 = 1486 ¦ Ticket 1,486 of 2,000 = 1486 ¦ P1 #4711 = 4711 ¦ 3 · #4711 = 4711 ¦
  3 #4711 = 4711 ¦ P1 4711 = 4711 ¦ 4711 P1 = 4711 ¦ 2 replies · #4711 = 4711 ¦ #4711 · 17/11/2026 15:40 = 4711 ¦
  17/11/2026 · #4711 = 4711 ¦ 4711, 17/11/2026 = 4711 ¦ 2026/0042 = 2026/0042 ¦ #2026/0042 = 2026/0042 ¦
  Chamado nº 2026-0042 = 2026-0042 ¦ Chamado 2026/0042 = 2026/0042 ¦ N° 42 = 42 ¦ No. 42 = 42 ¦ Nr. 42 = 42 ¦ nº42  = 42 ¦
  Número: 42 = 42 ¦ ID 42 = 42 ¦ TK‑1001 = TK-1001 ¦ TK–1001 = TK-1001 ¦ TK-1001 = TK-1001 ¦ tk-1001 = TK-1001 ¦
  SUP-7: Printer 3 = SUP-7 ¦ SUP-7 Printer 3000 = SUP-7 ¦ [SUP-7] Printer 3 = SUP-7 ¦ Printer 3 – SUP-7 = SUP-7 ¦
  Ticket SUP-7 = SUP-7 ¦ MESA_DE_AYUDA-12 = MESA_DE_AYUDA-12 ¦ MESA_DE_AYUDA_Y_SOPORTE-12 = MESA_DE_AYUDA_Y_SOPORTE-12 ¦
  INC0001001 = INC0001001 ¦ inc0001001 = INC0001001 ¦ REQ-2026-000123 = REQ-2026-000123 ¦ CS0012345 = CS0012345 ¦
  Case 00012345 = 00012345 ¦ Ticket#2026111710000012 — Printer = 2026111710000012 ¦ Ticket 12 = 12 ¦ Ticket: 12 = 12 ¦
  Caso 12 = 12 ¦ Solicitud 12 = 12 ¦ Solicitação 12 = 12 ¦ Vorgang 12 = 12 ¦ Demande 12 = 12 ¦ Incidencia: 77 = 77 ¦ chamado 5 = 5 ¦
  “#12” = 12 ¦ #7 = 7 ¦ 1794906300 = 1794906300 ¦ A1B-22 = A1B-22 ¦ ÁREA-9 = ÁREA-9 ¦ #SUP-7 = SUP-7 ¦ SUP7-12 = SUP7-12 ¦
  P1 SUP-12 = SUP-12 ¦ CAS-01213-P8B3G0 = CAS-01213-P8B3G0 ¦ cas-01213-p8b3g0 = CAS-01213-P8B3G0 ¦ IT-OPS-123 = IT-OPS-123 ¦
  SUP-BR-1042 = SUP-BR-1042 ¦ SUP-BR-SP-1042 = SUP-BR-SP-1042 ¦ [SUP-BR-1042] Printer 3 = SUP-BR-1042 ¦ #IT-OPS-123 = IT-OPS-123 ¦
  Printer 3 – IT-OPS-123 = IT-OPS-123 ¦ #4711-Printer = 4711 ¦ #4711-Printer-on-the-third-floor-which-nobody-uses = 4711 ¦
  #2026-0042-Printer = 2026-0042 ¦ P1 #4711-printer 3 = 4711 ¦ #CAS-01213-P8B3G0 = CAS-01213-P8B3G0 ¦
  №7 = 7 ¦ № 7 = 7 ¦ Ticket №1,486 = 1486 ¦ TK-1,486 = TK-1486 ¦ TK-1.486 = TK-1486 ¦ #TK-1,486 = TK-1486 ¦ TK 1,486 = 1486 ¦ Nº 1.486 = 1486 ¦
  SUP-7: HP-2000 jams = SUP-7 ¦ SUP-7 HP-2000 jams = SUP-7 ¦ [SUP-7] HP-2000 jams = SUP-7 ¦ #12 HP-2000 jams = 12 ¦ 12 - HP-2000 jams = 12 ¦
  12: HP-2000 jams = 12 ¦ 1486 HP-2000 jams = 1486 ¦ (42) Printer 300 = 42 ¦ 7 – Word 2016 crashes = 7 ¦
  T-42 – A-4711 = T-42 ¦ HELP-42 Windows-11 = HELP-42 ¦ Bug 42 - Crash in X11-7 = 42 ¦ 0000042: Printer 2000 = 0000042 ¦ Task 42 = 42 ¦
  Ticket-Nr. 42 = 42 ¦ N.º 42 = 42 ¦ Núm. 42 = 42 ¦ Ref. 42 = 42 ¦ [#42] RE: SUP-7 = 42 ¦ 3 · SUP-7 = SUP-7 ¦ RITM0010042 (REQ0010007) = RITM0010042 ¦
  OS 42/2026 = 42/2026 ¦ 2 replies · SUP-7 = SUP-7`).map((form) => form.split(' = ') as [text: string, number: string]);

it('knows at least 60 forms of numbers', () => {
  expect(new Set(forms.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
});

describe('the number', () => {
  it.each(forms)('in %j is %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it.each([
    '',
    'Printer',
    '—',
    '17/11/2026',
    '17.11.2026 15:40',
    '15:40',
    '#',
    undefined,
    'a'.repeat(60) + '1',
    '3.5%',
    'e-mail',
    'IT-OPS',
    'CAS-P8B3G',
    'A-B-C-D-E-1',
    '#-Printer',
  ])('is not in %j', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });
});
