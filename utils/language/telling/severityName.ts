import type { SeverityId } from '../../sla/policy/policy';
import type { Language } from '../language';
import { severityNames } from '../shapes/clock';

/** What the severities of the policy that Prazo ships with are called; `undefined` for others, which have no name but the site's own word. */
export const severityName = (severity: SeverityId, language: Language): string | undefined => severityNames(language)[severity];
