import { causeById } from '../../../src/knowledge/causes/catalogue';
import type { CauseId } from '../../../src/knowledge/causes/cause-ids';
import { firstMatch } from './first-match';

const in2000 = { event_id: '677', era: '2000', failure_code: '7' } as const;

/** Each bullet of the article, as a Windows 2000 event shows it. */
const BULLETS: readonly (readonly [string, Parameters<typeof firstMatch>[0], CauseId, string])[] = [
  [
    'SQL Server without SPN',
    { ...in2000, service_class: 'MSSQLSvc', service_host_kind: 'fqdn' },
    'sql-without-spn',
    'fix',
  ],
  ['IIS', { ...in2000, service_class: 'http', service_host_kind: 'fqdn' }, 'web-without-spn', 'fix'],
  [
    'Active Directory Connector and Exchange 5.5 (Q281431)',
    {
      ...in2000,
      service_class: 'LDAP',
      service_host_kind: 'fqdn',
      client_kind: 'loopback',
      account: 'Administrator',
    },
    'exchange-connector',
    'ignore',
  ],
  [
    'Exchange 5.5',
    { ...in2000, service_class: 'exchangeMDB', service_host_kind: 'short' },
    'exchange-legacy',
    'ignore',
  ],
  [
    'the System account behind COMPUTERNAME$',
    {
      ...in2000,
      service_class: 'HOST',
      service_host_kind: 'fqdn',
      account_type: 'computer',
      account: 'WS1$',
    },
    'system-account',
    'fix',
  ],
  [
    'NT and 9x in mixed mode',
    { ...in2000, service_class: '-', account: 'someone' },
    'downlevel-computer',
    'ignore',
  ],
  [
    'a NetBIOS name that differs',
    { ...in2000, service_class: 'cifs', service_host_kind: 'short' },
    'netbios-name-differs',
    'fix',
  ],
  [
    'LOCALHOST',
    { ...in2000, service_host_kind: 'localhost', account_type: 'computer', client_kind: 'loopback' },
    'localhost-target',
    'ignore',
  ],
  [
    'NetBIOS over TCP/IP on the PDC',
    { ...in2000, service_class: '-', account_type: 'computer', client_kind: 'loopback', account: 'DC1$' },
    'netbios-on-pdc',
    'ignore',
  ],
  [
    'NetBIOS over TCP/IP on the PDC, which asks for short names under its own account',
    {
      ...in2000,
      service_class: 'cifs',
      service_host_kind: 'short',
      account_type: 'computer',
      own_account: 'yes',
      account: 'DC1$',
    },
    'netbios-on-pdc',
    'ignore',
  ],
  [
    'a DDNS client that updates without a secure connection',
    { ...in2000, service_class: 'DNS', service_host_kind: 'fqdn', account_type: 'computer', account: 'WS1$' },
    'dns-insecure-update',
    'ignore',
  ],
  [
    'another DDNS server without a secure connection',
    {
      ...in2000,
      service_class: 'DNS',
      service_host_kind: 'fqdn',
      account_type: 'none',
      client_kind: 'none',
      account: '-',
    },
    'dns-insecure-transfer',
    'ignore',
  ],
  ['code 32, expired', { ...in2000, failure_code: '32' }, 'ticket-expired', 'ignore'],
];

describe('the causes of the article', () => {
  test.each(BULLETS)('%s', (_, features, cause, verdict) => {
    expect(firstMatch(features)).toBe(cause);
    expect(causeById(cause).verdict).toBe(verdict);
  });

  test('both situations of secure dynamic DNS give the steps of the Microsoft posting', () => {
    for (const id of ['dns-insecure-update', 'dns-insecure-transfer'] as const) {
      expect(causeById(id).action).toMatch(
        /DNS snap-in, properties of the forward and of the reverse zone, General/,
      );
    }
  });
});
