import { ACCOUNT_KEYS, ACCOUNT_VALUES } from '../../searches/accounts';
import {
  FIXED_CAUSE_KEYS,
  FIXED_CAUSE_VALUES,
  KNOWN_FAILURE_KEYS,
  KNOWN_FAILURE_VALUES,
} from '../../searches/known-failures';

/** A lookup over a collection of the KV store that has its name: its keys, those that may hold `*`, and its values. */
export interface KvLookup {
  readonly name: string;
  readonly keys: readonly string[];
  readonly wildcards: readonly string[];
  readonly values: readonly string[];
}

/** The lookups that administrators fill. An upgrade leaves them alone. */
export const kvLookups: readonly KvLookup[] = [
  {
    name: 'kerberos_known_failures',
    keys: KNOWN_FAILURE_KEYS,
    wildcards: KNOWN_FAILURE_KEYS,
    values: KNOWN_FAILURE_VALUES,
  },
  {
    name: 'kerberos_fixed_causes',
    keys: FIXED_CAUSE_KEYS,
    wildcards: ['service'],
    values: FIXED_CAUSE_VALUES,
  },
  {
    name: 'kerberos_accounts',
    keys: ACCOUNT_KEYS,
    wildcards: [],
    values: ACCOUNT_VALUES,
  },
];
