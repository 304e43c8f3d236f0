import type { Language } from '@/utils/language/language';
import { mappingTexts } from '@/utils/language/shapes/options/mapping';
import { meaningTexts } from '@/utils/language/shapes/meanings';
import { severityName } from '@/utils/language/telling/severityName';
import { ASSIGNEE_MEANINGS } from '@/utils/sla/words/vocabulary';
import type { Policy } from '@/utils/sla/policy/policy';
import { FEATURE_REQUEST, ORDINARY_TYPE, type SiteWord, type WordKind } from '@/utils/sla/words/wordsInUse';
import { TICKET_STATUSES } from '@/utils/tickets/ticket';

export interface Meaning {
  readonly id: string;
  readonly name: string;
}

/** What words of each kind can mean on a site of this policy. */
export type Meanings = Readonly<Record<WordKind, readonly Meaning[]>>;

export function meaningsOf({ severities }: Policy, language: Language): Meanings {
  const texts = mappingTexts(language);
  const { statuses, severity } = meaningTexts(language);
  const ranked = severities.toSorted((a, b) => a.level - b.level);
  const priority = ranked.map((one) => ({ id: one.id, name: severity(severityName(one, language) ?? one.id, one.level) }));
  return {
    status: TICKET_STATUSES.map((id) => ({ id, name: statuses[id] })),
    priority,
    bareQueue: priority,
    bareType: priority,
    assignee: ASSIGNEE_MEANINGS.map((id) => ({ id, name: texts[id] })),
    type: [
      { id: FEATURE_REQUEST, name: texts.featureRequest },
      { id: ORDINARY_TYPE, name: texts.ordinaryType },
    ],
  };
}

/** Whether it says what holds for tickets without a priority in one place. */
export const isBare = (kind: WordKind): boolean => kind === 'bareQueue' || kind === 'bareType';

export const nameOf = (meanings: Meanings, kind: WordKind, id: string): string => meanings[kind].find((one) => one.id === id)?.name ?? id;

/** A type is an ordinary one anyway, and whoever has a ticket a person, unless something says otherwise. */
export const isChoice = ({ id }: Meaning, { kind, byDefault, seemsNobody }: SiteWord, chosen: string | undefined): boolean =>
  chosen === id || (kind === 'assignee' ? id === 'nobody' || seemsNobody === true : id !== ORDINARY_TYPE || byDefault !== undefined);

/** What choosing nothing comes to: a word's meaning by default, or none. */
export function withoutDecision({ kind, byDefault, byAnalyst, seemsNobody }: SiteWord, meanings: Meanings, language: Language): string {
  const texts = mappingTexts(language);
  if (byDefault !== undefined) return texts.byDefault(nameOf(meanings, kind, byDefault));
  if (kind === 'type') return texts.ordinaryType;
  if (isBare(kind)) return texts.asOnSite;
  if (kind === 'assignee' && !seemsNobody) return texts.person;
  return byAnalyst === undefined ? meaningTexts(language).choose : texts.takeBack;
}
