import { rfc } from '../source';
import type { FailureCode } from './failure-code';
import { microsoftEventPage } from './microsoft-pages';

/** Codes 12 to 29: policy, encryption, state of the accounts and pre-authentication. */
export const kdcErrors12To29: readonly FailureCode[] = [
  {
    number: 12,
    name: 'KDC_ERR_POLICY',
    aliases: [],
    text: 'KDC policy rejects request',
    category: 'policy',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769, 4820, 4821] },
    explanation:
      'A rule forbids this logon: a workstation restriction, a smart card requirement, or an authentication policy silo.',
    action:
      'Check whether the restriction on the account is meant. If it is, ask why the account was used there.',
    microsoftDiffers: {
      says: 'Gives the text of code 11, "Requested start time is later than end time", and names logon hours as a cause; hours are answered with 18.',
      source: microsoftEventPage(4768),
    },
  },
  {
    number: 13,
    name: 'KDC_ERR_BADOPTION',
    aliases: [],
    text: 'KDC cannot accommodate requested option',
    category: 'policy',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [673, 4768, 4769] },
    explanation:
      'An option of the request is refused. In Windows that is mostly delegation: the front-end service may not act for users towards this back end.',
    action:
      'Compare the service name with the delegation list of the front-end account, or with the resource-based list of the back end.',
  },
  {
    number: 14,
    name: 'KDC_ERR_ETYPE_NOSUPP',
    aliases: ['KDC_ERR_ETYPE_NOTSUPP'],
    text: 'KDC has no support for encryption type',
    category: 'encryption',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [677, 4768, 4769] },
    explanation:
      'Client, service account and domain controller have no encryption type in common. Since 2026 requests that offer only RC4 end here.',
    action:
      'Make AES possible: reset the password of the old account so that it gets AES keys, update the client, or let the trust use AES. Read System events 14, 16, 26, 27 and 201 to 209 of the KDC.',
    microsoftDiffers: {
      says: 'Spells the name KDC_ERR_ETYPE_NOTSUPP and explains it as a packet that cannot be decrypted.',
      source: microsoftEventPage(4768),
    },
  },
  {
    number: 15,
    name: 'KDC_ERR_SUMTYPE_NOSUPP',
    aliases: [],
    text: 'KDC has no support for checksum type',
    category: 'encryption',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation: 'The request is protected with a checksum that the domain controller does not know.',
    action: 'Update the Kerberos software of the client. Windows clients do not cause this.',
  },
  {
    number: 16,
    name: 'KDC_ERR_PADATA_TYPE_NOSUPP',
    aliases: [],
    text: 'KDC has no support for padata type',
    category: 'pre-authentication',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769, 4771] },
    explanation:
      'The domain controller cannot do the kind of logon that was asked for. Mostly a certificate or smart card logon on a domain controller without a suitable certificate.',
    action:
      'Enrol a Kerberos Authentication certificate on that domain controller and see that it reaches the certification authority. Read System events 19, 20 and 29 of the KDC.',
  },
  {
    number: 17,
    name: 'KDC_ERR_TRTYPE_NOSUPP',
    aliases: ['KDC_ERR_TRTYPE_NO_SUPP'],
    text: 'KDC has no support for transited type',
    category: 'protocol',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'A ticket from another realm lists the realms it passed in a form that the domain controller does not know.',
    action: 'Check the Kerberos software of the trusted non-Windows realm.',
    microsoftDiffers: { says: 'Spells the name KDC_ERR_TRTYPE_NO_SUPP.', source: microsoftEventPage(4768) },
  },
  {
    number: 18,
    name: 'KDC_ERR_CLIENT_REVOKED',
    aliases: [],
    text: 'Clients credentials have been revoked',
    category: 'account',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [672, 675, 676, 4768, 4769, 4771] },
    explanation: 'The account is locked, disabled or expired, or it is used outside its logon hours.',
    action:
      'Look at the state of the account. For a lockout find where the wrong passwords come from before unlocking; for a leaver stop what still uses the account.',
  },
  {
    number: 19,
    name: 'KDC_ERR_SERVICE_REVOKED',
    aliases: [],
    text: 'Credentials for server have been revoked',
    category: 'service',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation: 'The account that runs the requested service is disabled or locked.',
    action:
      'Enable the service account if the service is still needed. Otherwise remove its service names and its users.',
  },
  {
    number: 20,
    name: 'KDC_ERR_TGT_REVOKED',
    aliases: [],
    text: 'TGT has been revoked',
    category: 'ticket',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The ticket-granting ticket is no longer accepted. Windows also answers so when the ticket lacks data that hardened domain controllers demand.',
    action:
      'Let the client get a new ticket (klist purge). If it returns, read System events 35 to 38 of the KDC and treat the ticket as possibly forged.',
  },
  {
    number: 21,
    name: 'KDC_ERR_CLIENT_NOTYET',
    aliases: [],
    text: 'Client not yet valid; try again later',
    category: 'time',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The account of the client begins to be valid at a later time. Active Directory has no such start date.',
    action: 'Check the clocks of the domain controllers; the code is not expected otherwise.',
  },
  {
    number: 22,
    name: 'KDC_ERR_SERVICE_NOTYET',
    aliases: [],
    text: 'Server not yet valid; try again later',
    category: 'time',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The account of the service begins to be valid at a later time. Active Directory has no such start date.',
    action: 'Check the clocks of the domain controllers; the code is not expected otherwise.',
  },
  {
    number: 23,
    name: 'KDC_ERR_KEY_EXPIRED',
    aliases: ['KDC_ERR_KEY_EXP'],
    text: 'Password has expired; change password to reset',
    category: 'credential',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769, 4771] },
    explanation: 'The password was right but has expired, or must be changed at the next logon.',
    action:
      'Users change it at the next logon. For a service or job, set a new password, or use a managed service account.',
    microsoftDiffers: {
      says: 'Earlier editions named it for event 4771 only; domain controllers are reported to write it in 4768.',
      source: microsoftEventPage(4771),
    },
  },
  {
    number: 24,
    name: 'KDC_ERR_PREAUTH_FAILED',
    aliases: [],
    text: 'Pre-authentication information was invalid',
    category: 'credential',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [675, 4771] },
    explanation:
      'The proof of the password was wrong: mistyped, an old saved password, a broken machine account, or guessing.',
    action:
      'Once or twice is a typing error. A steady rhythm is a saved old password at the client address. Many accounts from one client is a password spray.',
  },
  {
    number: 25,
    name: 'KDC_ERR_PREAUTH_REQUIRED',
    aliases: [],
    text: 'Additional pre-authentication required',
    category: 'pre-authentication',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [675, 4768] },
    explanation:
      'The client asked without proof of its password and was told to send it. That is the normal first step of many clients.',
    action: 'Nothing to do when the next request succeeds.',
  },
  {
    number: 26,
    name: 'KDC_ERR_SERVER_NOMATCH',
    aliases: [],
    text: "Requested server and ticket don't match",
    category: 'ticket',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation: 'The ticket shown with the request belongs to another service than the one asked for.',
    action:
      'Rare. Purge the tickets of the client (klist purge) and look for a client program that mixes up tickets.',
    microsoftDiffers: {
      says: 'Gives the meaning "KDC does not know about the requested server", which is code 7.',
      source: microsoftEventPage(4768),
    },
  },
  {
    number: 27,
    name: 'KDC_ERR_MUST_USE_USER2USER',
    aliases: [],
    text: 'Server principal valid for user2user only',
    category: 'service',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [673, 4769] },
    explanation:
      'The ticket was asked for a user account without a service name. Such an account can only be reached user to user, and Windows then tries that.',
    action:
      'Often harmless. If a service runs under this account, register its service name on it. One client that asks for many user accounts may be hunting for passwords to crack.',
    microsoftDiffers: {
      says: 'Left out of the current table; older tables and their copies call it "KDC is unavailable", which is code 29.',
      source: microsoftEventPage(4768),
    },
  },
  {
    number: 28,
    name: 'KDC_ERR_PATH_NOT_ACCEPTED',
    aliases: [],
    text: 'KDC Policy rejects transited path',
    category: 'policy',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'unlikely', events: [] },
    explanation: 'The ticket came over a chain of trusts that the domain controller does not accept.',
    action: 'Check the trusts between the domains, their direction and their transitivity.',
  },
  {
    number: 29,
    name: 'KDC_ERR_SVC_UNAVAILABLE',
    aliases: [],
    text: 'A service is not available',
    category: 'domain controller',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The domain controller could not reach something it needs: its database, a writable domain controller, or a trusted domain.',
    action:
      'Check the health of that domain controller with dcdiag and repadmin. Clients turn to another one meanwhile.',
    microsoftDiffers: { says: 'Gives the meaning "KDC is unavailable".', source: microsoftEventPage(4768) },
  },
];
