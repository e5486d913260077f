import type { CauseId } from './cause-ids';

/**
 * The features of one failure that a rule may look at, in the order of the lookup's columns. All are fields of the
 * normaliser. `own_account` is `yes` where a domain controller asks under its own computer account; `foreign_realm`
 * where the ticket-granting service of another realm is asked for; `account` is the
 * name itself, for the few rules about its form.
 */
export const causeFeatures = [
  'failure_code',
  'event_id',
  'request',
  'era',
  'account_type',
  'service_class',
  'service_host_kind',
  'client_kind',
  'delegation',
  'own_account',
  'foreign_realm',
  'foreign_account',
  'account',
] as const;

/** One of the features. */
export type CauseFeature = (typeof causeFeatures)[number];

/**
 * A rule: where all named features match, the failure has this cause. A value may hold `*`, which also matches the
 * filler `-`; a feature that is not named matches anything. Rules are ordered, the first that matches wins.
 */
export interface CauseRule {
  readonly when: { readonly [feature in CauseFeature]?: string };
  readonly cause: CauseId;
}
