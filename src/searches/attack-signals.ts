import type { CauseId } from '../knowledge/causes/cause-ids';

/** What only granted tickets show; the job attack-tickets names its rows so. */
export type TicketSignal = 'asrep-roasting' | 'rc4-tickets-for-many-services';

/** How bad it is if it is what it looks like. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** A technique of MITRE ATT&CK. */
export interface Technique {
  readonly id: string;
  readonly name: string;
}

/** One detection of the page Attack signals. */
export interface AttackSignal {
  readonly id: string;
  readonly title: string;
  /** The causes of refused requests, or the rows of granted tickets, that count as this signal. */
  readonly causes: readonly (CauseId | TicketSignal)[];
  readonly severity: Severity;
  readonly techniques: readonly Technique[];
  /** Whose page shows the evidence best. */
  readonly entity: 'client' | 'account';
  readonly looksLike: string;
  readonly falsePositives: string;
}

const enumeration: Technique = { id: 'T1087.002', name: 'Account Discovery: Domain Account' };
const names: Technique = { id: 'T1589.002', name: 'Gather Victim Identity Information: Email Addresses' };
const spraying: Technique = { id: 'T1110.003', name: 'Brute Force: Password Spraying' };
const guessing: Technique = { id: 'T1110.001', name: 'Brute Force: Password Guessing' };
const domainAccounts: Technique = { id: 'T1078.002', name: 'Valid Accounts: Domain Accounts' };
const kerberoasting: Technique = { id: 'T1558.003', name: 'Steal or Forge Kerberos Tickets: Kerberoasting' };
const asRepRoasting: Technique = {
  id: 'T1558.004',
  name: 'Steal or Forge Kerberos Tickets: AS-REP Roasting',
};
const goldenTicket: Technique = { id: 'T1558.001', name: 'Steal or Forge Kerberos Tickets: Golden Ticket' };
const silverTicket: Technique = { id: 'T1558.002', name: 'Steal or Forge Kerberos Tickets: Silver Ticket' };
const passTheTicket: Technique = {
  id: 'T1550.003',
  name: 'Use Alternate Authentication Material: Pass the Ticket',
};
const privilege: Technique = { id: 'T1068', name: 'Exploitation for Privilege Escalation' };
const certificates: Technique = { id: 'T1649', name: 'Steal or Forge Authentication Certificates' };
const discovery: Technique = { id: 'T1046', name: 'Network Service Discovery' };

/** Where a technique is explained. */
export function techniqueUrl({ id }: Technique): string {
  return `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`;
}

/** Every detection, in the order of an attack: from looking around to forged tickets. */
export const attackSignals: readonly AttackSignal[] = [
  {
    id: 'user-enumeration',
    title: 'User names are tried out',
    causes: ['user-enumeration'],
    severity: 'high',
    techniques: [enumeration, names],
    entity: 'client',
    looksLike:
      'One client asks within an hour for tickets of many accounts, most of which do not exist (code 6).',
    falsePositives:
      'A migration or a directory synchronisation with names of another domain, a mail gateway that tries the names of its senders, a vulnerability scan.',
  },
  {
    id: 'spn-scan',
    title: 'Services are tried out',
    causes: ['spn-scan'],
    severity: 'high',
    techniques: [kerberoasting, enumeration],
    entity: 'client',
    looksLike:
      'One client asks within an hour for many different services that do not exist (code 7), each only a few times.',
    falsePositives:
      'Monitoring or inventory that has just learnt many wrong names, a terminal server whose users open many old links.',
  },
  {
    id: 'as-rep-scan',
    title: 'Accounts without pre-authentication are looked for',
    causes: ['as-rep-scan'],
    severity: 'medium',
    techniques: [asRepRoasting],
    entity: 'client',
    looksLike:
      'One client asks for many accounts without pre-authentication (code 25) and never logs on. Only old Windows writes it.',
    falsePositives: 'A Unix gateway whose users mistype and give up, a broken key table of many accounts.',
  },
  {
    id: 'asrep-roasting',
    title: 'Tickets without pre-authentication were given out',
    causes: ['asrep-roasting'],
    severity: 'high',
    techniques: [asRepRoasting],
    entity: 'account',
    looksLike:
      'A granted ticket-granting ticket with pre-authentication type 0 for a user account. Whoever asked can crack its password.',
    falsePositives:
      'Accounts of old Unix or Java systems for which pre-authentication was switched off on purpose.',
  },
  {
    id: 'rc4-tickets-for-many-services',
    title: 'RC4 tickets for many services were given out',
    causes: ['rc4-tickets-for-many-services'],
    severity: 'high',
    techniques: [kerberoasting],
    entity: 'client',
    looksLike:
      'One client gets within an hour RC4 tickets of many services that run under accounts of people. Their passwords can be cracked from these tickets.',
    falsePositives: 'An old appliance that knows RC4 only and uses many services, a test of the domain.',
  },
  {
    id: 'roasting-refused',
    title: 'Attempts to get crackable tickets were refused',
    causes: ['roasting-refused'],
    severity: 'high',
    techniques: [kerberoasting],
    entity: 'client',
    looksLike:
      'One client asks for tickets of many services or users with RC4, or of users without a service name, and is refused (codes 14 and 27).',
    falsePositives: 'A client that can do RC4 only, such as an old printer, and that uses many services.',
  },
  {
    id: 'password-spray',
    title: 'Few passwords are tried on many accounts',
    causes: ['password-spray'],
    severity: 'critical',
    techniques: [spraying],
    entity: 'client',
    looksLike:
      'One client meets wrong passwords (code 24) with many accounts within an hour, and few of them succeed soon after.',
    falsePositives:
      'A terminal server or VPN gateway after many passwords were changed at once, a monitoring system with old credentials.',
  },
  {
    id: 'old-password-known',
    title: 'Somebody knows old passwords',
    causes: ['old-password-known'],
    severity: 'critical',
    techniques: [spraying, domainAccounts],
    entity: 'client',
    looksLike:
      'Expired passwords (code 23) on several accounts from one client, mostly within a spray: the passwords that were given were right.',
    falsePositives: 'A terminal server or VPN gateway on the morning after many passwords expired.',
  },
  {
    id: 'disabled-account-spray',
    title: 'Disabled and locked accounts are tried',
    causes: ['disabled-account-spray'],
    severity: 'high',
    techniques: [spraying, domainAccounts],
    entity: 'client',
    looksLike: 'One client is refused with code 18 for many accounts within an hour.',
    falsePositives:
      'A synchronisation or backup that walks over the mailboxes of leavers, a terminal server after many accounts were disabled at once.',
  },
  {
    id: 'brute-force',
    title: 'Many passwords are tried on one account',
    causes: ['brute-force'],
    severity: 'high',
    techniques: [guessing],
    entity: 'account',
    looksLike: 'One account meets very many wrong passwords (code 24), from one client or from many.',
    falsePositives:
      'A service that retries an old password without pause, a person with many devices after a change of password.',
  },
  {
    id: 'forged-ticket',
    title: 'Tickets that no domain controller made',
    causes: ['forged-ticket'],
    severity: 'high',
    techniques: [goldenTicket, silverTicket],
    entity: 'account',
    looksLike:
      'One account shows again and again tickets that cannot be decrypted, were changed or carry an old key (codes 31, 36, 41, 44), and others at the same domain controller do not.',
    falsePositives:
      'A service name on the wrong account, stale DNS, a key table that was not renewed, a machine restored from a snapshot.',
  },
  {
    id: 'odd-tickets',
    title: 'Single tickets that do not fit',
    causes: ['ticket-key-wrong', 'ticket-revoked', 'ticket-name-mismatch'],
    severity: 'medium',
    techniques: [goldenTicket],
    entity: 'client',
    looksLike:
      'A ticket that cannot be decrypted, is no longer accepted, or names another account than the one who shows it (codes 31, 20, 36).',
    falsePositives:
      'Damaged packets, renamed accounts, tickets in caches after krbtgt was reset, systems that do not know the hardening of 2021.',
  },
  {
    id: 'replay',
    title: 'The same request comes twice',
    causes: ['request-replayed'],
    severity: 'medium',
    techniques: [passTheTicket],
    entity: 'client',
    looksLike: 'A domain controller meets an authenticator that it has seen before (code 34).',
    falsePositives:
      'Load balancers and networks that send packets twice, machines cloned with their state, clocks that were set back.',
  },
  {
    id: 'weak-checksum',
    title: 'A checksum that can be forged',
    causes: ['weak-checksum'],
    severity: 'medium',
    techniques: [privilege],
    entity: 'client',
    looksLike: 'A request is protected by a checksum without a key (code 50), as in exploits of MS14-068.',
    falsePositives: 'Very old Samba and Java.',
  },
  {
    id: 'certificates',
    title: 'Certificates that should not be used',
    causes: ['certificate-revoked', 'certificate-signature-wrong'],
    severity: 'medium',
    techniques: [certificates],
    entity: 'account',
    looksLike:
      'A logon with a revoked certificate, or with a signature that does not fit its certificate (codes 64 and 72).',
    falsePositives: 'Old cards that people try before they fetch a new one, faulty smart card drivers.',
  },
  {
    id: 'probing',
    title: 'Requests that are not proper Kerberos',
    causes: ['malformed-request', 'reserved-name', 'unknown-code'],
    severity: 'low',
    techniques: [discovery],
    entity: 'client',
    looksLike: 'Wrong versions, reserved names or codes that no standard knows: a scanner or a fuzzer.',
    falsePositives: 'A vulnerability scan of your own, very old or home-made software.',
  },
];
