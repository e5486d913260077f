import { firstMatch } from './first-match';

describe('causes of single events', () => {
  test.each([
    [
      '7 by address',
      { failure_code: '7', service_class: 'cifs', service_host_kind: 'ip' },
      'ip-address-target',
    ],
    [
      '7 by address of a SQL Server',
      { failure_code: '7', service_class: 'MSSQLSvc', service_host_kind: 'ip' },
      'ip-address-target',
    ],
    [
      '7 for a computer name',
      { failure_code: '7', service_class: 'HOST', service_host_kind: 'fqdn' },
      'computer-name-unknown',
    ],
    [
      '7 for another domain',
      { failure_code: '7', service_class: 'krbtgt', service_host_kind: 'krbtgt' },
      'trust-not-found',
    ],
    [
      "7 of today's Exchange",
      { failure_code: '7', service_class: 'exchangeAB', service_host_kind: 'fqdn' },
      'exchange-without-spn',
    ],
    [
      '7 for LDAP elsewhere',
      { failure_code: '7', service_class: 'ldap', service_host_kind: 'fqdn' },
      'ldap-without-spn',
    ],
    [
      '7 for a class of its own',
      { failure_code: '7', service_class: 'SAP', service_host_kind: 'fqdn' },
      'service-unknown',
    ],
    ['7 for a plain name', { failure_code: '7' }, 'plain-name-unknown'],
    ['6 of a user', { failure_code: '6', event_id: '4768', request: 'AS' }, 'account-unknown'],
    [
      '6 of a computer',
      { failure_code: '6', event_id: '4768', request: 'AS', account_type: 'computer', account: 'A$' },
      'computer-account-missing',
    ],
    [
      '6 of a whole UPN',
      { failure_code: '6', event_id: '4768', request: 'AS', account: 'a@b.example' },
      'upn-unknown',
    ],
    [
      '6 of a certificate',
      { failure_code: '6', event_id: '4768', request: 'AS', account: 'X509N:<S>CN=a' },
      'certificate-name-unknown',
    ],
    ['6 on behalf of a user', { failure_code: '6' }, 'delegated-user-unreadable'],
    ['12 at logon', { failure_code: '12', event_id: '4768', request: 'AS' }, 'logon-restricted'],
    ['12 for a service', { failure_code: '12' }, 'service-logon-restricted'],
    [
      '4820 whatever its code',
      { failure_code: '-', event_id: '4820', request: 'AS' },
      'authentication-policy',
    ],
    ['13 with delegation', { failure_code: '13', delegation: 'yes' }, 'delegation-refused'],
    [
      '13 of KB824905',
      { failure_code: '13', event_id: '673', era: '2003', delegation: 'yes' },
      'delegation-probe',
    ],
    [
      '14 of KB824905',
      { failure_code: '14', event_id: '677', era: '2000', delegation: 'yes' },
      'delegation-probe',
    ],
    ['13 without delegation', { failure_code: '13' }, 'option-refused'],
    ['14 for a service today', { failure_code: '14', service_class: 'HTTP' }, 'rc4-refused'],
    ['14 at logon', { failure_code: '14', event_id: '4768', request: 'AS' }, 'account-keys-missing'],
    [
      '14 over a trust',
      { failure_code: '14', service_class: 'krbtgt', service_host_kind: 'krbtgt', foreign_realm: 'yes' },
      'trust-without-aes',
    ],
    ['18 at logon', { failure_code: '18', event_id: '4768', request: 'AS' }, 'account-revoked'],
    ['18 after logon', { failure_code: '18' }, 'revoked-after-logon'],
    ['24 of a user', { failure_code: '24', event_id: '4771', request: 'PREAUTH' }, 'wrong-password'],
    [
      '24 of a computer',
      { failure_code: '24', event_id: '4771', request: 'PREAUTH', account_type: 'computer' },
      'broken-secure-channel',
    ],
    [
      '25',
      { failure_code: '25', event_id: '675', era: '2000-2003', request: 'PREAUTH' },
      'preauth-handshake',
    ],
    ['27', { failure_code: '27' }, 'user-without-spn'],
    ['37 without names', { failure_code: '37', account_type: 'none', account: '-' }, 'clock-skew'],
    ['66', { failure_code: '66', event_id: '4768', request: 'AS' }, 'certificate-mapping-weak'],
    ['77', { failure_code: '77', event_id: '4768', request: 'AS' }, 'certificate-purpose-wrong'],
    [
      'no code, nothing readable',
      { failure_code: '-', account_type: 'none', client_kind: 'none', account: '-' },
      'untranslated',
    ],
    ['no code, names readable', { failure_code: '-' }, 'code-unreadable'],
  ])('%s', (_, features, cause) => {
    expect(firstMatch(features)).toBe(cause);
  });

  test('a name that holds rule characters changes nothing', () => {
    expect(firstMatch({ failure_code: '24', event_id: '4771', account: '*' })).toBe('wrong-password');
    expect(firstMatch({ failure_code: '6', event_id: '4768', request: 'AS', account: 'a*b' })).toBe(
      'account-unknown',
    );
  });
});
