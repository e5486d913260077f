/** Certificate logons that fail: codes 16 and 62 to 81, with System 39 to 41. */
import { k677CertificateFailures } from '../../../src/searches/saved/k677-certificate-failures';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { certificateMappingXml } from '../../support/kdc-events';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const refused = (minute: number, code: number, account = `user${minute}`, kdc = 'dc1.corp.example') =>
  ticketXml({ time: after(START, minute), id: 4768, code, account, kdc });

test('shows code 66 together with the mapping events of the System log', async () => {
  const events = [
    ...times(2).flatMap((n) => [
      refused(n, 66, `Card${n}`),
      certificateMappingXml({ time: after(START, n), account: `card${n}` }),
    ]),
    certificateMappingXml({ time: after(START, 9), account: 'card9', id: 41 }),
  ];
  expect(await savedSearchRows(k677CertificateFailures, events, NOW)).toMatchObject([
    {
      failure_code: '66',
      failure_name: 'KDC_ERR_CERTIFICATE_MISMATCH',
      domain_controller: 'dc1.corp.example',
      failures: '2',
      mapping_events: '3',
      accounts: '3',
      account_names: ['card0', 'card1', 'card9'],
      last_seen: '2026-03-10 10:09:00',
    },
  ]);
});

test('reports a domain controller without a certificate (16), and revocation lists out of reach (74)', async () => {
  const events = [
    ...times(5).map((n) => refused(n, 16, `user${n}`, 'dc2.corp.example')),
    ...times(3).map((n) => refused(n, 74)),
  ];
  expect(await savedSearchRows(k677CertificateFailures, events, NOW)).toMatchObject([
    { failure_code: '16', domain_controller: 'dc2.corp.example', failures: '5', mapping_events: '0' },
    { failure_code: '74', domain_controller: 'dc1.corp.example', failures: '3' },
  ]);
});

test('is silent about one worn card, and about codes in between that are not of certificates', async () => {
  const events = [
    refused(1, 64),
    ...times(9).map((n) => refused(n, 68)),
    ...times(9).map((n) => refused(n, 24)),
    certificateMappingXml({ time: START, account: 'card1' }),
  ];
  expect(await savedSearchRows(k677CertificateFailures, events, NOW)).toEqual([]);
});
