import type { SeverityId } from '../sla/policy/policy';
import type { Language } from './language';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  blocker: { pt: 'Blocker', es: 'Blocker', en: 'Blocker' },
  high: { pt: 'Alta', es: 'Alta', en: 'High' },
  medium: { pt: 'Média', es: 'Media', en: 'Medium' },
  low: { pt: 'Baixa', es: 'Baja', en: 'Low' },
};

/** What the severities of the policy that Prazo ships with are called; `undefined` for others, which have no name but the site's own word. */
export const severityName = (severity: SeverityId, language: Language): string | undefined => names[severity]?.[language];
