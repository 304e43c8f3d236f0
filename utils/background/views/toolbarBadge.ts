import { alertTexts, toolbarTexts } from '../../language/shapes/alerts';
import type { ToolbarBadge } from '../../platform/toolbar';
import type { QueueGroup } from '../../sla/queueOrder';
import type { ToolbarCount } from '../../sla/alerts/alertRules';
import type { InForce } from '../inForce';
import { failureOf } from './siteHealth';
import type { SiteStates } from './ticketViews';

type Face = Omit<ToolbarBadge, 'title'>;

const overdue = { background: '#c7271d', ink: '#ffffff' };
const atRisk = { background: '#ffd36b', ink: '#3a2600' };
const failing: Face = { text: '!', background: '#434c5b', ink: '#ffffff' };
const unmapped: Face = { text: '?', background: '#6236b5', ink: '#ffffff' };
const noSite: Face = { text: '–', background: '#7d8796', ink: '#10131a' };
const quiet: Face = { ...noSite, text: '' };

/** Tickets by group, old ones left out; `toSave` is counted only where that is wanted. */
export type ToolbarCounts = Readonly<Record<QueueGroup | 'toSave', number>>;

/** The toolbar icon's badge: the highest of what there is to say. Its title says the rest. */
export function toolbarBadge(counts: ToolbarCounts, states: SiteStates, inForce: InForce, isDamaged = false): ToolbarBadge {
  const words = toolbarTexts(inForce.language);
  const failures = failuresOf(states, inForce);
  const counted = inForce.settings.alerts.toolbarCounts;
  const isShown = (count: ToolbarCount): boolean => counted === undefined || counted === count;
  const said: readonly (false | readonly [Face | undefined, string])[] = [
    counted === 'toSave' && counts.toSave > 0 && [{ ...atRisk, text: countText(counts.toSave) }, words.toSave(counts.toSave)],
    counts.overdue > 0 && [isShown('overdue') ? { ...overdue, text: countText(counts.overdue) } : undefined, words.overdue(counts.overdue)],
    counts.atRisk > 0 && [isShown('atRisk') ? { ...atRisk, text: countText(counts.atRisk) } : undefined, words.atRisk(counts.atRisk)],
    failures !== '' && [failing, failures],
    isDamaged && [failing, words.damaged],
    counts.unmapped > 0 && [unmapped, words.unmapped(counts.unmapped)],
    inForce.settings.sites.length === 0 && [noSite, words.noSite],
  ];
  const all = said.filter((one) => one !== false);
  const face = all.find(([one]) => one !== undefined)?.[0] ?? quiet;
  const title = all.length === 0 ? words.allWell : all.map(([, text]) => text).join(' · ');
  return { ...face, title: `Prazo: ${title}` };
}

function failuresOf(states: SiteStates, inForce: InForce): string {
  const words = alertTexts(inForce.language);
  return inForce.settings.sites
    .flatMap((site) => {
      const failure = failureOf(site, states, inForce);
      return failure === undefined ? [] : [`${words.siteFails(site.name)} (${words.failure[failure]})`];
    })
    .join(' · ');
}

const countText = (count: number): string => (count > 99 ? '99+' : String(count));
