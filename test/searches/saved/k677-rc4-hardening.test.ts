/** Refusals of code 14 together with what the KDC says about encryption types. */
import { k677Rc4Hardening } from '../../../src/searches/saved/k677-rc4-hardening';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { cipherEventXml, keysMissingText } from '../../support/kdc-events';
import { oldTicketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-11T06:25:00Z';

const refused = (minute: number, service: string, account: string, client: string) =>
  ticketXml({ time: after(START, minute), id: 4769, code: 14, service, account, client });

test('joins refusals with 204 by account and client, and with 16 by service', async () => {
  const events = [
    ...times(3).map((n) => refused(n, 'MSSQLSvc/old1.corp.example:1433', 'alice', '192.0.2.7')),
    cipherEventXml({ time: START, id: 204, account: 'alice', service: 'svc_sql', client: '192.0.2.7' }),
    keysMissingText({ time: START, id: 16, target: 'MSSQLSvc/OLD1.corp.example:1433', account: 'svc_sql' }),
  ];
  expect(await savedSearchRows(k677Rc4Hardening, events, NOW)).toMatchObject([
    {
      service: 'mssqlsvc/old1.corp.example:1433',
      refusals: '3',
      kdc_events: ['16', '204'],
      blocked: '1',
      warned: '0',
      keys_missing: '1',
      account_names: ['alice', 'svc_sql'],
      client_names: '192.0.2.7',
      next_step: expect.stringMatching(/^Reset the password of the service account/) as string,
    },
  ]);
});

test('joins refused logons with 14 and 26 by the account that logs on', async () => {
  const events = [
    ticketXml({ time: START, id: 4768, code: 14, account: 'unixgate', client: '192.0.2.8' }),
    keysMissingText({ time: START, id: 14, target: 'krbtgt', account: 'unixgate' }),
  ];
  expect(await savedSearchRows(k677Rc4Hardening, events, NOW)).toMatchObject([
    {
      service: 'logon of unixgate',
      refusals: '1',
      kdc_events: '14',
      keys_missing: '1',
      accounts: '1',
      next_step: 'Reset the password of the account that logs on, so that it gets AES keys.',
    },
  ]);
});

test('lists what will be refused before it is', async () => {
  const events = [
    cipherEventXml({ time: START, id: 201, account: 'mfp1$', service: 'FILES1$', client: '192.0.2.9' }),
  ];
  expect(await savedSearchRows(k677Rc4Hardening, events, NOW)).toMatchObject([
    {
      service: 'files1$',
      refusals: '0',
      kdc_events: '201',
      warned: '1',
      blocked: '0',
      next_step: expect.stringMatching(/^Update the client/) as string,
    },
  ]);
});

test('is silent about the delegation probe of Windows 2003, about other codes and other events of the KDC', async () => {
  const events = [
    oldTicketText({
      time: START,
      id: 677,
      code: 14,
      service: 'HOST/srv1',
      options: '0x40830000',
      account: 'SRV1$',
    }),
    ticketXml({ time: START, id: 4769, code: 7, service: 'HTTP/web1' }),
    cipherEventXml({ time: START, id: 42, account: '', service: '', client: '192.0.2.9' }),
  ];
  expect(await savedSearchRows(k677Rc4Hardening, events, NOW)).toEqual([]);
});
