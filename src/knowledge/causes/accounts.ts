import { references } from './references';
import type { CauseTheme } from './theme';

/** Accounts that do not exist, have ended or may not log on. */
export const accounts: CauseTheme = {
  causes: [
    {
      id: 'account-unknown',
      text: 'No account has the user name: a typing error, a deleted account, or a name of another domain.',
      confidence: 'documented',
      action:
        'Look the name up: Get-ADUser -Filter "SamAccountName -eq \'NAME\'". If it was deleted, stop the service or job at the client address that still uses it.',
      references: [references.event4768, references.codesOfRfc4120],
    },
    {
      id: 'computer-account-missing',
      text: 'A computer asks under an account that the domain does not have: deleted, renamed, or joined on another domain controller just now.',
      confidence: 'heuristic',
      action:
        'If the computer was joined just now, wait for replication. Otherwise join it again, or switch it off if it is retired.',
      references: [references.event4768, references.guidance],
    },
    {
      id: 'upn-unknown',
      text: 'No account has the user principal name, or its suffix belongs to no domain or trusted forest.',
      confidence: 'heuristic',
      action:
        'Compare the name with the userPrincipalName of the account, and its suffix with the UPN suffixes of the forest and the name suffix routing of its trusts.',
      references: [references.referrals, references.event4768],
    },
    {
      id: 'certificate-name-unknown',
      text: 'Someone logged on with a certificate whose subject leads to no account.',
      confidence: 'heuristic',
      action: 'Map the certificate to the account (altSecurityIdentities), or issue one that names it.',
      references: [references.certificateMapping, references.pkinit],
    },
    {
      id: 'delegated-user-unreadable',
      text: 'A service asked for a ticket on behalf of a user that does not exist, or that it may not read.',
      confidence: 'heuristic',
      action:
        'If the user exists, put the account of the service into the group Windows Authorization Access Group. System event 25 of the KDC confirms it.',
      references: [references.sfu, references.kdcKeys],
    },
    {
      id: 'client-account-expired',
      text: 'The account that asks has passed its expiry date.',
      confidence: 'documented',
      action: 'Extend the expiry date if the account is still needed, else stop what uses it.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'service-account-expired',
      text: 'The account of the requested service has passed its expiry date.',
      confidence: 'documented',
      action:
        'Extend the expiry date of the service account, or move the service to a managed service account.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'account-revoked',
      text: 'The account is locked, disabled or expired, or it is used outside its logon hours.',
      confidence: 'documented',
      action:
        'See which with: Get-ADUser NAME -Properties LockedOut,Enabled,AccountExpirationDate,LogonHours. For a lockout find the source in event 4740 before unlocking; for a leaver stop what still uses the account.',
      references: [references.event4768, references.kile, references.event4740],
    },
    {
      id: 'computer-revoked',
      text: 'The computer account is disabled, or it may not log on.',
      confidence: 'heuristic',
      action: 'Enable the computer account if the computer is in use, else switch the computer off.',
      references: [references.event4768, references.kile],
    },
    {
      id: 'revoked-after-logon',
      text: 'The account was locked, disabled or expired after it got its ticket, and still asks for services. Domain controllers look again when the ticket is older than 20 minutes.',
      confidence: 'documented',
      action:
        'Log the session off at the client address. If the account is a service, give the service another account.',
      references: [references.kile, references.event4769],
    },
    {
      id: 'service-account-disabled',
      text: 'The account of the requested service is disabled or locked.',
      confidence: 'documented',
      action:
        'Enable the account if the service is needed. Otherwise remove its service names (setspn -D) and what calls it.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'duplicate-spn',
      text: 'Two or more accounts hold the same service principal name or user principal name.',
      confidence: 'documented',
      action:
        'Find them with: setspn -X -F, or in System event 11 of the KDC. Remove the name from the wrong account with setspn -D.',
      references: [references.setspn, references.codesOfRfc4120],
    },
  ],
  rules: [
    { when: { failure_code: '1' }, cause: 'client-account-expired' },
    { when: { failure_code: '2' }, cause: 'service-account-expired' },
    { when: { failure_code: '6', account: 'X509N:*' }, cause: 'certificate-name-unknown' },
    { when: { failure_code: '6', request: 'TGS' }, cause: 'delegated-user-unreadable' },
    { when: { failure_code: '6', account_type: 'computer' }, cause: 'computer-account-missing' },
    { when: { failure_code: '6', account: '*@*' }, cause: 'upn-unknown' },
    { when: { failure_code: '6' }, cause: 'account-unknown' },
    { when: { failure_code: '8' }, cause: 'duplicate-spn' },
    { when: { failure_code: '18', request: 'TGS' }, cause: 'revoked-after-logon' },
    { when: { failure_code: '18', account_type: 'computer' }, cause: 'computer-revoked' },
    { when: { failure_code: '18' }, cause: 'account-revoked' },
    { when: { failure_code: '19' }, cause: 'service-account-disabled' },
  ],
};
