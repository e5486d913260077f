import { refusals } from '../../../src/searches/analysis-677';
import { fillSearch } from '../../../src/searches/fill-search';
import type { Panel } from '../../../src/searches/panel';
import type { Row } from '../../../src/spl/batch';
import { runSpl } from '../../support/spl-host';

/** A diagnosed refusal as `kerberos_failures` gives it, newest first, in the fields that the page reads. */
function refusal(hour: number, part: Partial<Row>): Row {
  return {
    _time: 1709251200 + hour * 3600 + 60,
    known: 'no',
    known_note: '-',
    verdict: 'fix',
    cause_id: 'spn-missing',
    cause: 'No account carries the name.',
    failure_code: '7',
    failure_name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
    service: 'HTTP/portal',
    account: 'alice',
    client_ip: '192.0.2.7',
    kdc: 'dc01',
    ...part,
  };
}

const expired = {
  verdict: 'ignore',
  cause_id: 'expired',
  cause: 'The ticket had expired.',
  failure_code: '32',
  failure_name: 'KRB_AP_ERR_TKT_EXPIRED',
  service: '-',
  account: '-',
};

/** Five refusals from 2024-03-01T00:01Z on: three of code 7 (one known), two of code 32 without names. */
const refusedEvents: readonly Row[] = [
  refusal(2, { ...expired, kdc: 'dc02' }),
  refusal(2, { ...expired }),
  refusal(1, { account: 'bob', client_ip: '192.0.2.8' }),
  refusal(0, { known: 'yes', known_note: 'account=alice: gone in May (anna)' }),
  refusal(0, {}),
];

const texts = {
  events: '`kerberos_677`',
  macro: 'kerberos_677',
  span: '1h',
  start: '1709254800',
  series: 'verdict',
};

/** The rows of a search of the page, filled in, over the five refusals. */
export function rowsOfSearch(search: string, more: Readonly<Record<string, string>> = {}) {
  const range = { earliest: 1709251200, latest: 1709262000 };
  const setting = { events: refusedEvents, macros: { kerberos_677: '*' }, context: { range } };
  return runSpl(fillSearch(search, { ...texts, ...more }), setting).rows;
}

/** The rows of a panel over the page's first job. */
export function rowsOfPanel(panel: Panel, more: Readonly<Record<string, string>> = {}) {
  return rowsOfSearch(`${refusals.search} | ${panel.search}`, more);
}
