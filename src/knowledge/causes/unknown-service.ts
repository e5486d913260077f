import { references } from './references';
import type { CauseTheme } from './theme';

const OWNER =
  'the account that runs the service. The event does not name that account: the name in it is the one that asked.';

const register = (spn: string): string =>
  `Look for the name with: setspn -Q ${spn}. If nobody holds it, register it with: setspn -S ${spn} ACCOUNT-THAT-RUNS-THE-SERVICE, where the last word is ${OWNER}`;

/** Code 7: no account holds the requested service name. The article's own causes come first. */
export const unknownService: CauseTheme = {
  causes: [
    {
      id: 'sql-without-spn',
      text: 'The SQL Server has no registered service principal name. SQL Server 7.0 never registers one; later versions only when their account may write its own names. Clients fall back to NTLM.',
      confidence: 'documented',
      action: `${register('MSSQLSvc/HOST.DOMAIN:PORT')} For SQL Server 7.0 the event can also be left as it is.`,
      references: [references.sqlSpn, references.eventIdNet677, references.setspn],
    },
    {
      id: 'exchange-connector',
      text: 'The Active Directory Connector asked for the LDAP service of an Exchange 5.5 server, which knows no Kerberos and registers no name. It then connects with NTLM.',
      confidence: 'documented',
      action:
        'Nothing to do. The event returns with every run of the connector and ends when Exchange 5.5 is replaced.',
      references: [references.exchangeConnector, references.eventIdNet677],
    },
    {
      id: 'exchange-legacy',
      text: 'A service of an old Exchange server, such as 5.5, has no registered service principal name. Clients fall back to NTLM.',
      confidence: 'documented',
      action: 'Nothing to do until the old Exchange server is replaced.',
      references: [references.eventIdNet677, references.exchangeConnector],
    },
    {
      id: 'exchange-without-spn',
      text: 'A service of Exchange has no registered service principal name, often behind a load balancer without an alternate service account.',
      confidence: 'heuristic',
      action:
        'Set up the alternate service account of Exchange and register the service names on it, as the Exchange documentation describes.',
      references: [references.exchangeSpn, references.setspn],
    },
    {
      id: 'web-without-spn',
      text: 'The web site is called by a name that no account has registered: a host header, an alias, or an application pool with an account of its own.',
      confidence: 'documented',
      action: `${register('HTTP/NAME')} For IIS that is the account of the application pool, or the computer account.`,
      references: [references.setspn, references.eventIdNet677],
    },
    {
      id: 'ldap-without-spn',
      text: 'An LDAP service was called by a name that no account has registered: a directory that is no domain controller, or an alias.',
      confidence: 'heuristic',
      action:
        'Let programs call domain controllers by their full DNS name or by the DNS name of the domain, not by an alias or a load balancer.',
      references: [references.setspn, references.exchangeConnector],
    },
    {
      id: 'dns-insecure-update',
      text: 'A client wants to update DNS dynamically, and the zone takes only secure updates. The client did not negotiate a secure connection. This is by design.',
      confidence: 'heuristic',
      action:
        'Keep the zone at secure updates and let Windows 2000 or later clients, or the DHCP server, register the names. If insecure clients must update: DNS snap-in, properties of the forward and of the reverse zone, General, allow dynamic updates: Yes.',
      references: [references.eventIdNet677, references.secureDynamicUpdate],
    },
    {
      id: 'dns-insecure-transfer',
      text: 'Another DNS server deals with a zone that takes only secure updates, and did not negotiate a secure connection. This is by design; servers of other makers of that time cannot do it.',
      confidence: 'heuristic',
      action:
        'Leave it, or restrict zone transfers to known servers. If the other server must send updates: DNS snap-in, properties of the forward and of the reverse zone, General, allow dynamic updates: Yes.',
      references: [references.eventIdNet677, references.secureDynamicUpdate],
    },
    {
      id: 'localhost-target',
      text: 'A ticket was asked for LOCALHOST, which is no service principal name. Domain controllers do this themselves.',
      confidence: 'documented',
      action: 'Nothing to do. To silence it, let the program use the real name of the computer.',
      references: [references.eventIdNet677],
    },
    {
      id: 'netbios-on-pdc',
      text: 'A domain controller asks for bare NetBIOS names over NetBIOS over TCP/IP, which no account has registered.',
      confidence: 'documented',
      action:
        'On the domain controller with the PDC role NetBIOS over TCP/IP may be disabled, in a native mode domain and after checking that nothing needs it. That removes some of these events.',
      references: [references.eventIdNet677],
    },
    {
      id: 'downlevel-computer',
      text: 'The name of a computer that knows no Kerberos was asked for, such as Windows NT or 9x in a mixed mode domain. Access goes over NTLM.',
      confidence: 'documented',
      action: 'Nothing to do until the old computers are retired.',
      references: [references.eventIdNet677],
    },
    {
      id: 'netbios-name-differs',
      text: 'The service was called by a short name that no account has registered: the NetBIOS name or alias differs from the DNS host name.',
      confidence: 'documented',
      action:
        'Let clients use the full DNS name and correct the DNS suffix and NetBIOS name of the server. An alias is added on the server with: netdom computername SERVER /add:ALIAS.DOMAIN',
      references: [references.eventIdNet677, references.netdomComputerName],
    },
    {
      id: 'system-account',
      text: 'The System account of a computer asked for a service whose name no account has registered. Its name is that of the computer with a dollar sign.',
      confidence: 'documented',
      action:
        'Find the service on that computer that makes the connection. Then see whether the target name is right: setspn -Q CLASS/NAME.',
      references: [references.eventIdNet677, references.setspn],
    },
    {
      id: 'ip-address-target',
      text: 'The service was called by its IP address. Addresses have no service principal name by default, so the client uses NTLM.',
      confidence: 'documented',
      action:
        'Nothing to do, unless NTLM is to be turned off: then call the service by name, or enable Kerberos for IP addresses.',
      references: [references.kerberosOverIp],
    },
    {
      id: 'trust-not-found',
      text: 'A ticket for another domain was asked for, and the domain controller knows no trust that leads there.',
      confidence: 'heuristic',
      action:
        'Check the trust and its name suffix routing with: netdom trust DOMAIN /domain:OTHER-DOMAIN /verify. Correct the name if there is no such domain.',
      references: [references.referrals, references.guidance],
    },
    {
      id: 'computer-name-unknown',
      text: 'No computer account carries the full name that was asked for: a DNS alias, a cluster or load balancer name, or a computer that is gone.',
      confidence: 'heuristic',
      action:
        'If the computer is gone, remove the drive, printer, script or job that still names it. An alias is added on the server with: netdom computername SERVER /add:ALIAS.DOMAIN',
      references: [references.netdomComputerName, references.setspn],
    },
    {
      id: 'plain-name-unknown',
      text: 'A name without service class was asked for and no account has it.',
      confidence: 'heuristic',
      action:
        'Check the target name in the program on the client. A service needs a name of the form CLASS/HOST.',
      references: [references.setspn, references.codesOfRfc4120],
    },
    {
      id: 'service-unknown',
      text: 'No account holds the service principal name. Clients usually fall back to NTLM.',
      confidence: 'documented',
      action: register('CLASS/HOST'),
      references: [references.setspn, references.codesOfRfc4120],
    },
  ],
  rules: [
    { when: { failure_code: '7', service_host_kind: 'localhost' }, cause: 'localhost-target' },
    { when: { failure_code: '7', service_host_kind: 'krbtgt' }, cause: 'trust-not-found' },
    { when: { failure_code: '7', service_host_kind: 'ip' }, cause: 'ip-address-target' },
    { when: { failure_code: '7', service_class: 'MSSQLSvc' }, cause: 'sql-without-spn' },
    { when: { failure_code: '7', service_class: 'exchange*', era: '2008+' }, cause: 'exchange-without-spn' },
    { when: { failure_code: '7', service_class: 'exchange*' }, cause: 'exchange-legacy' },
    { when: { failure_code: '7', service_class: 'SMTPSVC', era: '2008+' }, cause: 'exchange-without-spn' },
    { when: { failure_code: '7', service_class: 'SMTPSVC' }, cause: 'exchange-legacy' },
    {
      when: { failure_code: '7', service_class: 'LDAP', event_id: '677', account_type: 'user' },
      cause: 'exchange-connector',
    },
    { when: { failure_code: '7', service_class: 'LDAP' }, cause: 'ldap-without-spn' },
    { when: { failure_code: '7', service_class: 'HTTP' }, cause: 'web-without-spn' },
    {
      when: { failure_code: '7', service_class: 'DNS', account_type: 'computer', client_kind: 'remote' },
      cause: 'dns-insecure-update',
    },
    { when: { failure_code: '7', service_class: 'DNS' }, cause: 'dns-insecure-transfer' },
    ...['2000', '2003', '2000-2003'].flatMap((era) =>
      ['none', 'short'].map((kind) => ({
        when: { failure_code: '7', service_host_kind: kind, own_account: 'yes', era },
        cause: 'netbios-on-pdc' as const,
      })),
    ),
    { when: { failure_code: '7', service_class: '-', era: '2008+' }, cause: 'plain-name-unknown' },
    {
      when: { failure_code: '7', service_class: '-', account_type: 'computer', client_kind: 'loopback' },
      cause: 'netbios-on-pdc',
    },
    {
      when: { failure_code: '7', service_class: '-', account_type: 'computer', client_kind: 'none' },
      cause: 'netbios-on-pdc',
    },
    { when: { failure_code: '7', service_class: '-' }, cause: 'downlevel-computer' },
    { when: { failure_code: '7', service_host_kind: 'short' }, cause: 'netbios-name-differs' },
    ...['HOST', 'cifs', 'RestrictedKrbHost', 'RPCSS', 'TERMSRV', 'WSMAN'].map((serviceClass) => ({
      when: { failure_code: '7', service_class: serviceClass, era: '2008+' },
      cause: 'computer-name-unknown' as const,
    })),
    ...['HOST', 'cifs'].map((serviceClass) => ({
      when: { failure_code: '7', service_class: serviceClass, account_type: 'user' },
      cause: 'computer-name-unknown' as const,
    })),
    { when: { failure_code: '7', account_type: 'computer', era: '2008+' }, cause: 'service-unknown' },
    { when: { failure_code: '7', account_type: 'computer' }, cause: 'system-account' },
    { when: { failure_code: '7' }, cause: 'service-unknown' },
  ],
};
