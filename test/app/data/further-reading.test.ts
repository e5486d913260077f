import { furtherReading } from '../../../app/data/further-reading';

const event = {
  cause_reference: 'https://learn.microsoft.com/en-us/windows/event-4769 javascript:alert(1)',
  failure_reference: 'https://www.rfc-editor.org/rfc/rfc4120#section-7.5.9',
  event_id: '4769',
  failure_code: '7',
  failure_code_hex: '0x7',
  failure_name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
  service_product: 'SQL Server',
  service: 'MSSQLSvc/secret.corp',
  account: 'alice',
};

test('leads to the cause, the RFC, EventID.Net and a search of the web', () => {
  expect(furtherReading(event).map(({ label }) => label)).toEqual([
    'Microsoft: event 4769',
    'RFC: rfc4120 section-7.5.9',
    'EventID.Net: event 4769',
    'Search the web: Kerberos event 4769 KDC_ERR_S_PRINCIPAL_UNKNOWN 0x7 SQL Server',
  ]);
});

test('every address is https, and none holds a name out of the event', () => {
  const addresses = furtherReading(event).map(({ address }) => address);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  expect(addresses.join(' ')).not.toMatch(/secret|alice|javascript/);
});

test('an event without a readable code is searched by its id alone', () => {
  expect(furtherReading({ event_id: '677', failure_code: '-' }).map(({ label }) => label)).toEqual([
    'EventID.Net: event 677',
    'Search the web: Kerberos event 677',
  ]);
});
