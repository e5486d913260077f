import { normaliser, type Normalise } from '../../support/normaliser';
import { refused4769, securityXml } from '../../support/raw-events';

let normalise: Normalise;

beforeAll(async () => {
  normalise = await normaliser();
});

describe('XML', () => {
  test.each([["'"], ['"']])('reads a refused 4769 with %s around attributes', (quote) => {
    expect(normalise(securityXml(4769, refused4769, quote))).toMatchObject({
      record_id: '99',
      event_id: '4769',
      outcome: 'failure',
      kdc: 'dc1.example.com',
      realm: 'EXAMPLE.COM',
      account: 'alice',
      service: 'MSSQLSvc/sql1.example.com:1433',
      service_host: 'sql1.example.com',
      client_ip: '192.0.2.7',
      client_port: '50123',
      failure_code: '7',
      ticket_options: '0x40810000',
      encryption_type: '-',
    });
  });

  test('reads 4769 without names, as for codes 0x20 and 0x25', () => {
    expect(
      normalise(
        securityXml(4769, {
          ...refused4769,
          TargetUserName: '',
          TargetDomainName: '',
          ServiceName: '',
          Status: '0x25',
          TicketOptions: '0x10002',
        }),
      ),
    ).toMatchObject({
      account: '-',
      realm: '-',
      service: '-',
      failure_code: '37',
      ticket_options: '0x00010002',
      client_ip: '192.0.2.7',
    });
  });

  test('splits the account on the last @', () => {
    expect(
      normalise(securityXml(4769, { ...refused4769, TargetUserName: 'alice@mail.example@EXAMPLE.COM' })),
    ).toMatchObject({ account: 'alice@mail.example' });
  });

  test('resolves the entities that XML needs', () => {
    expect(
      normalise(securityXml(4769, { ...refused4769, TargetUserName: 'R&amp;D &lt;x&gt;@EXAMPLE.COM' })),
    ).toMatchObject({ account: 'R&D <x>' });
  });

  test('does not take a value that a name spells out for another field', () => {
    const { account, failure_code } = normalise(
      securityXml(4769, { ...refused4769, TargetUserName: 'x\nFailure Code: 0x0@EXAMPLE.COM' }),
    );
    expect(failure_code).toBe('7');
    expect(account).toBe('x Failure Code: 0x0');
  });

  test('sees EventID with Qualifiers and a number above 65535 as its low 16 bits', () => {
    expect(
      normalise(
        "<Event><System><EventID Qualifiers='49152'>4769</EventID><Channel>Security</Channel></System></Event>",
      ),
    ).toMatchObject({ event_id: '4769' });
    expect(normalise('LogName=System\nEventCode=3221225488\nMessage=x')).toMatchObject({
      event_id: '16',
      request: '-',
    });
  });

  test('reads the zero-padded codes of other tools', () => {
    expect(
      normalise(
        securityXml(4771, {
          TargetUserName: 'bob',
          ServiceName: 'krbtgt/EXAMPLE.COM',
          Status: '0x00000018',
          PreAuthType: '2',
          IpAddress: '::1',
          IpPort: '0',
        }),
      ),
    ).toMatchObject({
      request: 'PREAUTH',
      failure_code: '24',
      realm: 'EXAMPLE.COM',
      client_ip: '::1',
      client_kind: 'loopback',
      client_port: '0',
      preauth_type: '2',
    });
  });

  test('gives old encryption types as signed numbers', () => {
    expect(
      normalise(
        securityXml(
          4769,
          { ...refused4769, Status: '0x0', TicketEncryptionType: '0xffffff7b' },
          "'",
          '0x8020000000000000',
        ),
      ),
    ).toMatchObject({ outcome: 'success', failure_code: '0', encryption_type: '-133' });
  });

  test('names delegation by bit 14 or by transited services', () => {
    expect(normalise(securityXml(4769, { ...refused4769, TicketOptions: '0x40830000' }))).toMatchObject({
      delegation: 'yes',
    });
    expect(
      normalise(securityXml(4769, { ...refused4769, TransmittedServices: 'WEB1$@EXAMPLE.COM' })),
    ).toMatchObject({
      delegation: 'yes',
    });
    expect(normalise(securityXml(4769, refused4769))).toMatchObject({ delegation: 'no' });
  });
});
