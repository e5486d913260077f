import { accountInUse, brokenChannel, lockedAccount, refusedAccount, unknownAccount } from './accounts';
import { clientClock, controllerClock } from './clocks';
import { accountKeys, serviceKeys, trustKeys } from './encryption';
import { accountsWithoutPreauth, controllerCertificate, delegationLists } from './policies';
import type { FailureNames, Remedy, RemedyStep } from './remedy';
import { correctHostName, correctOwner, registerServiceName } from './service-names';
import { behindController, brokenTrust, uselessTickets } from './tickets';

/** All remedies; a cause stands in one of them at most. */
export const remedies: readonly Remedy[] = [
  registerServiceName,
  correctHostName,
  correctOwner,
  clientClock,
  controllerClock,
  refusedAccount,
  lockedAccount,
  accountInUse,
  unknownAccount,
  brokenChannel,
  accountKeys,
  serviceKeys,
  trustKeys,
  uselessTickets,
  behindController,
  brokenTrust,
  delegationLists,
  controllerCertificate,
  accountsWithoutPreauth,
];

/**
 * The steps against the cause of a failure, as commands to copy with the names of the event filled in; none where
 * there is nothing to type. They are texts for display: nothing in the app runs them.
 */
export function remediesFor(names: FailureNames): readonly RemedyStep[] {
  return remedies
    .filter(({ causes }) => causes.some((id) => id === names.cause_id))
    .flatMap(({ steps }) => steps(names));
}
