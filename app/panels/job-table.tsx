import { useMemo } from 'react';
import type { ReactNode } from 'react';

import type { Cell } from '../data/results';
import { useJobRows } from '../data/use-job-rows';
import type { RunningJob } from '../data/use-search-job';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { PanelShell } from '../frame/panel-shell';
import { useWidth } from '../looks/use-width';

/** A row of a job. */
export type JobRow = Readonly<Record<string, Cell>>;

/** A panel with one table of the rows that `search` cuts from a job; of very many rows Splunk sorts and cuts. */
export function JobTable(props: {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly job: RunningJob;
  readonly search: string;
  readonly searchUrl: string;
  readonly empty: ReactNode;
  /** Height in pixels that the skeleton keeps free. */
  readonly height: number;
  /** What the rows are, in the plural. */
  readonly rowsName: string;
  /** The columns for the width in pixels that there is; 0 while it is not known. */
  readonly columns: (width: number, rows: readonly JobRow[]) => readonly DataColumn<JobRow>[];
  readonly rowKey: (row: JobRow) => string;
  readonly rowName: (row: JobRow) => string;
  readonly onRow?: (row: JobRow) => void;
  readonly isCurrent?: (row: JobRow) => boolean;
}) {
  const { id, title, question, searchUrl, empty, height, rowsName, columns, rowKey, rowName } = props;
  const { onRow, isCurrent } = props;
  const { data, rows, remote } = useJobRows(props.job, props.search);
  const [ref, width] = useWidth();
  const drawn = useMemo(() => columns(width, rows), [columns, width, rows]);
  return (
    <PanelShell
      id={id}
      title={title}
      question={question}
      data={data}
      searchUrl={searchUrl}
      empty={empty}
      height={height}
    >
      {() => (
        <div ref={ref}>
          <DataTable
            name={rowsName}
            rows={rows}
            columns={drawn}
            rowKey={rowKey}
            rowName={rowName}
            most={12}
            remote={remote}
            {...(onRow && { onRow })}
            {...(isCurrent && { isCurrent })}
          />
        </div>
      )}
    </PanelShell>
  );
}
