import { aivoCalendar, aivoPolicy } from '../../../sla/policy/aivo';
import type { Settings } from '../settings';
import type { NoteFault } from './mended';

/** The settings, in which what one part says of another holds: every policy, calendar and site that is named is there, once. What does not is noted. */
export function joined(settings: Settings, note: NoteFault): Settings {
  const { standardPolicy } = settings;
  const policies = eachOnce(settings.policies, 'policies', note);
  const isStandardThere = policies.some(({ id }) => id === standardPolicy);
  if (!isStandardThere) note(['standardPolicy'], `there is no policy "${standardPolicy}"`);
  const known = isStandardThere || policies.some(({ id }) => id === aivoPolicy.id) ? policies : [...policies, aivoPolicy];
  return {
    ...settings,
    ...withCalendars({ ...settings, policies: known }, note),
    standardPolicy: isStandardThere ? standardPolicy : aivoPolicy.id,
    sites: eachOnce(settings.sites, 'sites', note).map((site, index) => {
      if (known.some(({ id }) => id === site.policy)) return site;
      note(['sites', index, 'policy'], `there is no policy "${site.policy}"`);
      return { ...site, policy: isStandardThere ? standardPolicy : aivoPolicy.id };
    }),
  };
}

/** A policy whose calendar is gone counts by the one that Prazo ships with. */
function withCalendars({ policies, calendars }: Settings, note: NoteFault): Pick<Settings, 'policies' | 'calendars'> {
  const isThere = policies.map(({ calendar }) => Object.hasOwn(calendars, calendar));
  for (const [index, { calendar }] of policies.entries())
    if (!isThere[index]) note(['policies', index, 'calendar'], `there is no calendar "${calendar}"`);
  if (!isThere.includes(false)) return { policies, calendars };
  return {
    policies: policies.map((policy, index) => (isThere[index] ? policy : { ...policy, calendar: aivoPolicy.calendar })),
    calendars: { [aivoPolicy.calendar]: aivoCalendar, ...calendars },
  };
}

function eachOnce<T extends { readonly id: string }>(elements: readonly T[], part: keyof Settings, note: NoteFault): readonly T[] {
  const ids = new Set<string>();
  return elements.filter(({ id }, index) => {
    if (ids.has(id)) note([part, index, 'id'], `there is another "${id}"`);
    return !ids.has(id) && ids.add(id);
  });
}
