import type { Severity } from '../../sla/policy/policy';
import type { Language } from '../language';
import { severityNames } from '../shapes/severity';

/** Its own name, else what those that Prazo ships with are called; `undefined` for others, which have no name but the site's own word. */
export const severityName = (
  { id, name }: Pick<Severity, 'id'> & { readonly name?: string | undefined },
  language: Language,
): string | undefined => name ?? severityNames(language)[id];
