/** Failures by domain controller and day. */
import { k677FailuresByDomainController } from '../../../src/searches/saved/k677-failures-by-domain-controller';
import { savedSearchRows } from '../../support/saved-search-rows';
import { ticketXml } from '../../support/ticket-events';

const NOW = '2026-03-16T06:45:00Z';

test('has a row a day and a column a domain controller', async () => {
  const events = [
    ticketXml({ time: '2026-03-14T10:00:00Z', id: 4769, code: 7, kdc: 'dc1' }),
    ticketXml({ time: '2026-03-14T11:00:00Z', id: 4769, code: 7, kdc: 'dc1' }),
    ticketXml({ time: '2026-03-15T10:00:00Z', id: 4768, code: 6, kdc: 'dc2' }),
    ticketXml({ time: '2026-03-15T10:00:00Z', id: 4768, kdc: 'dc2' }),
  ];
  const rows = await savedSearchRows(k677FailuresByDomainController, events, NOW);
  expect(rows.filter(({ dc1, dc2 }) => dc1 !== '0' || dc2 !== '0').map(({ dc1, dc2 }) => [dc1, dc2])).toEqual(
    [
      ['2', '0'],
      ['0', '1'],
    ],
  );
});
