import { failureTerms } from '../event-terms';
import type { Macro } from '../macro';

/** Raw terms of every Kerberos failure. */
export const kerberosFailureTerms: Macro = {
  name: 'kerberos_failure_terms',
  description:
    'Raw terms that find every Kerberos failure without reading successes, text or XML, in any language. No index, no pipe.',
  definition: failureTerms,
};
