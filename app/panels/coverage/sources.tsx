import { useMemo } from 'react';

import { rowsOf } from '../../data/results';
import { sourceTotals } from '../../data/source-totals';
import type { SourceTotal } from '../../data/source-totals';
import type { PanelData } from '../../data/use-post-process';
import { DataTable } from '../../frame/data-table';
import { PanelShell } from '../../frame/panel-shell';
import { Breakable } from '../../looks/breakable';
import { coverageTexts } from '../../texts/coverage-677';
import { nameOfSource, sourceColumns } from './source-columns';

const draw = ({ index, sourcetype }: SourceTotal) => (
  <div>
    <div>
      <Breakable text={index} />
    </div>
    <div>
      <Breakable text={sourcetype} />
    </div>
  </div>
);

/** Which indexes and sourcetypes hold Kerberos events, from how many hosts and since when. */
export function Sources(props: {
  readonly data: PanelData;
  readonly searchUrl: string;
  readonly empty: React.ReactNode;
  readonly now: string;
}) {
  const { data, searchUrl, empty, now } = props;
  const columns = useMemo(() => sourceColumns(now, coverageTexts.firstAndLastFound(), draw), [now]);
  return (
    <PanelShell
      id="sources"
      title={coverageTexts.sources()}
      question={coverageTexts.sourcesQuestion()}
      data={data}
      searchUrl={searchUrl}
      empty={empty}
      height={120}
    >
      {(results) => (
        <DataTable
          name={coverageTexts.sourcesRows()}
          rows={sourceTotals(rowsOf(results))}
          columns={columns}
          rowKey={nameOfSource}
          rowName={nameOfSource}
          most={25}
        />
      )}
    </PanelShell>
  );
}
