import { describe, expect, test } from 'vitest';
import { tipContent } from '@/components/tip/tipContent';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { aivoCalendars, assigned, at, became } from '../../support/tickets';
import { HOME, NOW, pictured, readingOf, viewOf } from '../../support/ticketViews';

function told(view: TicketView, { language = 'pt', ownZone = HOME, now = NOW }: Partial<Reading> = {}): string[] {
  const { clocks, why, doubts } = tipContent(view, { aivo: defaultThresholds }, readingOf(language, now, ownZone));
  return [...clocks.map(({ label, state, detail }) => [label, state, detail].filter(Boolean).join(' | ')), why, ...doubts].map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
}

const high = (created: string, answered: string) => ({ severity: 'high', createdAt: at(created), events: [assigned(at(answered))] });

const byReply = { ...aivoPolicy, firstResponseEndsAt: ['supportReply'] } as const;
/** Of a support center that tells no replies, under a contract that asks for one. */
const unseen = viewOf(
  {},
  {
    clocks: clocksOf({ ...high('2026-11-10 09:00', '2026-11-10 09:21'), hidesAnswers: true }, byReply, aivoCalendars, NOW),
  },
);

describe('a tooltip', () => {
  test.each<readonly [string, TicketView, string[]]>([
    [
      'the next deadline, the other clock and why',
      viewOf(high('2026-11-09 18:00', '2026-11-10 09:21')),
      [
        'Resolução | 1 h 20 úteis restantes | vence ter 17:00 ART',
        '1ª resposta | cumprida em 21 min | meta < 2 h úteis',
        'Aivo · Alta · 6 h 40 de 8 h · seg–sex 9–18',
      ],
    ],
    [
      'the first response while that is due first',
      viewOf({ createdAt: at('2026-11-10 12:25') }),
      [
        '1ª resposta | 45 min úteis restantes | vence ter 16:25 ART',
        'Resolução | 41 h 45 úteis restantes | vence ter 17/11 12:25 ART',
        'Aivo · Média · 3 h 15 de 4 h · seg–sex 9–18',
      ],
    ],
    [
      'since when and for whom a clock is paused',
      pictured.paused,
      [
        'Resolução | 25 h 10 úteis restantes | terceiro, desde ter 11:20',
        '1ª resposta | cumprida em 12 min | meta < 4 h úteis',
        'Aivo · Média · 19 h 50 de 45 h · seg–sex 9–18',
      ],
    ],
    [
      'what is over in elapsed time',
      pictured.overdue,
      [
        'Resolução | vencida há 1 h 20 corridas | venceu ter 14:20 ART',
        '1ª resposta | cumprida em 21 min | meta < 1 h corridas',
        'Aivo · Blocker · 7 h 20 de 6 h · horas corridas',
      ],
    ],
    [
      'what a list says against the ticket’s own page',
      viewOf(high('2026-11-09 18:00', '2026-11-10 09:21'), {
        doubt: { field: 'status', says: 'Fechado', own: 'Aberto', at: at('2026-11-10 14:52') },
      }),
      [
        'Resolução | 1 h 20 úteis restantes | vence ter 17:00 ART',
        '1ª resposta | cumprida em 21 min | meta < 2 h úteis',
        'Aivo · Alta · 6 h 40 de 8 h · seg–sex 9–18',
        'Uma lista diz “\u2068Fechado\u2069”; a página do ticket, às 14:52: “\u2068Aberto\u2069”. Abra-a para confirmar.',
      ],
    ],
    [
      'what is not known, and since when',
      viewOf(
        { ...high('2026-11-10 13:50', '2026-11-10 13:55'), partialSince: at('2026-11-10 14:00') },
        { isStale: true, readAt: at('2026-11-10 14:52') },
      ),
      [
        'Resolução | ≥ 6 h 10 úteis restantes | vence ≥ qua 12:50 ART',
        '1ª resposta | cumprida em ≤ 5 min | meta < 2 h úteis',
        'Aivo · Alta · ≤ 1 h 50 de 8 h · seg–sex 9–18',
        'Histórico desconhecido antes de ter 10/11 14:00: pode faltar uma pausa.',
        'Lido às 14:52; desde então o site não pôde ser lido.',
      ],
    ],
    [
      'what may have been missed',
      viewOf({ ...high('2026-11-09 09:00', '2026-11-09 13:00'), partialSince: at('2026-11-09 13:00') }),
      [
        'Resolução | talvez vencida | venceu ≥ seg 17:00 ART',
        '1ª resposta | talvez vencida | meta < 2 h úteis',
        'Aivo · Alta · ≤ 15 h 40 de 8 h · seg–sex 9–18',
        'Histórico desconhecido antes de seg 9/11 13:00: pode faltar uma pausa.',
      ],
    ],
    [
      'what may have ended unseen',
      unseen,
      [
        '1ª resposta | talvez vencida | venceu ≥ ter 11:00 ART',
        'Resolução | 1 h 20 úteis restantes | vence ter 17:00 ART',
        'Aivo · Alta · ≤ 6 h 40 de 2 h · seg–sex 9–18',
        'o sistema não informa as respostas do suporte',
      ],
    ],
    [
      'how a ticket ended',
      viewOf(
        {
          ...high('2026-11-09 09:00', '2026-11-09 09:05'),
          events: [assigned(at('2026-11-09 09:05')), became(at('2026-11-09 18:00'), 'resolved')],
        },
        { isDone: true },
      ),
      [
        'Resolução | perdida, em 9 h úteis | meta ≤ 8 h úteis',
        '1ª resposta | cumprida em 5 min | meta < 2 h úteis',
        'Aivo · Alta · 9 h de 8 h · seg–sex 9–18',
      ],
    ],
    [
      'one reason once',
      viewOf({ createdAt: at('2026-11-10 12:25'), severity: undefined }, { priority: 'P3', unmapped: ['P3'] }),
      ['Resolução | sem prazo | a prioridade P3 não está mapeada', 'Aivo · P3 · seg–sex 9–18'],
    ],
  ])('tells %s', (_, view, lines) => {
    expect(told(view)).toEqual(lines);
  });

  test('tells closed hours, and the time on the analyst’s own wall', () => {
    const now = at('2026-11-10 20:00');

    expect(told(viewOf(high('2026-11-10 10:20', '2026-11-10 10:25'), {}, now), { now, ownZone: 'America/Manaus' })[0]).toBe(
      'Resolução | 20 min úteis restantes, fora do horário | vence qua 9:20 ART · 8:20 para você',
    );
  });

  test('speaks Spanish and English', () => {
    const view = viewOf(high('2026-11-09 18:00', '2026-11-10 09:21'));

    expect(told(view, { language: 'es' })).toEqual([
      'Resolución | 1 h 20 hábiles restantes | vence mar 17:00 ART',
      '1.ª respuesta | cumplida en 21 min | meta < 2 h hábiles',
      'Aivo · Alta · 6 h 40 de 8 h · lun–vie 9–18',
    ]);
    expect(told(view, { language: 'en' })).toEqual([
      'Resolution | 1 h 20 business left | due Tue 17:00 ART',
      '1st response | met in 21 min | target < 2 h business',
      'Aivo · High · 6 h 40 of 8 h · Mon–Fri 9–18',
    ]);
  });
});
