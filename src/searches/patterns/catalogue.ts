import { lockoutAfterFailures } from './lockout-after-failures';
import { manyAccountsOneClient } from './many-accounts-one-client';
import { manyFailuresOneAccount } from './many-failures-one-account';
import { manyServicesOneClient } from './many-services-one-client';
import { namelessBurst } from './nameless-burst';
import { newTicketFollowed } from './new-ticket-followed';
import { noSuccessFollowed } from './no-success-followed';
import { oneAccountManyClients } from './one-account-many-clients';
import { oneDomainController } from './one-domain-controller';
import type { Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { steadyRhythm } from './steady-rhythm';
import { successFollowed } from './success-followed';
import { crowdWindow, successWithin } from './windows';

/** All patterns, in the order in which they are tried: the first that holds decides. */
export const patterns: readonly Pattern[] = [
  manyServicesOneClient,
  oneDomainController,
  manyAccountsOneClient,
  lockoutAfterFailures,
  newTicketFollowed,
  noSuccessFollowed,
  steadyRhythm,
  manyFailuresOneAccount,
  oneAccountManyClients,
  namelessBurst,
  successFollowed,
];

/** All thresholds, in the order in which macros.conf lists them. */
export const thresholds: readonly Threshold[] = [
  crowdWindow,
  successWithin,
  ...patterns.flatMap((pattern) => pattern.thresholds),
];
