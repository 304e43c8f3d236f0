import { defaultThresholds } from './defaultThresholds';
import type { CalendarDefinition, OpenHours } from '../../calendar/calendarDefinition';
import { standardChoices } from './choices';
import type { Policy, Severity, Target } from './policy';

const underHours = (amount: number, time: Target['time']): Target => ({ amount, unit: 'hour', time, bound: 'under' });
const upToHours = (amount: number, time: Target['time']): Target => ({ amount, unit: 'hour', time, bound: 'upTo' });
const fiveBusinessDays: Target = { amount: 5, unit: 'day', time: 'business', bound: 'upTo' };

const severities: readonly Severity[] = [
  {
    id: 'blocker',
    level: 1,
    aliases: [
      'Blocker',
      'Bloqueante',
      'Bloqueador',
      'Crítico',
      'Crítica',
      'Critical',
      'Highest',
      'Urgent',
      'Nível 1',
      'Nivel 1',
      'Level 1',
    ],
    // The published text says "h" here, not "business h": the hours count around the clock.
    firstResponse: underHours(1, 'elapsed'),
    resolution: upToHours(6, 'elapsed'),
  },
  {
    id: 'high',
    level: 2,
    aliases: ['High', 'Alto', 'Alta', 'Nível 2', 'Nivel 2', 'Level 2'],
    firstResponse: underHours(2, 'business'),
    resolution: upToHours(8, 'business'),
    resolutionUnderCoverage: upToHours(16, 'elapsed'),
  },
  {
    id: 'medium',
    level: 3,
    aliases: ['Medium', 'Medio', 'Médio', 'Media', 'Média', 'Normal'],
    firstResponse: underHours(4, 'business'),
    resolution: fiveBusinessDays,
  },
  {
    id: 'low',
    level: 4,
    aliases: ['Low', 'Bajo', 'Baja', 'Baixo', 'Baixa', 'Lowest', 'Consulta', 'Question'],
    firstResponse: underHours(4, 'business'),
    resolution: fiveBusinessDays,
  },
];

/** Aivo's published service level, with Prazo's defaults for what the text leaves open. */
export const aivoPolicy: Policy = {
  id: 'aivo',
  name: 'Aivo',
  calendar: 'aivo',
  severities,
  ...standardChoices,
  coverage: { severities: ['blocker', 'high'] },
  thresholds: defaultThresholds,
  noLevelTypes: [],
};

const officeHours: readonly OpenHours[] = [['09:00', '18:00']];

/** Zone and holidays are not published: the zone is a default, and there are no holidays until the analyst chooses some. */
export const aivoCalendar: CalendarDefinition = {
  timeZone: 'America/Argentina/Buenos_Aires',
  weekly: { mon: officeHours, tue: officeHours, wed: officeHours, thu: officeHours, fri: officeHours, sat: [], sun: [] },
  holidays: [],
};
