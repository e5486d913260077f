import { references } from './references';
import type { CauseTheme } from './theme';

/** Restrictions of accounts, delegation, encryption types and checksums. */
export const policyAndEncryption: CauseTheme = {
  causes: [
    {
      id: 'authentication-policy',
      text: 'An authentication policy or silo refuses the user or the device.',
      confidence: 'documented',
      action:
        'Check whether the policy is meant to cover this account and device. If it is, ask why the account was used there.',
      references: [references.authenticationPolicies, references.event4768],
    },
    {
      id: 'logon-restricted',
      text: 'The logon is refused by a rule of the account: it may not use this workstation, needs a smart card, or falls under an authentication policy.',
      confidence: 'documented',
      action:
        'Check userWorkstations and the smart card requirement of the account. If the restriction is meant, ask why the account was used there.',
      references: [references.kile, references.event4768],
    },
    {
      id: 'service-logon-restricted',
      text: 'The service ticket is refused by policy: selective authentication over a trust, an authentication policy, or a protected account.',
      confidence: 'heuristic',
      action:
        'Over a trust with selective authentication give the users the right "Allowed to authenticate" on the computer of the service. Otherwise check the authentication policies.',
      references: [references.kile, references.authenticationPolicies],
    },
    {
      id: 'delegation-probe',
      text: 'A server of Windows 2003 tries every 15 minutes on an old domain controller whether delegation works. The refusal is expected.',
      confidence: 'documented',
      action: 'Nothing to do.',
      references: [references.delegationProbe],
    },
    {
      id: 'delegation-refused',
      text: 'A service wants to act for a user towards another service and may not: the target is not on its delegation list, or the user is marked as sensitive.',
      confidence: 'documented',
      action:
        'If the delegation is meant, add the target to msDS-AllowedToDelegateTo of the front-end account, or the front-end to msDS-AllowedToActOnBehalfOfOtherIdentity of the target. Users marked as sensitive or in Protected Users cannot be delegated.',
      references: [references.constrainedDelegation, references.sfu, references.event4769],
    },
    {
      id: 'option-refused',
      text: 'An option of the request cannot be granted, such as a renewal shortly before the end of a ticket. No delegation is involved.',
      confidence: 'heuristic',
      action: 'Nothing to do as long as the client then gets a new ticket.',
      references: [references.event4769, references.codesOfRfc4120],
    },
    {
      id: 'trust-without-aes',
      text: 'The ticket leads to a trusted domain, and the trust offers no encryption type that both sides accept.',
      confidence: 'heuristic',
      action:
        'Let the trust use AES (ksetup /setenctypeattr, or the box in the properties of the trust), then reset its password on both sides.',
      references: [references.trustAes, references.rc4Hardening],
    },
    {
      id: 'account-keys-missing',
      text: 'At logon the account and the client have no encryption type in common: the account has no AES keys because its password is older than they are, or it is set to DES.',
      confidence: 'documented',
      action:
        'Reset the password of the account, so that it gets AES keys, and clear "Use only Kerberos DES encryption types". System events 14 and 26 of the KDC name the types.',
      references: [references.noCommonKey, references.codesOfRfc4120],
    },
    {
      id: 'rc4-refused',
      text: 'Client and service have no encryption type in common. Since the updates of 2026 that is mostly RC4: the client offers only RC4, or the service account has no AES keys.',
      confidence: 'heuristic',
      action:
        'Read System events 16, 27 and 201 to 209 of the KDC. Update the client, or reset the password of the service account so that it gets AES keys, and renew its key tables. Allowing RC4 (0x3C) is an exception with an end date, not a remedy.',
      references: [references.rc4Hardening, references.noCommonKey, references.codesOfRfc4120],
    },
    {
      id: 'no-common-encryption',
      text: 'Client, service and an old domain controller have no encryption type in common, such as AES asked of Windows 2003 or a service set to DES.',
      confidence: 'heuristic',
      action:
        'If the next request succeeds with another type, nothing. Otherwise reset the password of the service account or correct its encryption setting.',
      references: [references.noCommonKey, references.codesOfRfc4120],
    },
    {
      id: 'checksum-unsupported',
      text: 'The client uses a checksum that the domain controller does not know.',
      confidence: 'documented',
      action: 'Update the Kerberos software of the client.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'weak-checksum',
      text: 'The request is protected by a checksum that anyone can forge: very old Samba or Java, or an attempt to exploit MS14-068.',
      confidence: 'heuristic',
      action:
        'Identify the program at the client address. Update it if it is old; investigate if it is new there.',
      references: [references.ms14068, references.ticketsOfRfc4120],
    },
    {
      id: 'transit-refused',
      text: 'The chain of realms that the ticket passed is not accepted.',
      confidence: 'documented',
      action: 'Check direction and transitivity of the trusts between the realms.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'user-without-spn',
      text: 'A ticket was asked for a user account that has no service principal name. It can only be reached user to user, and Windows clients then try that.',
      confidence: 'documented',
      action:
        'Nothing to do if it works. If a service runs under the account, register its name: setspn -S CLASS/HOST ACCOUNT-THAT-RUNS-THE-SERVICE.',
      references: [references.codesOfRfc4120, references.kdcKeys],
    },
    {
      id: 'user-to-user-needed',
      text: 'A ticket has to be made user to user, or the other side has no ticket-granting ticket for that.',
      confidence: 'documented',
      action: 'Nothing to do as long as the application works.',
      references: [references.codesOfRfc4120],
    },
  ],
  rules: [
    { when: { event_id: '4820' }, cause: 'authentication-policy' },
    { when: { event_id: '4821' }, cause: 'authentication-policy' },
    { when: { failure_code: '12', request: 'TGS' }, cause: 'service-logon-restricted' },
    { when: { failure_code: '12' }, cause: 'logon-restricted' },
    { when: { failure_code: '13', delegation: 'yes', era: '2008+' }, cause: 'delegation-refused' },
    { when: { failure_code: '13', delegation: 'yes' }, cause: 'delegation-probe' },
    { when: { failure_code: '13' }, cause: 'option-refused' },
    { when: { failure_code: '14', event_id: '677', delegation: 'yes' }, cause: 'delegation-probe' },
    { when: { failure_code: '14', request: 'TGS', foreign_realm: 'yes' }, cause: 'trust-without-aes' },
    { when: { failure_code: '14', request: 'AS' }, cause: 'account-keys-missing' },
    { when: { failure_code: '14', request: 'PREAUTH' }, cause: 'account-keys-missing' },
    { when: { failure_code: '14', era: '2008+' }, cause: 'rc4-refused' },
    { when: { failure_code: '14' }, cause: 'no-common-encryption' },
    { when: { failure_code: '15' }, cause: 'checksum-unsupported' },
    { when: { failure_code: '17' }, cause: 'transit-refused' },
    { when: { failure_code: '27' }, cause: 'user-without-spn' },
    { when: { failure_code: '28' }, cause: 'transit-refused' },
    { when: { failure_code: '50' }, cause: 'weak-checksum' },
    { when: { failure_code: '51' }, cause: 'transit-refused' },
    { when: { failure_code: '67' }, cause: 'user-to-user-needed' },
    { when: { failure_code: '69' }, cause: 'user-to-user-needed' },
  ],
};
