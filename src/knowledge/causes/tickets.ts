import { references } from './references';
import type { CauseTheme } from './theme';

/** Tickets that are not accepted: expired, of another key, of another name. */
export const tickets: CauseTheme = {
  causes: [
    {
      id: 'ticket-expired',
      text: 'The ticket ran out, or its renewal came too late. Windows renews tickets until that fails, and then gets a new one.',
      confidence: 'documented',
      action:
        'Nothing to do. It happens more often the shorter the lifetime of tickets is set in the Kerberos policy.',
      references: [references.eventIdNet677, references.event4769],
    },
    {
      id: 'ticket-key-wrong',
      text: 'The ticket cannot be decrypted with the key of the domain controller: damaged, made with an old key, or forged.',
      confidence: 'heuristic',
      action:
        'Purge the tickets on the client (klist purge) and see whether it returns. If it does and krbtgt was not reset lately, investigate client and account for forged tickets.',
      references: [references.codesOfRfc4120, references.goldenTicket],
    },
    {
      id: 'trust-password-mismatch',
      text: 'A ticket between two domains cannot be decrypted: the passwords of the trust differ on the two sides.',
      confidence: 'heuristic',
      action:
        'Verify the trust with: netdom trust DOMAIN /domain:OTHER-DOMAIN /verify. Reset it with /reset from both sides if it fails.',
      references: [references.event4769, references.guidance],
    },
    {
      id: 'ticket-revoked',
      text: 'The ticket-granting ticket is no longer accepted, or lacks data that domain controllers with the updates of November 2021 demand.',
      confidence: 'heuristic',
      action:
        'Read System events 35 to 38 of the KDC. Update domain controllers that are behind. If the ticket came from no domain controller of yours, treat it as forged.',
      references: [references.pacHardening, references.codesOfRfc4120],
    },
    {
      id: 'request-replayed',
      text: 'The same request arrived twice: the network repeated it, cloned machines sent it, or somebody replays it.',
      confidence: 'heuristic',
      action:
        'Look for event 4649 at the same time, for load balancers and for cloned machines. Investigate what remains.',
      references: [references.event4649, references.ticketsOfRfc4120],
    },
    {
      id: 'wrong-realm-ticket',
      text: 'The ticket was made for another realm or server than the one that got it.',
      confidence: 'documented',
      action:
        'Check DNS: the client was led to the wrong domain controller. Purge its tickets (klist purge).',
      references: [references.event4769, references.codesOfRfc4120],
    },
    {
      id: 'ticket-name-mismatch',
      text: 'The name in the ticket is not that in the authenticator: a renamed account, protocol transition to another name, or a forged ticket.',
      confidence: 'heuristic',
      action:
        'Look for event 4781 (account renamed) shortly before. If there is none, investigate the client.',
      references: [references.event4769, references.ticketsOfRfc4120],
    },
    {
      id: 'ticket-address-mismatch',
      text: 'The ticket is bound to network addresses and came from another one, as behind address translation or a VPN.',
      confidence: 'documented',
      action:
        'Leave KdcUseClientAddresses unset, which is the default, and request tickets without addresses on the client.',
      references: [references.kdcKeys],
    },
    {
      id: 'service-key-mismatch',
      text: 'The ticket or request does not fit the key: the service name lies on the wrong account or on two, DNS leads to the wrong host, or the data were changed on the way.',
      confidence: 'documented',
      action:
        'Run setspn -Q CLASS/HOST and setspn -X, compare with DNS, and read System event 4 of Security-Kerberos on the client. Investigate if none of these explains it.',
      references: [references.event4769, references.setspn],
    },
    {
      id: 'key-version-gone',
      text: 'The ticket was made with a version of the key that no longer exists, as after two krbtgt password changes or with an old key table.',
      confidence: 'documented',
      action:
        'Purge tickets (klist purge) and renew key tables. Long after a krbtgt change it can be a forged ticket: then investigate.',
      references: [references.ticketsOfRfc4120, references.krbtgtReset],
    },
    {
      id: 'realm-key-missing',
      text: 'The domain controller has no key for the realm that the ticket names.',
      confidence: 'documented',
      action: 'Check the trust with that realm and renew its password on both sides.',
      references: [references.event4769, references.ticketsOfRfc4120],
    },
    {
      id: 'service-ticket-mismatch',
      text: 'The ticket shown with the request belongs to another service.',
      confidence: 'documented',
      action: 'Purge the tickets on the client (klist purge). If it returns, look at the program that asks.',
      references: [references.codesOfRfc4120],
    },
  ],
  rules: [
    { when: { failure_code: '20' }, cause: 'ticket-revoked' },
    { when: { failure_code: '26' }, cause: 'service-ticket-mismatch' },
    {
      when: { failure_code: '31', request: 'TGS', foreign_realm: 'yes' },
      cause: 'trust-password-mismatch',
    },
    {
      when: { failure_code: '31', request: 'TGS', foreign_account: 'yes' },
      cause: 'trust-password-mismatch',
    },
    { when: { failure_code: '31' }, cause: 'ticket-key-wrong' },
    { when: { failure_code: '32' }, cause: 'ticket-expired' },
    { when: { failure_code: '34' }, cause: 'request-replayed' },
    { when: { failure_code: '35' }, cause: 'wrong-realm-ticket' },
    { when: { failure_code: '36' }, cause: 'ticket-name-mismatch' },
    { when: { failure_code: '38' }, cause: 'ticket-address-mismatch' },
    { when: { failure_code: '41' }, cause: 'service-key-mismatch' },
    { when: { failure_code: '44' }, cause: 'key-version-gone' },
    { when: { failure_code: '45' }, cause: 'realm-key-missing' },
  ],
};
