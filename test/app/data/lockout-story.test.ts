import { lockoutStory } from '../../../app/data/lockout-story';
import { ntlmFallbacks } from '../../../app/data/ntlm-fallback';
import { controlHappening, refusedHappening } from '../../../app/data/sequence';

const refused = (at: number, code: string, client: string, service = 'krbtgt/CORP') =>
  refusedHappening({ at: String(at), failure_code: code, client_ip: client, account: 'Alice', service });
const ntlm = (at: number, step: string, machine: string) =>
  controlHappening({ at: String(at), step, machine, account: 'alice' });

describe('who locks an account out', () => {
  test('names the clients in the order of their first wrong password', () => {
    const { clients, lockouts } = lockoutStory([
      refused(50, '18', '192.0.2.1'),
      ntlm(45, 'locked-out', 'WS1'),
      refused(40, '24', '192.0.2.2'),
      refused(30, '24', '192.0.2.1'),
      ntlm(20, 'ntlm-wrong-password', 'WS9'),
      refused(10, '24', '192.0.2.1'),
    ]);
    expect(
      clients.map((row) => [row.client, row.protocol, row.wrongPasswords, row.refusedWhileRevoked]),
    ).toEqual([
      ['192.0.2.1', 'Kerberos', 2, 1],
      ['WS9', 'NTLM', 1, 0],
      ['192.0.2.2', 'Kerberos', 1, 0],
    ]);
    expect(clients[0]).toMatchObject({ first: 10, last: 50 });
    expect(lockouts.map(({ client }) => client)).toEqual(['WS1']);
  });

  test('leaves out refusals that say nothing about a password', () => {
    expect(lockoutStory([refused(10, '7', '192.0.2.1'), ntlm(11, 'ntlm-accepted', 'WS1')])).toEqual({
      clients: [],
      lockouts: [],
    });
  });
});

describe('NTLM beside code 7', () => {
  test('counts refusals that an accepted NTLM logon followed within a minute', () => {
    const happenings = [
      refused(100, '7', '192.0.2.1', 'HTTP/web'),
      ntlm(105, 'ntlm-accepted', 'WS1'),
      refused(300, '7', '192.0.2.1', 'http/WEB'),
      ntlm(361, 'ntlm-accepted', 'WS2'),
      refused(500, '7', '192.0.2.1', 'MSSQLSvc/db'),
      ntlm(501, 'ntlm-refused', 'WS1'),
    ];
    expect(ntlmFallbacks(happenings)).toEqual([
      { service: 'HTTP/web', refused: 2, followed: 1, accounts: ['Alice'], machines: ['WS1'] },
      { service: 'MSSQLSvc/db', refused: 1, followed: 0, accounts: ['Alice'], machines: [] },
    ]);
  });
});
