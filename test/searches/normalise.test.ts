/**
 * What kerberos_normalise makes of every form an event comes in. Texts follow the templates that Windows
 * prints in each era; expectations are the contract of fields, not a run.
 */
import type { Preview } from '../../src/preview/preview';
import { appOnText, evalLiteral } from '../support/built-app';

let preview: Preview;

beforeAll(async () => {
  preview = await appOnText(
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>1</EventID><TimeCreated SystemTime='2026-01-01T00:00:00Z'/><Channel>Security</Channel><Computer>dc</Computer></System></Event>\n",
  );
});

function normalise(raw: string): Readonly<Record<string, unknown>> {
  const answer = preview.search(`| makeresults | eval _raw=${evalLiteral(raw)} | \`kerberos_normalise\``);
  expect(answer.rows).toHaveLength(1);
  return answer.rows[0] as Readonly<Record<string, unknown>>;
}

const header = (id: number, lines: readonly string[]): string =>
  ['03/12/2026 05:42:00 PM', 'LogName=Security', `EventCode=${id}`, ...lines].join('\n');

const windows2000 = (id: number, type: string, message: readonly string[]): string =>
  [
    '03/12/2026 05:42:00 PM',
    'LogName=Security',
    'SourceName=Security',
    `EventCode=${id}`,
    `EventType=${type === 'Failure Audit' ? 16 : 8}`,
    `Type=${type}`,
    'ComputerName=DC-OLD',
    'User=SYSTEM',
    'RecordNumber=4711',
    `Message=${message.join('\n\t')}`,
  ].join('\n');

const today = (id: number, keywords: string, message: string): string =>
  header(id, [
    'EventType=0',
    'ComputerName=dc1.example.com',
    'SourceName=Microsoft Windows security auditing.',
    'Type=Information',
    'RecordNumber=815',
    `Keywords=${keywords}`,
    'OpCode=Info',
    `Message=${message}`,
  ]);

const xml = (
  id: number,
  data: Readonly<Record<string, string>>,
  quote = "'",
  keywords = '0x8010000000000000',
): string =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>${id}</EventID><Version>0</Version><Keywords>${keywords}</Keywords><TimeCreated SystemTime='2026-03-12T17:42:00.123Z'/><EventRecordID>99</EventRecordID><Channel>Security</Channel><Computer>dc1.example.com</Computer></System><EventData>${Object.entries(
    data,
  )
    .map(([name, value]) => `<Data Name='${name}'>${value}</Data>`)
    .join('')}</EventData></Event>`.replace(/'/g, quote);

const refused4769 = {
  TargetUserName: 'alice@EXAMPLE.COM',
  TargetDomainName: 'EXAMPLE.COM',
  ServiceName: 'MSSQLSvc/sql1.example.com:1433',
  ServiceSid: 'S-1-0-0',
  TicketOptions: '0x40810000',
  TicketEncryptionType: '0xffffffff',
  IpAddress: '::ffff:192.0.2.7',
  IpPort: '50123',
  Status: '0x7',
  LogonGuid: '{00000000-0000-0000-0000-000000000000}',
  TransmittedServices: '-',
};

const EVERY_FIELD = [
  'record_id',
  'event_id',
  'request',
  'era',
  'outcome',
  'kdc',
  'realm',
  'account',
  'account_type',
  'service',
  'service_class',
  'service_host',
  'service_host_kind',
  'client_ip',
  'client_port',
  'client_kind',
  'failure_code',
  'ticket_options',
  'encryption_type',
  'preauth_type',
];

describe('Windows 2000', () => {
  test('reads 677 with its decimal code', () => {
    expect(
      normalise(
        windows2000(677, 'Failure Audit', [
          'Service Ticket Request Failed:',
          'User Name:\tsql_service',
          'User Domain:\tEXAMPLE.COM',
          'Service Name:\tMSSQLSvc/SERVER1.EXAMPLE.COM:1433',
          'Ticket Options:\t0x40810010',
          'Failure Code:\t32',
          'Client Address:\t127.0.0.1',
        ]),
      ),
    ).toMatchObject({
      record_id: '4711',
      event_id: '677',
      request: 'TGS',
      era: '2000',
      outcome: 'failure',
      kdc: 'DC-OLD',
      realm: 'EXAMPLE.COM',
      account: 'sql_service',
      account_type: 'user',
      service: 'MSSQLSvc/SERVER1.EXAMPLE.COM:1433',
      service_class: 'MSSQLSvc',
      service_host: 'SERVER1.EXAMPLE.COM',
      service_host_kind: 'fqdn',
      client_ip: '127.0.0.1',
      client_port: '-',
      client_kind: 'loopback',
      failure_code: '32',
      ticket_options: '0x40810010',
      encryption_type: '-',
      preauth_type: '-',
    });
  });

  test('reads 677 with a hexadecimal code and an empty client address', () => {
    expect(
      normalise(
        windows2000(677, 'Failure Audit', [
          'Service Ticket Request Failed:',
          'User Name:\tPC7$',
          'User Domain:\tEXAMPLE.COM',
          'Service Name:\tLOCALHOST',
          'Ticket Options:\t0x40830000',
          'Failure Code:\t0xE',
          'Client Address:\t',
        ]),
      ),
    ).toMatchObject({
      account: 'PC7$',
      account_type: 'computer',
      service: 'LOCALHOST',
      service_class: '-',
      service_host: '-',
      service_host_kind: 'localhost',
      failure_code: '14',
      client_ip: '-',
      client_kind: 'none',
    });
  });

  test('calls a granted 672 a success of Windows 2000', () => {
    expect(
      normalise(
        windows2000(672, 'Success Audit', [
          'Authentication Ticket Granted:',
          'User Name:\tbob',
          'Supplied Realm Name:\tEXAMPLE.COM',
          'User ID:\t%{S-1-5-21-1-2-3-1001}',
          'Service Name:\tkrbtgt',
          'Service ID:\t%{S-1-5-21-1-2-3-502}',
          'Ticket Options:\t0x40810010',
          'Ticket Encryption Type:\t0x17',
          'Pre-Authentication Type:\t2',
          'Client Address:\t192.0.2.7',
        ]),
      ),
    ).toMatchObject({
      request: 'AS',
      era: '2000',
      outcome: 'success',
      failure_code: '0',
      encryption_type: '23',
      preauth_type: '2',
      service_class: 'krbtgt',
      service_host_kind: 'krbtgt',
    });
  });

  test('reads 676, which only Windows 2000 writes', () => {
    expect(
      normalise(
        windows2000(676, 'Failure Audit', [
          'Authentication Ticket Request Failed:',
          'User Name:\tghost',
          'Supplied Realm Name:\tEXAMPLE.COM',
          'Service Name:\tkrbtgt/EXAMPLE.COM',
          'Ticket Options:\t0x40810010',
          'Failure Code:\t6',
          'Client Address:\t192.0.2.7',
        ]),
      ),
    ).toMatchObject({
      request: 'AS',
      era: '2000',
      outcome: 'failure',
      failure_code: '6',
      service_class: 'krbtgt',
    });
  });
});

describe('Windows 2003', () => {
  test('reads 673 without names, an empty line between all fields: only the client is left', () => {
    expect(
      normalise(
        windows2000(673, 'Failure Audit', [
          'Service Ticket Request:\n',
          'User Name:\t\t\n',
          'User Domain:\t\t\n',
          'Service Name:\t\t\n',
          'Service ID:\t\t-\n',
          'Ticket Options:\t\t0x2\n',
          'Ticket Encryption Type:\t-\n',
          'Client Address:\t\t192.0.2.21\n',
          'Failure Code:\t\t0x20\n',
          'Logon GUID:\t\t-\n',
          'Transited Services:\t-',
        ]),
      ),
    ).toMatchObject({
      era: '2003',
      request: 'TGS',
      outcome: 'failure',
      account: '-',
      account_type: 'none',
      realm: '-',
      service: '-',
      service_class: '-',
      service_host_kind: 'none',
      ticket_options: '0x00000002',
      encryption_type: '-',
      client_ip: '192.0.2.21',
      client_kind: 'remote',
      failure_code: '32',
    });
  });

  test('calls a 673 with "-" as its code and Success Audit a success', () => {
    expect(
      normalise(
        windows2000(673, 'Success Audit', [
          'Service Ticket Request:',
          'User Name:\t\tbob@EXAMPLE.COM',
          'User Domain:\t\tEXAMPLE.COM',
          'Service Name:\t\tFILE1$',
          'Ticket Options:\t\t0x40800000',
          'Ticket Encryption Type:\t0x3',
          'Client Address:\t\t192.0.2.9',
          'Failure Code:\t\t-',
          'Transited Services:\t-',
        ]),
      ),
    ).toMatchObject({
      era: '2003',
      outcome: 'success',
      account: 'bob',
      realm: 'EXAMPLE.COM',
      failure_code: '0',
      encryption_type: '3',
    });
  });

  test('reads 675 with a decimal code and takes the realm from krbtgt/REALM', () => {
    expect(
      normalise(
        windows2000(675, 'Failure Audit', [
          'Pre-authentication failed:',
          'User Name:\tfred',
          'User ID:\t\tEXAMPLE\\fred',
          'Service Name:\tkrbtgt/EXAMPLE',
          'Pre-Authentication Type:\t0x2',
          'Failure Code:\t24',
          'Client Address:\t192.0.2.10',
        ]),
      ),
    ).toMatchObject({
      request: 'PREAUTH',
      era: '2000-2003',
      outcome: 'failure',
      realm: 'EXAMPLE',
      account: 'fred',
      preauth_type: '2',
      failure_code: '24',
    });
  });

  test('calls 674 a renewal of either era', () => {
    expect(
      normalise(
        windows2000(674, 'Success Audit', [
          'Service Ticket Renewed:',
          'User Name:\tpc$@EXAMPLE.COM',
          'User Domain:\tEXAMPLE.COM',
          'Service Name:\tkrbtgt',
          'Ticket Options:\t0x2',
          'Ticket Encryption Type:\t0x17',
          'Client Address:\t192.0.2.24',
        ]),
      ),
    ).toMatchObject({
      request: 'RENEWAL',
      era: '2000-2003',
      outcome: 'success',
      failure_code: '0',
      account: 'pc$',
    });
  });

  test('reads the audit failure of a WMI input: EventType 5 and lower case', () => {
    const wmi = [
      '20260312174200.000000',
      'Category=9',
      'CategoryString=Account Logon',
      'ComputerName=DC-WMI',
      'EventCode=672',
      'EventIdentifier=672',
      'EventType=5',
      'Logfile=Security',
      'RecordNumber=12',
      'SourceName=Security',
      'Type=audit failure',
      'User=NT AUTHORITY\\SYSTEM',
      'wmi_type=WinEventLog:Security',
      'Message=Authentication Ticket Request:',
      '\tUser Name:\tbob',
      '\tSupplied Realm Name:\tEXAMPLE.COM',
      '\tResult Code:\t0x12',
    ].join('\n');
    expect(normalise(wmi)).toMatchObject({
      event_id: '672',
      request: 'AS',
      era: '2003',
      outcome: 'failure',
      failure_code: '18',
      kdc: 'DC-WMI',
    });
  });
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
    expect(normalise(today(4769, 'Audit Failure', message.join('\n')))).toMatchObject({
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
    const raw = today(4769, 'Audit Failure', message.join('\n'));
    const { _raw: first, ...plain } = normalise(raw);
    const { _raw: second, ...crlf } = normalise(raw.replace(/\n/g, '\r\n'));
    expect(first).not.toBe(second);
    const { _time: t1, ...a } = plain;
    const { _time: t2, ...b } = crlf;
    expect(t1).toBe(t2);
    expect(b).toEqual(a);
  });

  test('reads values that follow their label directly, as some agents print them', () => {
    expect(normalise(today(4769, 'Audit Failure', message.join('\n').replace(/:[\t]+/g, ':')))).toMatchObject(
      {
        account: 'alice',
        service: 'HTTP/intranet',
        failure_code: '27',
      },
    );
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
    const raw = today(
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
    const raw = today(
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
    const raw = today(
      4769,
      'Audit Failure',
      `${message.join('\n')}\n\tSession Encryption Type:\t0x2D\n\nTicket information\n\tRequest ticket hash:\t\t-`,
    );
    expect(normalise(raw)).toMatchObject({ encryption_type: '-', failure_code: '27' });
  });

  test('reads the header of an event in another language and leaves the rest empty', () => {
    const raw = header(4769, [
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

describe('XML', () => {
  test.each([["'"], ['"']])('reads a refused 4769 with %s around attributes', (quote) => {
    expect(normalise(xml(4769, refused4769, quote))).toMatchObject({
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
        xml(4769, {
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
      normalise(xml(4769, { ...refused4769, TargetUserName: 'alice@mail.example@EXAMPLE.COM' })),
    ).toMatchObject({ account: 'alice@mail.example' });
  });

  test('resolves the entities that XML needs', () => {
    expect(
      normalise(xml(4769, { ...refused4769, TargetUserName: 'R&amp;D &lt;x&gt;@EXAMPLE.COM' })),
    ).toMatchObject({ account: 'R&D <x>' });
  });

  test('does not take a value that a name spells out for another field', () => {
    const { account, failure_code } = normalise(
      xml(4769, { ...refused4769, TargetUserName: 'x\nFailure Code: 0x0@EXAMPLE.COM' }),
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
        xml(4771, {
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
        xml(
          4769,
          { ...refused4769, Status: '0x0', TicketEncryptionType: '0xffffff7b' },
          "'",
          '0x8020000000000000',
        ),
      ),
    ).toMatchObject({ outcome: 'success', failure_code: '0', encryption_type: '-133' });
  });

  test('names delegation by bit 14 or by transited services', () => {
    expect(normalise(xml(4769, { ...refused4769, TicketOptions: '0x40830000' }))).toMatchObject({
      delegation: 'yes',
    });
    expect(normalise(xml(4769, { ...refused4769, TransmittedServices: 'WEB1$@EXAMPLE.COM' }))).toMatchObject({
      delegation: 'yes',
    });
    expect(normalise(xml(4769, refused4769))).toMatchObject({ delegation: 'no' });
  });
});

describe('inputs that leave things out', () => {
  const lines = (omit: RegExp): string =>
    today(
      4768,
      'Audit Failure',
      [
        'A Kerberos authentication ticket (TGT) was requested.',
        '',
        'Account Information:',
        '\tAccount Name:\t\tbob',
        '\tSupplied Realm Name:\tEXAMPLE.COM',
        '',
        'Network Information:',
        '\tClient Address:\t\t2001:db8::7',
        '',
        'Additional Information:',
        '\tTicket Options:\t\t0x10',
        '\tResult Code:\t\t0x6',
        '\tTicket Encryption Type:\t0xFFFFFFFF',
      ].join('\n'),
    )
      .split('\n')
      .filter((line) => !omit.test(line))
      .join('\n');

  test.each([
    ['suppress_keywords', /^Keywords=/],
    ['suppress_type', /^Type=|^EventType=/],
    ['neither keywords nor type', /^Keywords=|^Type=|^EventType=/],
  ])('a failure is a failure with %s', (_name, omit) => {
    expect(normalise(lines(omit))).toMatchObject({
      outcome: 'failure',
      failure_code: '6',
      ticket_options: '0x00000010',
    });
  });

  test('keeps a real IPv6 address as it is', () => {
    expect(normalise(lines(/^$^/))).toMatchObject({ client_ip: '2001:db8::7', client_kind: 'remote' });
  });

  test('with suppress_text only the header is left', () => {
    const header = lines(/^$^/).split('\nMessage=')[0] as string;
    expect(normalise(header)).toMatchObject({
      event_id: '4768',
      request: 'AS',
      outcome: 'failure',
      kdc: 'dc1.example.com',
      account: '-',
      failure_code: '-',
    });
  });

  test('a lone "-" that an add-on has stripped is an empty value: the granted 673 stays a success', () => {
    const granted = windows2000(673, 'Success Audit', [
      'Service Ticket Request:',
      'User Name:\t\tbob@EXAMPLE.COM',
      'User Domain:\t\tEXAMPLE.COM',
      'Service Name:\t\tFILE1$',
      'Ticket Options:\t\t0x40800000',
      'Ticket Encryption Type:\t0x17',
      'Client Address:\t\t192.0.2.9',
      'Failure Code:\t\t',
      'Transited Services:\t',
    ]);
    expect(normalise(granted)).toMatchObject({ outcome: 'success', failure_code: '0', delegation: 'no' });
  });

  test('a list over several lines of an XML event leaves the other fields alone', () => {
    const event = xml(4769, {
      ...refused4769,
      ClientAdvertizedEncryptionTypes: '\n\t\tAES256-CTS-HMAC-SHA1-96\n\t\tRC4-HMAC-NT',
      SessionKeyEncryptionType: '0x2d',
    });
    expect(normalise(event)).toMatchObject({ account: 'alice', failure_code: '7', encryption_type: '-' });
  });
});

describe('services', () => {
  const rows: readonly (readonly [service: string, cls: string, host: string, kind: string])[] = [
    ['HTTP/web', 'HTTP', 'web', 'short'],
    ['http/web.example.com:8080', 'http', 'web.example.com', 'fqdn'],
    ['MSSQLSvc/db.example.com:INSTANCE', 'MSSQLSvc', 'db.example.com', 'fqdn'],
    ['LDAP/dc1.example.com/example.com', 'LDAP', 'dc1.example.com', 'fqdn'],
    ['cifs/192.0.2.9', 'cifs', '192.0.2.9', 'ip'],
    ['HTTP/[2001:db8::1]:443', 'HTTP', '2001:db8::1', 'ip'],
    ['cifs/2001:db8::1', 'cifs', '2001:db8::1', 'ip'],
    ['host/localhost', 'host', 'localhost', 'localhost'],
    ['HOST/localhost.localdomain:80', 'HOST', 'localhost.localdomain', 'localhost'],
    ['krbtgt', 'krbtgt', '-', 'krbtgt'],
    ['krbtgt/OTHER.EXAMPLE', 'krbtgt', 'OTHER.EXAMPLE', 'krbtgt'],
    ['FILE1$', '-', '-', 'none'],
    ['svc_backup', '-', '-', 'none'],
  ];
  test.each(rows)('splits %s', (service, cls, host, kind) => {
    expect(normalise(xml(4769, { ...refused4769, ServiceName: service }))).toMatchObject({
      service,
      service_class: cls,
      service_host: host,
      service_host_kind: kind,
    });
  });
});

test('sets every field on a row without any event', () => {
  const row = normalise('nothing of Kerberos');
  for (const field of EVERY_FIELD)
    expect([field, typeof row[field], row[field]]).toEqual([field, 'string', expect.stringMatching(/./)]);
  expect(row).toMatchObject({
    event_id: '-',
    request: '-',
    era: '-',
    account_type: 'none',
    client_kind: 'none',
    service_host_kind: 'none',
  });
});

test('replaces fields of the same names that an add-on has set', () => {
  const raw = xml(4769, refused4769);
  const names = EVERY_FIELD.map((field) => `${field}="theirs"`).join(', ');
  const answer = preview.search(
    `| makeresults | eval _raw=${evalLiteral(raw)}, ${names}, k677_account="theirs" | \`kerberos_normalise\``,
  );
  expect(Object.values(answer.rows[0] ?? {})).not.toContain('theirs');
});

test('leaves no field of its own behind', () => {
  expect(Object.keys(normalise(xml(4769, refused4769))).filter((name) => name.startsWith('k677_'))).toEqual(
    [],
  );
});

test('is not about the events of another log that share a number', () => {
  expect(normalise('LogName=Application\nEventCode=677\nMessage=x')).toMatchObject({ request: '-' });
});
