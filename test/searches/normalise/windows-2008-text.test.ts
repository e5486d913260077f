import { normaliser, type Normalise } from '../../support/normaliser';
import { textHeader, windows2008 } from '../../support/raw-events';

let normalise: Normalise;

beforeAll(async () => {
  normalise = await normaliser();
});

describe('Windows 2008 and later, text', () => {
  const message = [
    'A Kerberos service ticket was requested.\n',
    'Account Information:',
    '\tAccount Name:\t\talice@EXAMPLE.COM',
    '\tAccount Domain:\t\tEXAMPLE.COM',
    '\tLogon GUID:\t\t{00000000-0000-0000-0000-000000000000}\n',
    'Service Information:',
    '\tService Name:\t\tHTTP/intranet',
    '\tService ID:\t\tNULL SID\n',
    'Network Information:',
    '\tClient Address:\t\t::ffff:192.0.2.7',
    '\tClient Port:\t\t50123\n',
    'Additional Information:',
    '\tTicket Options:\t\t0x40810000',
    '\tTicket Encryption Type:\t0xFFFFFFFF',
    '\tFailure Code:\t\t0x1B',
    '\tTransited Services:\t-',
  ];

  test('reads a refused 4769', () => {
    expect(normalise(windows2008(4769, 'Audit Failure', message.join('\n')))).toMatchObject({
      record_id: '815',
      event_id: '4769',
      request: 'TGS',
      era: '2008+',
      outcome: 'failure',
      kdc: 'dc1.example.com',
      realm: 'EXAMPLE.COM',
      account: 'alice',
      service: 'HTTP/intranet',
      service_class: 'HTTP',
      service_host: 'intranet',
      service_host_kind: 'short',
      client_ip: '192.0.2.7',
      client_port: '50123',
      client_kind: 'remote',
      failure_code: '27',
      ticket_options: '0x40810000',
      encryption_type: '-',
    });
  });

  test('gives the same fields when lines end with CRLF', () => {
    const raw = windows2008(4769, 'Audit Failure', message.join('\n'));
    const { _raw: first, ...plain } = normalise(raw);
    const { _raw: second, ...crlf } = normalise(raw.replace(/\n/g, '\r\n'));
    expect(first).not.toBe(second);
    const { _time: t1, ...a } = plain;
    const { _time: t2, ...b } = crlf;
    expect(t1).toBe(t2);
    expect(b).toEqual(a);
  });

  test('reads values that follow their label directly, as some agents print them', () => {
    expect(
      normalise(windows2008(4769, 'Audit Failure', message.join('\n').replace(/:[\t]+/g, ':'))),
    ).toMatchObject({
      account: 'alice',
      service: 'HTTP/intranet',
      failure_code: '27',
    });
  });

  test('reads a pasted message with all labels on one line', () => {
    expect(normalise(message.join(' ').replace(/[\n\t]+/g, '  '))).toMatchObject({
      event_id: '4769',
      era: '2008+',
      kdc: '-',
      record_id: '-',
      account: 'alice',
      service: 'HTTP/intranet',
      client_ip: '192.0.2.7',
      failure_code: '27',
      outcome: 'failure',
    });
  });

  test('keeps the UPN of a 4768 whose suffix is another realm', () => {
    const raw = windows2008(
      4768,
      'Audit Failure',
      [
        'A Kerberos authentication ticket (TGT) was requested.\n',
        'Account Information:',
        '\tAccount Name:\t\tgail@mail.example',
        '\tSupplied Realm Name:\tEXAMPLE.COM',
        '\tUser ID:\t\tNULL SID\n',
        'Service Information:',
        '\tService Name:\t\tkrbtgt/EXAMPLE.COM',
        'Additional Information:',
        '\tResult Code:\t\t0x6',
        '\tTicket Encryption Type:\t0xFFFFFFFF',
        '\tPre-Authentication Type:\t-',
      ].join('\n'),
    );
    expect(normalise(raw)).toMatchObject({
      request: 'AS',
      account: 'gail@mail.example',
      realm: 'EXAMPLE.COM',
      failure_code: '6',
      preauth_type: '-',
    });
  });

  test('cuts the suffix of a 4768 that equals the realm in another case', () => {
    const raw = windows2008(
      4768,
      'Audit Failure',
      [
        'A Kerberos authentication ticket (TGT) was requested.\n',
        'Account Information:',
        '\tAccount Name:\t\tgail@example.com',
        '\tSupplied Realm Name:\tEXAMPLE.COM',
        'Additional Information:',
        '\tResult Code:\t\t0x12',
      ].join('\n'),
    );
    expect(normalise(raw)).toMatchObject({ account: 'gail', realm: 'EXAMPLE.COM', failure_code: '18' });
  });

  test('takes encryption type 0x2D of Version 2 failures for what it is: no number of the ticket', () => {
    const raw = windows2008(
      4769,
      'Audit Failure',
      `${message.join('\n')}\n\tSession Encryption Type:\t0x2D\n\nTicket information\n\tRequest ticket hash:\t\t-`,
    );
    expect(normalise(raw)).toMatchObject({ encryption_type: '-', failure_code: '27' });
  });

  test('reads the header of an event in another language and leaves the rest empty', () => {
    const raw = textHeader(4769, [
      'EventType=0',
      'ComputerName=dc2.example.com',
      'Type=Informationen',
      'RecordNumber=5',
      'Keywords=\u00dcberwachung gescheitert',
      'Message=Ein Kerberos-Dienstticket wurde angefordert.',
      '',
      'Kontoinformationen:',
      '\tKontoname:\t\talice@EXAMPLE.COM',
      '\tTicketverschl\u00fcsselungstyp:\t0xFFFFFFFF',
      '\tFehlercode:\t\t0x7',
    ]);
    expect(normalise(raw)).toMatchObject({
      event_id: '4769',
      record_id: '5',
      kdc: 'dc2.example.com',
      request: 'TGS',
      era: '2008+',
      outcome: 'failure',
      account: '-',
      service: '-',
      client_ip: '-',
      failure_code: '-',
      ticket_options: '-',
    });
  });
});
