import { useMemo, useState } from 'react';

import { readEveryRow } from './read-results';
import type { RemoteRows } from './remote-rows';
import { numberOf, rowsOf } from './results';
import type { Cell } from './results';
import type { SortOrder } from './sort-rows';
import { usePostProcess } from './use-post-process';
import type { PanelData } from './use-post-process';
import type { RunningJob } from './use-search-job';

type Row = Readonly<Record<string, Cell>>;

/** The most rows that are read to be sorted in the browser; beyond it Splunk sorts and cuts. */
const mostHere = 1000;

/** How many rows a table draws at a time: a thousand would take the browser seconds. */
export const ROWS_OF_A_PAGE = 250;

/** A page of rows for a table. */
export interface JobRows {
  readonly data: PanelData;
  readonly rows: readonly Row[];
  /** Absent where the page holds all rows, so that the table can sort by itself. */
  readonly remote: RemoteRows<Row> | undefined;
}

/** The search with its rows counted in the field `total_rows` and sorted; a field is quoted as names are. */
export function pagedSearch(search: string, order: SortOrder | undefined): string {
  const sort = order
    ? ` | sort 0 ${order.direction === 'asc' ? '+' : '-'}"${order.column.replace(/["\\]/g, '')}"`
    : '';
  return `${search} | eventstats count as total_rows${sort}`;
}

/**
 * The rows of a search over a job. Up to a thousand come at once; of more, Splunk sorts and the page holds those
 * that are drawn. Column ids of the table are the names of the fields to sort by.
 */
export function useJobRows(job: RunningJob, search: string, pageSize = ROWS_OF_A_PAGE): JobRows {
  const [chosen, setChosen] = useState<{ readonly page: number; readonly order: SortOrder | undefined }>({
    page: 1,
    order: undefined,
  });
  const { page, order } = chosen;
  const touched = page > 1 || order !== undefined;
  const paged = pagedSearch(search, order);
  const data = usePostProcess(
    job,
    paged,
    touched ? { offset: (page - 1) * pageSize, count: pageSize } : { offset: 0, count: mostHere },
  );
  const read = useMemo(() => (data.results ? rowsOf(data.results) : []), [data.results]);
  const total = numberOf(read[0]?.total_rows);
  const remote = touched || total > mostHere;
  const rows = useMemo(() => (remote ? read.slice(0, pageSize) : read), [read, remote, pageSize]);
  const sid = job.state.sid;
  return {
    data,
    rows,
    remote: remote
      ? {
          total,
          page,
          pageSize,
          order,
          busy: data.stale,
          onPage: (next) => setChosen({ page: next, order }),
          onOrder: (next) => setChosen({ page: 1, order: next }),
          readAll: () => (sid === undefined ? Promise.resolve(read) : readEveryRow(sid, paged)),
        }
      : undefined,
  };
}
