import type { Macro } from '../macro';
import { kerberos677, kerberos6771 } from './kerberos-677';
import { kerberosAccountFacts } from './kerberos-account-facts';
import { kerberosCounts, kerberosCounts1 } from './kerberos-counts';
import { kerberosDiagnose } from './kerberos-diagnose';
import { kerberosEventTerms } from './kerberos-event-terms';
import { kerberosEvents, kerberosEvents1 } from './kerberos-events';
import { kerberosFailureTerms } from './kerberos-failure-terms';
import { kerberosFailures, kerberosFailures1 } from './kerberos-failures';
import { kerberosIndex } from './kerberos-index';
import { kerberosLockoutEvents, kerberosLockoutEvents1 } from './kerberos-lockout-events';
import { kerberosNormalise } from './kerberos-normalise';
import { kerberosSummariesonly } from './kerberos-summariesonly';
import { kerberosSystemEvents } from './kerberos-system-events';
import { kerberosTicketOptions } from './kerberos-ticket-options';
import { kerberosTriage, kerberosTriage1 } from './kerberos-triage';
import { savedSearchFilters, savedSearchThresholds } from './k677-saved-searches';
import { k677Thresholds } from './k677-thresholds';

/** All macros that ship, in the order of macros.conf. */
export const macros: readonly Macro[] = [
  kerberosIndex,
  kerberosEventTerms,
  kerberosFailureTerms,
  kerberosNormalise,
  kerberosDiagnose,
  kerberosEvents,
  kerberosEvents1,
  kerberosFailures,
  kerberosFailures1,
  kerberos677,
  kerberos6771,
  kerberosTriage,
  kerberosTriage1,
  kerberosSummariesonly,
  kerberosCounts,
  kerberosCounts1,
  kerberosSystemEvents,
  kerberosLockoutEvents,
  kerberosLockoutEvents1,
  kerberosAccountFacts,
  kerberosTicketOptions,
  ...k677Thresholds,
  ...savedSearchThresholds,
  ...savedSearchFilters,
];
