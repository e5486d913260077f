import { unknownServiceNames } from './names/unknown-service-names';
import { ticketAndClockNames } from './names/ticket-and-clock-names';
import { accountAndPasswordNames } from './names/account-and-password-names';
import { policyAndCertificateNames } from './names/policy-and-certificate-names';
import { protocolNames } from './names/protocol-names';
import type { CauseName } from './names/cause-name';

const list = [
  ...unknownServiceNames,
  ...ticketAndClockNames,
  ...accountAndPasswordNames,
  ...policyAndCertificateNames,
  ...protocolNames,
] as const;

/** The id of a cause. */
export type CauseId = (typeof list)[number]['id'];

/**
 * Every cause that a diagnosis can name, from one event or from its neighbours in time: id, verdict and one sentence.
 * The list says what there is, not how it is found out.
 */
export const causeNames: readonly (CauseName & { readonly id: CauseId })[] = list;
