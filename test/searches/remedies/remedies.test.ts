import fc from 'fast-check';
import { causeNames } from '../../../src/knowledge/causes/cause-ids';
import { remedies, remediesFor } from '../../../src/searches/remedies/catalogue';
import type { FailureNames } from '../../../src/searches/remedies/remedy';

const sql: FailureNames = {
  cause_id: 'sql-without-spn',
  account: 'bob',
  account_type: 'user',
  service: 'MSSQLSvc/sql1.corp.example:1433',
  service_host: 'sql1.corp.example',
  client_ip: '10.1.1.1',
  kdc: 'DC01.corp.example',
  realm: 'CORP.EXAMPLE',
};

const lines = (names: FailureNames, shell: 'cmd' | 'powershell'): readonly string[] =>
  remediesFor(names).flatMap((step) => step[shell] ?? []);

test('a SQL Server without a name: look, then register on its owner, who stays a placeholder with the reason', () => {
  expect(lines(sql, 'cmd')).toEqual([
    'setspn -Q MSSQLSvc/sql1.corp.example:1433',
    'setspn -S MSSQLSvc/sql1.corp.example:1433 "ACCOUNT-THAT-RUNS-THE-SERVICE"',
  ]);
  expect(lines(sql, 'powershell')).toEqual([
    'setspn -Q MSSQLSvc/sql1.corp.example:1433',
    "setspn -S MSSQLSvc/sql1.corp.example:1433 'ACCOUNT-THAT-RUNS-THE-SERVICE'",
  ]);
  expect(remediesFor(sql)[1]?.note).toMatch(/the account that asked, not the one that runs the service/);
});

test('the clock of a client: the w32tm lines', () => {
  expect(lines({ ...sql, cause_id: 'clock-skew' }, 'cmd')).toEqual([
    'w32tm /stripchart /computer:DC01.corp.example /samples:3 /dataonly',
    'w32tm /resync /rediscover',
    'w32tm /query /source',
  ]);
});

test('code 14: the attributes of the account behind the service, and those of the account at logon', () => {
  expect(lines({ ...sql, cause_id: 'rc4-refused' }, 'powershell')).toEqual([
    "Get-ADObject -LDAPFilter '(servicePrincipalName=MSSQLSvc/sql1.corp.example:1433)' -Properties msDS-SupportedEncryptionTypes,pwdLastSet,userAccountControl,servicePrincipalName | Format-List Name,msDS-SupportedEncryptionTypes,pwdLastSet,userAccountControl,servicePrincipalName",
    'klist get MSSQLSvc/sql1.corp.example:1433',
  ]);
  expect(lines({ ...sql, cause_id: 'account-keys-missing' }, 'powershell')[0]).toMatch(
    /^Get-ADObject -LDAPFilter '\(sAMAccountName=bob\)' -Properties msDS-SupportedEncryptionTypes,/,
  );
});

test('code 14 over a trust: the types of that trust', () => {
  const names = {
    ...sql,
    cause_id: 'trust-without-aes',
    service: 'krbtgt/PARTNER.EXAMPLE',
    service_host: 'PARTNER.EXAMPLE',
  };
  expect(lines(names, 'cmd')).toEqual([
    'ksetup /getenctypeattr PARTNER.EXAMPLE',
    'ksetup /setenctypeattr PARTNER.EXAMPLE AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96',
  ]);
});

test('what an event does not name is left to the reader', () => {
  const nameless = { ...sql, service: '-', service_host: '-', account: '-', kdc: '-', realm: '-' };
  expect(lines(nameless, 'cmd')).toEqual([
    'setspn -Q "CLASS/HOST"',
    'setspn -S "CLASS/HOST" "ACCOUNT-THAT-RUNS-THE-SERVICE"',
  ]);
  expect(lines({ ...nameless, cause_id: 'clock-skew' }, 'cmd')[0]).toBe(
    'w32tm /stripchart /computer:"DOMAIN-CONTROLLER" /samples:3 /dataonly',
  );
});

test('the requester never lands where the owner belongs', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...causeNames.map(({ id }) => id)),
      fc.string({ unit: fc.constantFrom('q', 'Z', '7', ' ', '"', '%', "'", '$'), minLength: 3 }),
      (cause, name) => {
        const account = `requester-${name}`;
        for (const shell of ['cmd', 'powershell'] as const) {
          for (const line of lines({ ...sql, cause_id: cause, account }, shell)) {
            if (!/setspn/.test(line)) continue;
            expect(line).not.toMatch(/requester/);
            if (/ -S /.test(line)) expect(line).toMatch(/ ["']ACCOUNT-THAT-RUNS-THE-SERVICE["']$/);
            expect(line).not.toMatch(/ -[ADR] /);
          }
        }
      },
    ),
  );
});

test('a cause stands in one remedy at most', () => {
  const causes = remedies.flatMap((remedy) => remedy.causes);
  expect(new Set(causes).size).toBe(causes.length);
});

test('causes that are to be ignored get no command that changes anything', () => {
  const ignored = causeNames.filter(({ verdict }) => verdict === 'ignore');
  const changing = ignored.flatMap(({ id }) =>
    lines({ ...sql, cause_id: id }, 'powershell').filter(
      (line) => !/^(?:setspn -Q|repadmin \/showrepl|Get-)/.test(line),
    ),
  );
  expect(changing.filter((line) => !line.includes('ACCOUNT-THAT-RUNS-THE-SERVICE'))).toEqual([]);
});

test('a name that no shell takes gives a reason in place of a command', () => {
  const [look] = remediesFor({ ...sql, service: '-D/x' });
  expect(look?.cmd).toBeUndefined();
  expect(look?.powershell).toBeUndefined();
  expect(look?.note).toMatch(/begins like a switch/);
});
