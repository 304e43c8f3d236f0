import { textsOf } from '../texts';

/** What the severities of the policy that Prazo ships with are called. Others have no name but the site's own word. */
export const severityNames = textsOf<Readonly<Record<string, string>>>('severity');
