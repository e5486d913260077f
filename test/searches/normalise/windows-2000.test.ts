import { normaliser, type Normalise } from '../../support/normaliser';
import { windows2000 } from '../../support/raw-events';

let normalise: Normalise;

beforeAll(async () => {
  normalise = await normaliser();
});

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
