import Checkbox from '@splunk/react-ui/Checkbox';

import { findIndexes, isIndexName } from '../../data/index-macro';
import { numberOf, rowsOf, textOf } from '../../data/results';
import type { Cell } from '../../data/results';
import type { SourceTotal } from '../../data/source-totals';
import { DataTable } from '../../frame/data-table';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelProgress } from '../../frame/panel-progress';
import { Breakable } from '../../looks/breakable';
import { coverageTexts } from '../../texts/coverage-677';
import { useOnDemand } from '../use-on-demand';
import { nameOfSource, sourceColumns } from './source-columns';

interface Found extends SourceTotal {
  /** Of the rows of an index one lets it be chosen. */
  readonly chooses: boolean;
}

function foundOf(rows: readonly Readonly<Record<string, Cell>>[]): readonly Found[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const index = textOf(row.index);
    const chooses = !seen.has(index);
    seen.add(index);
    return {
      index,
      sourcetype: textOf(row.sourcetype),
      count: numberOf(row.count),
      hosts: numberOf(row.hosts),
      first: numberOf(row.first),
      last: numberOf(row.last),
      chooses,
    };
  });
}

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
  const rows = foundOf(rowsOf(data.results));
  if (rows.length === 0) {
    return <p role="status">{coverageTexts.noneFound()}</p>;
  }
  const draw = ({ index, sourcetype, chooses }: Found) => (
    <div>
      {chooses ? (
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
      <div>
        <Breakable text={sourcetype} />
      </div>
    </div>
  );
  return (
    <DataTable
      name={coverageTexts.foundRows()}
      rows={rows}
      columns={sourceColumns(now, coverageTexts.firstAndLastFound(), draw)}
      rowKey={nameOfSource}
      rowName={nameOfSource}
      most={25}
    />
  );
}
