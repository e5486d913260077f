import { useMemo } from 'react';

import { codes } from '../../src/searches/panels/codes';
import { formatCount, formatShare } from '../data/format-number';
import { listOf, numberOf, rowsOf, textOf } from '../data/results';
import type { Cell } from '../data/results';
import { trendRange } from '../data/trend';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { PanelShell } from '../frame/panel-shell';
import { TrendLine } from '../looks/trend-line';
import { usePanelContext, usePanelData } from './panel-context';
import { _ } from '@splunk/ui-utils/i18n';
import { analysisTexts } from '../texts/analysis-677';

type Row = Readonly<Record<string, Cell>>;

/** The failure codes with name, meaning, count and trend; a row filters by its code and explains it. */
export function Codes() {
  const data = usePanelData(codes);
  const { state, change, searchUrl, empty, range } = usePanelContext();
  const rows = useMemo(() => (data.results ? rowsOf(data.results) : []), [data.results]);
  const trends = trendRange(
    range,
    rows.flatMap((row) => listOf(row.trend)),
  );
  const total = rows.reduce((sum, row) => sum + numberOf(row.count), 0);
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'failure_code',
      label: analysisTexts.codes.code(),
      width: 80,
      align: 'right',
      key: (row) => numberOf(row.failure_code),
      text: (row) => textOf(row.failure_code),
    },
    {
      id: 'failure_name',
      label: analysisTexts.codes.codeName(),
      width: 280,
      key: (row) => textOf(row.failure_name),
      text: (row) => textOf(row.failure_name),
    },
    {
      id: 'failure_text',
      label: analysisTexts.codes.meaning(),
      key: (row) => textOf(row.failure_text),
      text: (row) => textOf(row.failure_text),
    },
    {
      id: 'count',
      label: analysisTexts.causes.events(),
      width: 90,
      align: 'right',
      key: (row) => numberOf(row.count),
      text: (row) => textOf(row.count),
      cell: (row) => formatCount(numberOf(row.count)),
    },
    {
      id: 'share',
      label: analysisTexts.causes.share(),
      width: 80,
      align: 'right',
      key: (row) => numberOf(row.count),
      text: (row) => formatShare(numberOf(row.count), total),
    },
    {
      id: 'trend',
      label: analysisTexts.causes.trend(),
      width: 124,
      text: (row) => listOf(row.trend).join('; '),
      cell: (row) => <TrendLine entries={listOf(row.trend)} range={trends} />,
    },
  ];
  return (
    <PanelShell
      id={codes.id}
      title={_(codes.title)}
      question={_(codes.question)}
      data={data}
      searchUrl={searchUrl(codes)}
      empty={empty}
      height={160}
    >
      {() => (
        <DataTable
          name={analysisTexts.codes.name()}
          rows={rows}
          columns={columns}
          rowKey={(row) => textOf(row.failure_code)}
          rowName={(row) => analysisTexts.codes.row(textOf(row.failure_code))}
          most={8}
          isCurrent={(row) => state.focus?.kind === 'code' && state.focus.id === textOf(row.failure_code)}
          onRow={(row) => {
            const code = textOf(row.failure_code);
            change({ filters: { ...state.filters, code }, focus: { kind: 'code', id: code } });
          }}
        />
      )}
    </PanelShell>
  );
}
