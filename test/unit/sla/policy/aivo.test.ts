import { standardChoices } from '@/utils/sla/policy/choices';
import { expect, it } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { fullDayMs } from '@/utils/calendar/hours';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import type { Target } from '@/utils/sla/policy/policy';
import { leftAt } from '@/utils/sla/alerts/thresholds';
import { HOUR, MINUTE } from '@/utils/time/instant';

const boundIn = { under: '<', upTo: 'up to' } as const;
const written = ({ bound, amount, unit, time }: Target): string => `${boundIn[bound]} ${amount} ${time} ${unit}s`;

it.each([
  ['blocker', 1, '< 1 elapsed hours', 'up to 6 elapsed hours', undefined],
  ['high', 2, '< 2 business hours', 'up to 8 business hours', 'up to 16 elapsed hours'],
  ['medium', 3, '< 4 business hours', 'up to 5 business days', undefined],
  ['low', 4, '< 4 business hours', 'up to 5 business days', undefined],
])('holds the published targets of %s', (id, level, firstResponse, resolution, underCoverage) => {
  const severity = aivoPolicy.severities.find((one) => one.id === id)!;
  expect(severity.level).toBe(level);
  expect(written(severity.firstResponse)).toBe(firstResponse);
  expect(written(severity.resolution)).toBe(resolution);
  expect(severity.resolutionUnderCoverage && written(severity.resolutionUnderCoverage)).toBe(underCoverage);
});

it.each([
  ['blocker', 'Blocker, Bloqueante, Bloqueador, Crítico, Crítica, Critical, Highest, Urgent, Nível 1, Nivel 1, Level 1'],
  ['high', 'High, Alto, Alta, Nível 2, Nivel 2, Level 2'],
  ['medium', 'Medium, Medio, Médio, Media, Média, Normal'],
  ['low', 'Low, Bajo, Baja, Baixo, Baixa, Lowest, Consulta, Question'],
])('knows %s by the words of three languages', (id, words) => {
  expect(aivoPolicy.severities.find((one) => one.id === id)?.aliases).toEqual(words.split(', '));
});

it('holds the published hours, pauses and coverage', () => {
  expect(Object.entries(aivoCalendar.weekly).filter(([, hours]) => hours.length > 0)).toEqual(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '18:00']]]),
  );
  expect(fullDayMs(compileCalendar(aivoCalendar))).toBe(9 * HOUR);
  expect(aivoPolicy).toMatchObject({
    id: 'aivo',
    name: 'Aivo',
    calendar: 'aivo',
    ...standardChoices,
    coverage: { severities: ['blocker', 'high'] },
  });
});

it('warns at a quarter of the target but not before four hours, and at a tenth but not before half an hour', () => {
  const { atRisk, critical } = defaultThresholds;
  expect([leftAt(atRisk, 8 * HOUR), leftAt(atRisk, 45 * HOUR)]).toEqual([2 * HOUR, 4 * HOUR]);
  expect([leftAt(critical, 2 * HOUR), leftAt(critical, 45 * HOUR)]).toEqual([12 * MINUTE, 30 * MINUTE]);
});
