import Link from '@splunk/react-ui/Link';

import { formatCount } from '../data/format-number';
import { formatTime } from '../data/format-time';
import { numberOf, rowsOf, textOf } from '../data/results';
import type { Cell, Results } from '../data/results';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import type { ChartPoint } from '../looks/column-chart';
import { analysisTexts } from '../texts/analysis-677';

type Row = Readonly<Record<string, Cell>>;

/** The numbers of the timeline as a table, buckets without requests left out; a number leads where its column does. */
export function TimeTable(props: {
  readonly results: Results;
  readonly onPoint: (point: ChartPoint) => void;
}) {
  const { results, onPoint } = props;
  const series = results.fields.map(({ name }) => name).filter((name) => !name.startsWith('_'));
  const rows = rowsOf(results).filter((row) => series.some((name) => numberOf(row[name]) > 0));
  const columns: readonly DataColumn<Row>[] = [
    {
      id: '_time',
      label: analysisTexts.time.from(),
      width: 190,
      key: (row) => textOf(row._time),
      text: (row) => textOf(row._time),
      cell: (row) => formatTime(textOf(row._time)),
    },
    ...series.map((name): DataColumn<Row> => ({
      id: `series ${name}`,
      label: visibleText(name),
      align: 'right',
      key: (row) => numberOf(row[name]),
      text: (row) => textOf(row[name]),
      cell: (row) =>
        numberOf(row[name]) === 0 ? (
          '0'
        ) : (
          <Link
            tag="button"
            aria-label={analysisTexts.time.showOnly(
              formatCount(numberOf(row[name])),
              visibleText(name),
              formatTime(textOf(row._time)),
            )}
            onClick={() => onPoint({ time: textOf(row._time), series: name })}
          >
            {formatCount(numberOf(row[name]))}
          </Link>
        ),
    })),
  ];
  return (
    <DataTable
      name={analysisTexts.time.times()}
      rows={rows}
      columns={columns}
      rowKey={(row) => textOf(row._time)}
      rowName={(row) => formatTime(textOf(row._time))}
      most={12}
    />
  );
}
