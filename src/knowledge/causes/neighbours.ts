import type { CauseText } from './cause';
import type { CauseId } from './cause-ids';
import type { PatternId } from './pattern-ids';
import { references } from './references';

/**
 * What a pattern among the neighbours of a failure makes of it: for this failure code, this cause. With `firstCause`
 * the rule holds only where the event alone has that cause.
 */
export interface PatternRule {
  readonly pattern: PatternId;
  readonly failureCode: string;
  readonly firstCause?: CauseId;
  readonly cause: CauseId;
}

/** The causes that only neighbours in time can tell. */
export const neighbourCauses: readonly CauseText[] = [
  {
    id: 'spn-not-replicated',
    text: 'Only one domain controller does not know the service name: replication has not reached it yet.',
    confidence: 'heuristic',
    action:
      'Nothing to do if it ends within the replication time. Otherwise check with: repadmin /showrepl DOMAIN-CONTROLLER.',
    references: [references.guidance],
  },
  {
    id: 'spn-scan',
    text: 'One client asked for many services that do not exist. That is how tools look for service accounts.',
    confidence: 'heuristic',
    action:
      'Identify program and user at the client address. Look at the tickets that the same client did get.',
    references: [references.kerberoasting],
  },
  {
    id: 'ticket-stuck',
    text: 'A client shows the same expired ticket again and again and gets no new one: a service with a cached ticket, an expired password, or no reachable domain controller.',
    confidence: 'heuristic',
    action: 'On that client run: klist -li 0x3e7 purge, and restart the service that keeps the ticket.',
    references: [references.event4769],
  },
  {
    id: 'krbtgt-key-changed',
    text: 'Many accounts show one domain controller tickets that it cannot decrypt: krbtgt was reset twice too quickly, or this controller was restored or is behind.',
    confidence: 'heuristic',
    action:
      'Check with: repadmin /showrepl DOMAIN-CONTROLLER. Clients recover when their tickets run out, or at once with klist purge.',
    references: [references.krbtgtReset],
  },
  {
    id: 'forged-ticket',
    text: 'One account shows tickets again and again that no domain controller made, from one client.',
    confidence: 'heuristic',
    action:
      'Identify program and user at the client address. If the ticket was forged, reset the krbtgt password twice, with time for replication between.',
    references: [references.goldenTicket, references.krbtgtReset],
  },
  {
    id: 'client-clock-wrong',
    text: 'One client has a wrong clock: every account on it fails.',
    confidence: 'heuristic',
    action: 'On the client run: w32tm /resync /rediscover. On Linux and hypervisors check their time source.',
    references: [references.w32tm],
  },
  {
    id: 'controller-clock-wrong',
    text: 'One domain controller has a wrong clock: many clients fail there and nowhere else.',
    confidence: 'heuristic',
    action:
      'On the domain controller run: w32tm /resync /rediscover. Turn off time synchronisation by its hypervisor.',
    references: [references.w32tm],
  },
  {
    id: 'user-enumeration',
    text: 'One client tries many user names that do not exist.',
    confidence: 'heuristic',
    action:
      'Identify the client and stop it. Look for names that it tried and that do exist: a password spray may follow.',
    references: [references.enumeration],
  },
  {
    id: 'deleted-account-in-use',
    text: 'A job or service keeps asking in a steady rhythm under an account that does not exist.',
    confidence: 'heuristic',
    action: 'At the client address look for services, scheduled tasks and saved credentials with that name.',
    references: [references.event4768],
  },
  {
    id: 'account-locked-out',
    text: 'The account is locked because of the wrong passwords just before.',
    confidence: 'heuristic',
    action:
      'Find where the wrong passwords come from (event 4740, and the failures of code 24 before) and correct them there; then unlock.',
    references: [references.event4740],
  },
  {
    id: 'revoked-account-in-use',
    text: 'A job or device keeps using a disabled or locked account in a steady rhythm, such as that of a leaver.',
    confidence: 'heuristic',
    action:
      'At the client address look for services, scheduled tasks, mapped drives and phones with that account.',
    references: [references.event4768],
  },
  {
    id: 'disabled-account-spray',
    text: 'One client tries many accounts that are disabled or locked.',
    confidence: 'heuristic',
    action: 'Identify the client and stop it. Look for accounts that it tried and that are active.',
    references: [references.spraying],
  },
  {
    id: 'service-password-expired',
    text: 'A job or service keeps using an account with an expired password.',
    confidence: 'heuristic',
    action:
      'Set a new password for the account and enter it in the service or job, or use a managed service account.',
    references: [references.event4771],
  },
  {
    id: 'old-password-known',
    text: 'One client meets expired passwords on many accounts. Whoever it is gave the right old passwords.',
    confidence: 'heuristic',
    action: 'Treat those passwords as known to others: set new ones and identify the client.',
    references: [references.spraying],
  },
  {
    id: 'password-mistyped',
    text: 'The password was wrong once or a few times and then right.',
    confidence: 'heuristic',
    action: 'Nothing to do.',
    references: [references.event4771],
  },
  {
    id: 'stale-password',
    text: 'An old saved password is tried against one account every few minutes. It will lock the account.',
    confidence: 'heuristic',
    action:
      'At the client address look for services, scheduled tasks, mapped drives, saved credentials and phones that still have the old password.',
    references: [references.event4771],
  },
  {
    id: 'password-spray',
    text: 'One client tries few passwords on many accounts.',
    confidence: 'heuristic',
    action:
      'Identify the client and stop it. Look for accounts with which it succeeded, and set new passwords for them.',
    references: [references.spraying],
  },
  {
    id: 'brute-force',
    text: 'Many passwords are tried on one account.',
    confidence: 'heuristic',
    action:
      'Identify the clients and stop them. See whether the account succeeded afterwards; if so set a new password.',
    references: [references.guessing],
  },
  {
    id: 'preauth-not-sent',
    text: 'The client is asked for pre-authentication and never sends it: its Kerberos software cannot, or is set not to.',
    confidence: 'heuristic',
    action:
      'Check the Kerberos settings of the client, and that it offers an encryption type for which the account has keys.',
    references: [references.event4768],
  },
  {
    id: 'as-rep-scan',
    text: 'One client asks without pre-authentication for many accounts and never logs on. That is how tools look for accounts that need none.',
    confidence: 'heuristic',
    action:
      'Identify the client. Find accounts with "Do not require Kerberos preauthentication" and clear it.',
    references: [references.asRepRoasting],
  },
  {
    id: 'roasting-refused',
    text: 'One client asks for tickets of many services or users in a form that could be cracked, and is refused.',
    confidence: 'heuristic',
    action:
      'Identify program and user at the client address. Look at the tickets that the same client did get, and at the passwords of those service accounts.',
    references: [references.kerberoasting],
  },
];

/** Which cause a pattern points to, by failure code; a pattern says nothing about codes that are not listed. */
export const patternRules: readonly PatternRule[] = [
  {
    pattern: 'success-followed',
    failureCode: '24',
    firstCause: 'wrong-password',
    cause: 'password-mistyped',
  },
  { pattern: 'success-followed', failureCode: '25', cause: 'preauth-handshake' },
  { pattern: 'no-success-followed', failureCode: '25', cause: 'preauth-not-sent' },
  { pattern: 'no-success-followed', failureCode: '32', cause: 'ticket-stuck' },
  { pattern: 'new-ticket-followed', failureCode: '32', cause: 'ticket-expired' },
  {
    pattern: 'steady-rhythm',
    failureCode: '6',
    firstCause: 'account-unknown',
    cause: 'deleted-account-in-use',
  },
  {
    pattern: 'steady-rhythm',
    failureCode: '7',
    firstCause: 'dns-insecure-update',
    cause: 'dns-insecure-transfer',
  },
  {
    pattern: 'steady-rhythm',
    failureCode: '18',
    firstCause: 'account-revoked',
    cause: 'revoked-account-in-use',
  },
  {
    pattern: 'steady-rhythm',
    failureCode: '23',
    firstCause: 'password-expired',
    cause: 'service-password-expired',
  },
  { pattern: 'steady-rhythm', failureCode: '24', firstCause: 'wrong-password', cause: 'stale-password' },
  { pattern: 'steady-rhythm', failureCode: '32', cause: 'ticket-stuck' },
  { pattern: 'many-accounts-one-client', failureCode: '6', cause: 'user-enumeration' },
  { pattern: 'many-accounts-one-client', failureCode: '18', cause: 'disabled-account-spray' },
  {
    pattern: 'many-accounts-one-client',
    failureCode: '23',
    firstCause: 'password-expired',
    cause: 'old-password-known',
  },
  { pattern: 'many-accounts-one-client', failureCode: '24', cause: 'password-spray' },
  { pattern: 'many-accounts-one-client', failureCode: '25', cause: 'as-rep-scan' },
  { pattern: 'many-accounts-one-client', failureCode: '37', cause: 'client-clock-wrong' },
  {
    pattern: 'one-account-many-clients',
    failureCode: '24',
    firstCause: 'wrong-password',
    cause: 'brute-force',
  },
  {
    pattern: 'many-failures-one-account',
    failureCode: '24',
    firstCause: 'wrong-password',
    cause: 'brute-force',
  },
  { pattern: 'many-failures-one-account', failureCode: '31', cause: 'forged-ticket' },
  { pattern: 'many-failures-one-account', failureCode: '36', cause: 'forged-ticket' },
  { pattern: 'many-failures-one-account', failureCode: '41', cause: 'forged-ticket' },
  { pattern: 'many-failures-one-account', failureCode: '44', cause: 'forged-ticket' },
  {
    pattern: 'lockout-after-failures',
    failureCode: '18',
    firstCause: 'account-revoked',
    cause: 'account-locked-out',
  },
  { pattern: 'one-domain-controller', failureCode: '7', cause: 'spn-not-replicated' },
  {
    pattern: 'one-domain-controller',
    failureCode: '31',
    firstCause: 'ticket-key-wrong',
    cause: 'krbtgt-key-changed',
  },
  { pattern: 'one-domain-controller', failureCode: '37', cause: 'controller-clock-wrong' },
  { pattern: 'many-services-one-client', failureCode: '7', cause: 'spn-scan' },
  { pattern: 'many-services-one-client', failureCode: '14', cause: 'roasting-refused' },
  { pattern: 'many-services-one-client', failureCode: '27', cause: 'roasting-refused' },
  { pattern: 'nameless-burst', failureCode: '32', cause: 'ticket-stuck' },
  { pattern: 'nameless-burst', failureCode: '37', cause: 'client-clock-wrong' },
];
