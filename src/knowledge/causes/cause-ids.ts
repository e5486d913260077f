/** `ignore`: expected, nothing to do; `fix`: a misconfiguration or an account problem; `investigate`: may be an attack. */
export type Verdict = 'ignore' | 'fix' | 'investigate';

/** A cause by name: its verdict, and one sentence that says which situations it stands for. */
export interface CauseName {
  readonly id: string;
  readonly verdict: Verdict;
  readonly sentence: string;
}

const list = [
  // Code 7: the requested service is not known
  {
    id: 'sql-without-spn',
    verdict: 'fix',
    sentence: 'A SQL Server has no registered service principal name, as SQL Server 7.0 never has.',
  },
  {
    id: 'exchange-connector',
    verdict: 'ignore',
    sentence: 'The Active Directory Connector runs against Exchange 5.5 on Windows 2000 (Q281431).',
  },
  {
    id: 'exchange-legacy',
    verdict: 'ignore',
    sentence: 'A service of Exchange 5.5 or 2000 on an old system does not know Kerberos.',
  },
  {
    id: 'exchange-without-spn',
    verdict: 'fix',
    sentence: "A service of today's Exchange has no registered service principal name.",
  },
  {
    id: 'web-without-spn',
    verdict: 'fix',
    sentence:
      'A web site, IIS or other, has no registered service principal name for the name it is called by.',
  },
  {
    id: 'ldap-without-spn',
    verdict: 'fix',
    sentence: 'A directory service other than a domain controller has no registered service principal name.',
  },
  {
    id: 'dns-insecure-update',
    verdict: 'ignore',
    sentence:
      'A client sends dynamic DNS updates without a secure connection to a zone that takes only secure ones.',
  },
  {
    id: 'dns-insecure-transfer',
    verdict: 'ignore',
    sentence: 'Another DNS server deals with a secure-only zone without a secure connection.',
  },
  {
    id: 'localhost-target',
    verdict: 'ignore',
    sentence: 'A ticket was asked for LOCALHOST, which is no service principal name.',
  },
  {
    id: 'netbios-on-pdc',
    verdict: 'ignore',
    sentence:
      'A domain controller of Windows 2000 or 2003 asks for bare NetBIOS names itself, as NetBIOS over TCP/IP on the PDC makes it do.',
  },
  {
    id: 'downlevel-computer',
    verdict: 'ignore',
    sentence:
      'On Windows 2000 or 2003 a bare NetBIOS name of a computer was asked for: Windows NT or 9x in mixed mode.',
  },
  {
    id: 'netbios-name-differs',
    verdict: 'fix',
    sentence:
      'The name without a domain is not registered: the NetBIOS name or alias differs from the DNS host name.',
  },
  {
    id: 'system-account',
    verdict: 'fix',
    sentence:
      'On Windows 2000 or 2003 the System account of a computer was refused a ticket for a service that is not known.',
  },
  {
    id: 'ip-address-target',
    verdict: 'ignore',
    sentence: 'The service was called by IP address, which has no service principal name by default.',
  },
  {
    id: 'trust-not-found',
    verdict: 'fix',
    sentence: 'A ticket for another domain was asked for, and no trust leads there.',
  },
  {
    id: 'computer-name-unknown',
    verdict: 'fix',
    sentence:
      'No computer account carries the full DNS name that was asked for: an alias, a cluster name, or a computer that is gone.',
  },
  {
    id: 'plain-name-unknown',
    verdict: 'fix',
    sentence: 'On Windows 2008 or later a name without service class was asked for and no account has it.',
  },
  {
    id: 'service-unknown',
    verdict: 'fix',
    sentence: 'No account holds the service principal name, and nothing more specific is known.',
  },
  {
    id: 'spn-not-replicated',
    verdict: 'ignore',
    sentence: 'Only one domain controller does not know the service yet: replication has not reached it.',
  },
  {
    id: 'spn-scan',
    verdict: 'investigate',
    sentence: 'One client asks for many services that do not exist: somebody looks for service accounts.',
  },

  // Tickets
  {
    id: 'ticket-expired',
    verdict: 'ignore',
    sentence: 'A ticket ran out, or could no longer be renewed, and the client gets a new one.',
  },
  {
    id: 'ticket-stuck',
    verdict: 'fix',
    sentence: 'A client shows the same expired ticket again and again and gets no new one.',
  },
  {
    id: 'ticket-key-wrong',
    verdict: 'investigate',
    sentence: 'A ticket cannot be decrypted: damaged, made with an old key, or forged.',
  },
  {
    id: 'trust-password-mismatch',
    verdict: 'fix',
    sentence: 'A ticket for or from a trusted domain cannot be decrypted: the trust passwords differ.',
  },
  {
    id: 'krbtgt-key-changed',
    verdict: 'fix',
    sentence:
      'Many accounts show one domain controller tickets that it cannot decrypt: krbtgt was reset, or that controller is behind.',
  },
  {
    id: 'ticket-revoked',
    verdict: 'investigate',
    sentence:
      'A ticket-granting ticket is no longer accepted or lacks data that hardened domain controllers demand.',
  },
  {
    id: 'request-replayed',
    verdict: 'investigate',
    sentence: 'The same request came twice: the network, cloned machines, or a replay attack.',
  },
  {
    id: 'wrong-realm-ticket',
    verdict: 'fix',
    sentence: 'A ticket was shown to a realm or server for which it was not made.',
  },
  {
    id: 'ticket-name-mismatch',
    verdict: 'investigate',
    sentence: 'The names in ticket and authenticator differ: a renamed account or a forged ticket.',
  },
  {
    id: 'ticket-address-mismatch',
    verdict: 'fix',
    sentence: 'A ticket is bound to addresses and came from another one.',
  },
  {
    id: 'service-key-mismatch',
    verdict: 'fix',
    sentence:
      'A ticket or request does not fit the key: the service name lies on the wrong account, or DNS leads to the wrong host.',
  },
  {
    id: 'key-version-gone',
    verdict: 'fix',
    sentence: 'A ticket was made with a key version that no longer exists.',
  },
  {
    id: 'realm-key-missing',
    verdict: 'fix',
    sentence: 'There is no key for the realm that the ticket names.',
  },
  {
    id: 'service-ticket-mismatch',
    verdict: 'fix',
    sentence: 'The ticket shown belongs to another service than the one asked for.',
  },

  // Clocks
  {
    id: 'clock-skew',
    verdict: 'fix',
    sentence:
      'The clocks of client and domain controller differ by more than allowed; which one is wrong is not known.',
  },
  {
    id: 'client-clock-wrong',
    verdict: 'fix',
    sentence: 'One client has a wrong clock: every account on it fails, on every domain controller.',
  },
  {
    id: 'controller-clock-wrong',
    verdict: 'fix',
    sentence: 'One domain controller has a wrong clock: many clients fail there and nowhere else.',
  },
  {
    id: 'issuer-clock-ahead',
    verdict: 'fix',
    sentence: 'A ticket is not yet valid: the domain controller that issued it has a clock ahead.',
  },
  {
    id: 'ticket-times-wrong',
    verdict: 'fix',
    sentence:
      'The start and end times that were asked for make no sense: a wrong clock or a non-Windows client.',
  },
  {
    id: 'validity-not-begun',
    verdict: 'fix',
    sentence: 'The account of client or service is not valid yet.',
  },

  // Accounts and passwords
  {
    id: 'account-unknown',
    verdict: 'fix',
    sentence: 'No user account has the name: a typing error, a deleted account or the wrong domain.',
  },
  {
    id: 'computer-account-missing',
    verdict: 'fix',
    sentence: 'A computer asks under an account that the domain does not have.',
  },
  {
    id: 'upn-unknown',
    verdict: 'fix',
    sentence: 'No account has the user principal name, or its suffix belongs to no trusted forest.',
  },
  {
    id: 'certificate-name-unknown',
    verdict: 'fix',
    sentence: 'A certificate was used whose subject leads to no account.',
  },
  {
    id: 'delegated-user-unreadable',
    verdict: 'fix',
    sentence: 'A service asked for a ticket on behalf of a user that it does not find or may not read.',
  },
  {
    id: 'user-enumeration',
    verdict: 'investigate',
    sentence: 'One client tries many user names that do not exist.',
  },
  {
    id: 'deleted-account-in-use',
    verdict: 'fix',
    sentence: 'A job or service keeps asking under one account that does not exist.',
  },
  {
    id: 'client-account-expired',
    verdict: 'fix',
    sentence: 'The account that asks has passed its expiry date.',
  },
  {
    id: 'service-account-expired',
    verdict: 'fix',
    sentence: 'The account of the service has passed its expiry date.',
  },
  {
    id: 'account-revoked',
    verdict: 'fix',
    sentence: 'A user account is locked, disabled, expired or outside its logon hours.',
  },
  {
    id: 'computer-revoked',
    verdict: 'fix',
    sentence: 'A computer account is disabled, or it may not log on.',
  },
  {
    id: 'revoked-after-logon',
    verdict: 'fix',
    sentence: 'An account was locked or disabled after it got its ticket, and goes on asking for services.',
  },
  {
    id: 'account-locked-out',
    verdict: 'fix',
    sentence: 'An account is locked because of the wrong passwords just before.',
  },
  {
    id: 'revoked-account-in-use',
    verdict: 'fix',
    sentence: 'A job or device keeps using one disabled or locked account in a steady rhythm.',
  },
  {
    id: 'disabled-account-spray',
    verdict: 'investigate',
    sentence: 'One client tries many accounts that are disabled or locked.',
  },
  {
    id: 'service-account-disabled',
    verdict: 'fix',
    sentence: 'The account of the requested service is disabled or locked.',
  },
  {
    id: 'password-expired',
    verdict: 'ignore',
    sentence: 'The password of a user has expired or must be changed at the next logon.',
  },
  {
    id: 'machine-password-expired',
    verdict: 'fix',
    sentence: 'The password of a computer account has expired.',
  },
  {
    id: 'service-password-expired',
    verdict: 'fix',
    sentence: 'A job or service keeps using one account with an expired password.',
  },
  {
    id: 'old-password-known',
    verdict: 'investigate',
    sentence: 'One client meets expired passwords on many accounts: somebody knows old passwords.',
  },
  {
    id: 'wrong-password',
    verdict: 'fix',
    sentence: 'The password of a user was wrong; nothing more is known.',
  },
  {
    id: 'password-mistyped',
    verdict: 'ignore',
    sentence: 'The password was wrong once or a few times, and then right.',
  },
  {
    id: 'stale-password',
    verdict: 'fix',
    sentence: 'An old saved password is tried against one account every few minutes.',
  },
  {
    id: 'broken-secure-channel',
    verdict: 'fix',
    sentence: 'A computer account uses a wrong password: restored, cloned or renamed machine.',
  },
  {
    id: 'password-spray',
    verdict: 'investigate',
    sentence: 'One client tries few passwords on many accounts.',
  },
  {
    id: 'brute-force',
    verdict: 'investigate',
    sentence: 'Many passwords are tried on one account, from one client or from many.',
  },
  {
    id: 'preauth-handshake',
    verdict: 'ignore',
    sentence:
      'A client asked without pre-authentication first and is told to send it: the normal first step.',
  },
  {
    id: 'as-rep-scan',
    verdict: 'investigate',
    sentence: 'One client asks without pre-authentication for many accounts and never logs on.',
  },
  { id: 'key-missing', verdict: 'fix', sentence: 'An account has no key at all.' },
  {
    id: 'duplicate-spn',
    verdict: 'fix',
    sentence: 'Two accounts hold the same service or user principal name.',
  },

  // Policy, delegation, encryption
  {
    id: 'logon-restricted',
    verdict: 'fix',
    sentence:
      'A logon is refused by workstation restriction, smart card requirement or another rule of the account.',
  },
  {
    id: 'service-logon-restricted',
    verdict: 'fix',
    sentence: 'A service ticket is refused by policy, such as selective authentication over a trust.',
  },
  {
    id: 'authentication-policy',
    verdict: 'fix',
    sentence: 'An authentication policy or silo refuses the user or the device.',
  },
  {
    id: 'delegation-refused',
    verdict: 'fix',
    sentence: 'A service may not act for users towards the service it asked for.',
  },
  {
    id: 'delegation-probe',
    verdict: 'ignore',
    sentence:
      'A server of Windows 2003 tries on an old domain controller whether delegation works (KB824905).',
  },
  {
    id: 'option-refused',
    verdict: 'ignore',
    sentence:
      'An option of a ticket request, such as a late renewal, cannot be granted; no delegation is involved.',
  },
  {
    id: 'rc4-refused',
    verdict: 'fix',
    sentence:
      'On Windows 2008 or later no encryption type is common to both sides of a service ticket: RC4 or DES is refused.',
  },
  {
    id: 'account-keys-missing',
    verdict: 'fix',
    sentence: 'At logon the account and the client have no encryption type in common.',
  },
  {
    id: 'trust-without-aes',
    verdict: 'fix',
    sentence: 'A ticket for a trusted domain finds no common encryption type: the trust does not use AES.',
  },
  {
    id: 'no-common-encryption',
    verdict: 'fix',
    sentence:
      'On Windows 2000 or 2003 no encryption type is common to client, service and domain controller.',
  },
  {
    id: 'roasting-refused',
    verdict: 'investigate',
    sentence:
      'One client asks for tickets of many services or users in a form that could be cracked, and is refused.',
  },
  {
    id: 'checksum-unsupported',
    verdict: 'fix',
    sentence: 'The client uses a checksum that the domain controller does not know.',
  },
  {
    id: 'weak-checksum',
    verdict: 'investigate',
    sentence: 'The request is protected by a checksum that can be forged (MS14-068 or very old software).',
  },
  {
    id: 'transit-refused',
    verdict: 'fix',
    sentence: 'The chain of realms that a ticket passed is not accepted.',
  },
  {
    id: 'user-without-spn',
    verdict: 'ignore',
    sentence:
      'A ticket was asked for a user account without service principal name; the client then tries user to user.',
  },
  {
    id: 'user-to-user-needed',
    verdict: 'ignore',
    sentence: 'A user-to-user ticket is needed or lacks its other side.',
  },

  // Certificates
  {
    id: 'controller-without-certificate',
    verdict: 'fix',
    sentence: 'The domain controller cannot do certificate logon: it has no suitable certificate.',
  },
  {
    id: 'certificate-not-trusted',
    verdict: 'fix',
    sentence: 'The domain controller does not trust the certificate of the client.',
  },
  {
    id: 'controller-certificate-wrong',
    verdict: 'fix',
    sentence: 'The certificate of the domain controller is not trusted or names another one.',
  },
  {
    id: 'certificate-signature-wrong',
    verdict: 'investigate',
    sentence: 'The signature of a certificate logon does not fit its certificate.',
  },
  {
    id: 'certificate-mapping-weak',
    verdict: 'fix',
    sentence: 'A certificate is not strongly mapped to the account (KB5014754).',
  },
  {
    id: 'certificate-chain-broken',
    verdict: 'fix',
    sentence: 'The chain of a certificate cannot be built or a certificate in it is invalid.',
  },
  {
    id: 'certificate-revoked',
    verdict: 'investigate',
    sentence: 'A revoked certificate was used to log on.',
  },
  {
    id: 'revocation-unreachable',
    verdict: 'fix',
    sentence: 'Whether a certificate is revoked cannot be found out.',
  },
  {
    id: 'certificate-name-mismatch',
    verdict: 'fix',
    sentence: 'The name in the certificate is not that of the account.',
  },
  { id: 'certificate-purpose-wrong', verdict: 'fix', sentence: 'The certificate is not meant for logon.' },
  {
    id: 'pkinit-algorithm-refused',
    verdict: 'fix',
    sentence: 'An algorithm of the certificate logon is refused as weak or unknown.',
  },

  // Domain controllers, network, protocol
  {
    id: 'controller-dependency-down',
    verdict: 'fix',
    sentence: 'The domain controller cannot reach something it needs.',
  },
  { id: 'controller-error', verdict: 'fix', sentence: 'The domain controller reports a general error.' },
  {
    id: 'retry-over-tcp',
    verdict: 'ignore',
    sentence: 'The answer did not fit into UDP, and the client asks again over TCP.',
  },
  {
    id: 'realm-referral',
    verdict: 'ignore',
    sentence: 'The account lives in another domain and the client is sent there.',
  },
  {
    id: 'malformed-request',
    verdict: 'investigate',
    sentence: 'The request is not proper Kerberos: a scanner, a fuzzer or very old software.',
  },
  { id: 'unexpected-code', verdict: 'fix', sentence: 'A code that ticket requests do not normally get.' },
  {
    id: 'master-key-outdated',
    verdict: 'fix',
    sentence: 'A key in the database is protected with an outdated master key.',
  },
  {
    id: 'preauth-continues',
    verdict: 'ignore',
    sentence: 'A logon in several steps goes on or starts again.',
  },
  {
    id: 'preauth-not-accepted',
    verdict: 'fix',
    sentence:
      'The KDC does not accept the chosen extension of pre-authentication, such as armoring or a one-time password.',
  },
  {
    id: 'reserved-name',
    verdict: 'investigate',
    sentence: 'A reserved name or realm was used that is not supported.',
  },
  {
    id: 'proxy-without-controller',
    verdict: 'fix',
    sentence: 'A server that passes Kerberos on for its clients does not reach a domain controller.',
  },

  // Events that do not say
  { id: 'code-unreadable', verdict: 'fix', sentence: 'The event has no readable failure code.' },
  { id: 'unknown-code', verdict: 'investigate', sentence: 'The failure code is not assigned by any RFC.' },
  {
    id: 'untranslated',
    verdict: 'fix',
    sentence: 'The text of the event is in another language, so its fields cannot be read.',
  },
] as const satisfies readonly CauseName[];

/** The id of a cause. */
export type CauseId = (typeof list)[number]['id'];

/** Every cause that a diagnosis can name, from one event or from its neighbours in time. */
export const causeNames: readonly (CauseName & { readonly id: CauseId })[] = list;

/** A pattern among the neighbours of a failure, by name. */
export interface PatternName {
  readonly id: string;
  readonly sentence: string;
}

const patterns = [
  { id: 'success-followed', sentence: 'The same account then succeeded.' },
  { id: 'new-ticket-followed', sentence: 'A new ticket followed the expired one.' },
  { id: 'steady-rhythm', sentence: 'The same account fails from the same client in a steady rhythm.' },
  { id: 'many-accounts-one-client', sentence: 'One client fails with many accounts.' },
  { id: 'one-account-many-clients', sentence: 'One account fails from many clients.' },
  { id: 'many-failures-one-account', sentence: 'One account fails very often in a short time.' },
  { id: 'lockout-after-failures', sentence: 'The refusal follows wrong passwords for the same account.' },
  { id: 'one-domain-controller', sentence: 'Only one domain controller reports the failure.' },
  { id: 'many-services-one-client', sentence: 'One client asks for many different services.' },
  { id: 'nameless-burst', sentence: 'Refusals without names come from one client.' },
] as const satisfies readonly PatternName[];

/** The id of a pattern. */
export type PatternId = (typeof patterns)[number]['id'];

/** Every pattern that the judgement with neighbours can name. */
export const patternNames: readonly (PatternName & { readonly id: PatternId })[] = patterns;
