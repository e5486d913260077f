import Table from '@splunk/react-ui/Table';

import { formatCount } from '../../data/format-number';
import { formatPeriod } from '../../data/format-time';
import { isoInZone } from '../../data/iso-in-zone';
import { sourceTotals } from '../../data/source-totals';
import { rowsOf } from '../../data/results';
import type { PanelData } from '../../data/use-post-process';
import { PanelShell } from '../../frame/panel-shell';

/** Which indexes and sourcetypes hold Kerberos events, from how many hosts and since when. */
export function Sources(props: {
  readonly data: PanelData;
  readonly searchUrl: string;
  readonly empty: React.ReactNode;
  readonly now: string;
}) {
  const { data, searchUrl, empty, now } = props;
  return (
    <PanelShell
      id="sources"
      title="Indexes and sourcetypes"
      question="Which indexes and sourcetypes hold Kerberos events?"
      data={data}
      searchUrl={searchUrl}
      empty={empty}
      height={120}
    >
      {(results) => (
        <Table>
          <Table.Head>
            <Table.HeadCell>Index and sourcetype</Table.HeadCell>
            <Table.HeadCell align="right" width={90}>
              Events
            </Table.HeadCell>
            <Table.HeadCell align="right" width={70}>
              Hosts
            </Table.HeadCell>
            <Table.HeadCell width={220}>First and last in the range</Table.HeadCell>
          </Table.Head>
          <Table.Body>
            {sourceTotals(rowsOf(results)).map((row) => (
              <Table.Row key={`${row.index} ${row.sourcetype}`}>
                <Table.Cell>
                  {row.index}
                  <br />
                  {row.sourcetype}
                </Table.Cell>
                <Table.Cell align="right">{formatCount(row.count)}</Table.Cell>
                <Table.Cell align="right">{formatCount(row.hosts)}</Table.Cell>
                <Table.Cell>
                  {formatPeriod(isoInZone(row.first, now), isoInZone(row.last, now), now)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </PanelShell>
  );
}
