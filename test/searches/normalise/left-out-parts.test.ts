import { normaliser, type Normalise } from '../../support/normaliser';
import { refused4769, windows2008, windows2000, securityXml } from '../../support/raw-events';

let normalise: Normalise;

beforeAll(async () => {
  normalise = await normaliser();
});

describe('inputs that leave things out', () => {
  const lines = (omit: RegExp): string =>
    windows2008(
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
    const event = securityXml(4769, {
      ...refused4769,
      ClientAdvertizedEncryptionTypes: '\n\t\tAES256-CTS-HMAC-SHA1-96\n\t\tRC4-HMAC-NT',
      SessionKeyEncryptionType: '0x2d',
    });
    expect(normalise(event)).toMatchObject({ account: 'alice', failure_code: '7', encryption_type: '-' });
  });
});
