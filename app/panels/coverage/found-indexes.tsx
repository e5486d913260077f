import Checkbox from '@splunk/react-ui/Checkbox';
import Table from '@splunk/react-ui/Table';

import { formatCount } from '../../data/format-number';
import { formatPeriod } from '../../data/format-time';
import { findIndexes, isIndexName } from '../../data/index-macro';
import { isoInZone } from '../../data/iso-in-zone';
import { numberOf, rowsOf, textOf } from '../../data/results';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelProgress } from '../../frame/panel-progress';
import { useOnDemand } from '../use-on-demand';

/** The indexes that hold Kerberos events, found by one search that somebody asked for, each to be chosen. */
export function FoundIndexes(props: {
  readonly earliest: string;
  readonly latest: string;
  readonly now: string;
  readonly chosen: readonly string[];
  readonly onChoose: (index: string, wanted: boolean) => void;
}) {
  const { earliest, latest, now, chosen, onChoose } = props;
  const data = useOnDemand(findIndexes.id, findIndexes.search, findIndexes.columns, earliest, latest);
  if (data.phase === 'failed') {
    return <PanelFailure message={data.message ?? ''} onRetry={data.retry} />;
  }
  if (!data.results || data.results.preview) {
    return <PanelProgress progress={data.progress} scanned={data.scanned} height={60} />;
  }
  const rows = rowsOf(data.results);
  if (rows.length === 0) {
    return (
      <p role="status">
        No index that you may search holds a Kerberos event of this time. Look over a longer time; if there is
        still none, the Security log of the domain controllers is not collected, or your role may not search
        its index.
      </p>
    );
  }
  return (
    <Table>
      <Table.Head>
        <Table.HeadCell>Index and sourcetype</Table.HeadCell>
        <Table.HeadCell align="right" width={90}>
          Events
        </Table.HeadCell>
        <Table.HeadCell align="right" width={70}>
          Hosts
        </Table.HeadCell>
        <Table.HeadCell width={220}>First and last</Table.HeadCell>
      </Table.Head>
      <Table.Body>
        {rows.map((row, number) => {
          const index = textOf(row.index);
          const firstOfIndex = rows.findIndex((other) => textOf(other.index) === index) === number;
          return (
            <Table.Row key={`${index} ${textOf(row.sourcetype)}`}>
              <Table.Cell>
                {firstOfIndex ? (
                  <Checkbox
                    checked={chosen.includes(index)}
                    disabled={!isIndexName(index)}
                    onChange={() => onChoose(index, !chosen.includes(index))}
                  >
                    {index}
                  </Checkbox>
                ) : (
                  <div>{index}</div>
                )}
                <div>{textOf(row.sourcetype)}</div>
              </Table.Cell>
              <Table.Cell align="right">{formatCount(numberOf(row.count))}</Table.Cell>
              <Table.Cell align="right">{formatCount(numberOf(row.hosts))}</Table.Cell>
              <Table.Cell>
                {formatPeriod(isoInZone(numberOf(row.first), now), isoInZone(numberOf(row.last), now), now)}
              </Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}
