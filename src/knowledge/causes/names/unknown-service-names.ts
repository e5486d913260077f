import type { CauseName } from './cause-name';

/** Names of the causes of code 7, the service that is not known. */
export const unknownServiceNames = [
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
] as const satisfies readonly CauseName[];
