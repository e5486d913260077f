import { normaliser, type Normalise } from '../../support/normaliser';
import { windows2000 } from '../../support/raw-events';

let normalise: Normalise;

beforeAll(async () => {
  normalise = await normaliser();
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
