import { rfc } from '../source';
import type { FailureCode } from './failure-code';

/** Codes 0 to 11: names, keys and times of the two parties, as the KDC finds them in its database. */
export const kdcErrors0To11: readonly FailureCode[] = [
  {
    number: 0,
    name: 'KDC_ERR_NONE',
    aliases: [],
    text: 'No error',
    category: 'none',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [4768, 4769] },
    explanation: 'The request was granted.',
    action: 'Nothing to do.',
  },
  {
    number: 1,
    name: 'KDC_ERR_NAME_EXP',
    aliases: [],
    text: "Client's entry in database has expired",
    category: 'account',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The account that asks has passed its expiry date. Active Directory normally answers 18 instead.',
    action:
      'Check the account expiry date. Extend it if the account is still needed, else stop what uses it.',
  },
  {
    number: 2,
    name: 'KDC_ERR_SERVICE_EXP',
    aliases: [],
    text: "Server's entry in database has expired",
    category: 'service',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation: 'The account that runs the requested service has passed its expiry date.',
    action:
      'Extend the expiry date of the service account, or move the service to a managed service account.',
  },
  {
    number: 3,
    name: 'KDC_ERR_BAD_PVNO',
    aliases: [],
    text: 'Requested protocol version number not supported',
    category: 'protocol',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation: 'The request was not Kerberos version 5. Windows clients always send version 5.',
    action:
      'Find the program at the client address. Expect a scanner, a fuzzer or very old Kerberos 4 software.',
  },
  {
    number: 4,
    name: 'KDC_ERR_C_OLD_MAST_KVNO',
    aliases: [],
    text: "Client's key encrypted in old master key",
    category: 'encryption',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The database key that protects the key of the client is out of date. Active Directory has no such master key.',
    action: 'Not expected from a Windows domain controller. Read the packet: another KDC may have answered.',
  },
  {
    number: 5,
    name: 'KDC_ERR_S_OLD_MAST_KVNO',
    aliases: [],
    text: "Server's key encrypted in old master key",
    category: 'encryption',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The database key that protects the key of the service is out of date. Active Directory has no such master key.',
    action: 'Not expected from a Windows domain controller. Read the packet: another KDC may have answered.',
  },
  {
    number: 6,
    name: 'KDC_ERR_C_PRINCIPAL_UNKNOWN',
    aliases: [],
    text: 'Client not found in Kerberos database',
    category: 'account',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [672, 676, 4768, 4769] },
    explanation:
      'No account has the name that asked: a typing error, a deleted account, the wrong domain, or someone trying names.',
    action:
      'Look the name up in the directory. One client that tries many names is user enumeration: investigate it.',
  },
  {
    number: 7,
    name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
    aliases: [],
    text: 'Server not found in Kerberos database',
    category: 'service',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'seen', events: [677, 673, 4768, 4769] },
    explanation: 'No account holds the requested service name (SPN). The client usually falls back to NTLM.',
    action:
      'Run setspn -Q with the service name. If nobody holds it and the service is real, register it with setspn -S on the account that runs the service, not on the one that asked.',
  },
  {
    number: 8,
    name: 'KDC_ERR_PRINCIPAL_NOT_UNIQUE',
    aliases: [],
    text: 'Multiple principal entries in database',
    category: 'service',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'Two or more accounts hold the same service name (SPN) or user principal name, so no key can be chosen.',
    action:
      'Find duplicates with setspn -X, or read System event 11 of the KDC. Keep the name on the one right account.',
  },
  {
    number: 9,
    name: 'KDC_ERR_NULL_KEY',
    aliases: [],
    text: 'The client or server has a null key',
    category: 'credential',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation: 'The account exists but has no key, as after an import without a password.',
    action: 'Reset the password of the account, so that the domain controller makes its keys.',
  },
  {
    number: 10,
    name: 'KDC_ERR_CANNOT_POSTDATE',
    aliases: [],
    text: 'Ticket not eligible for postdating',
    category: 'time',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The request asked for a ticket that starts later. Windows issues none; a wrong clock looks the same.',
    action:
      'Compare the clock of the client with the domain controller. If it is right, turn off postdating in the client.',
  },
  {
    number: 11,
    name: 'KDC_ERR_NEVER_VALID',
    aliases: [],
    text: 'Requested start time is later than end time',
    category: 'time',
    source: rfc(4120, '7.5.9'),
    windows: { known: 'documented', events: [4768, 4769] },
    explanation:
      'The requested ticket would end before it begins. Most often the clocks of client and domain controller differ.',
    action: 'Compare both clocks with w32tm /stripchart and correct the wrong one.',
  },
];
