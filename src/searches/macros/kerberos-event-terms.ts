import { eventTerms } from '../event-terms';
import type { Macro } from '../macro';

/** Raw terms of every Kerberos event of the Security log. */
export const kerberosEventTerms: Macro = {
  name: 'kerberos_event_terms',
  description:
    'Raw terms that find every Kerberos event of the Security log, text or XML. No index, no pipe.',
  definition: eventTerms,
};
