import Button from '@splunk/react-ui/Button';
import Link from '@splunk/react-ui/Link';
import Paginator from '@splunk/react-ui/Paginator';
import Table from '@splunk/react-ui/Table';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { csvText, rowText, saveCsv } from '../data/csv';
import { formatCount } from '../data/format-number';
import { nextOrder, sortRows } from '../data/sort-rows';
import type { SortOrder } from '../data/sort-rows';

/** A column: how it is headed, sorted, drawn, and what of it is exported and copied. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly align?: 'left' | 'right';
  /** Pixels; the one column without shares what is left. */
  readonly width?: number;
  /** What sorts; a column without it does not sort. Numbers sort as numbers. */
  readonly key?: (row: Row) => string | number;
  /** The value as text, whole. */
  readonly text: (row: Row) => string;
  /** What is drawn, where it is more than the text. */
  readonly cell?: (row: Row) => ReactNode;
  /** Exported and copied, not drawn. */
  readonly hidden?: boolean;
}

/** What a table is made of. */
export interface DataTableProps<Row> {
  /** What the rows are, in the plural; the name of the exported file too. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What a screen reader calls a row. */
  readonly rowName: (row: Row) => string;
  /** How many rows are drawn until somebody asks for all. */
  readonly most: number;
  readonly onRow?: (row: Row) => void;
  readonly isCurrent?: (row: Row) => boolean;
}

const pageSize = 1000;

/** A table that sorts and resizes by its columns, copies a row, and exports all rows as CSV; pages of a thousand rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, rows, columns, rowKey, rowName, most, onRow, isCurrent } = props;
  const { contentColorActive } = useSplunkTheme();
  const [order, setOrder] = useState<SortOrder>();
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(1);
  const [told, setTold] = useState('');
  const drawn = columns.filter(({ hidden }) => !hidden);
  const sorted = useMemo(() => {
    const key = columns.find(({ id }) => id === order?.column)?.key;
    return order && key ? sortRows(rows, key, order.direction) : rows;
  }, [rows, columns, order]);
  const pages = all ? Math.ceil(sorted.length / pageSize) : 1;
  const at = Math.min(page, Math.max(1, pages));
  const shown = all ? sorted.slice((at - 1) * pageSize, at * pageSize) : sorted.slice(0, most);
  const copy = (row: Row) => {
    const done = (word: string) => {
      setTold(word);
      setTimeout(() => setTold(''), 2000);
    };
    navigator.clipboard.writeText(rowText(columns.map(({ text }) => text(row)))).then(
      () => done(`Copied: ${rowName(row)}`),
      () => done('The browser did not let this page copy'),
    );
  };
  const save = () =>
    saveCsv(
      `kerberos-677-${name.replace(/\s+/g, '-')}`,
      csvText(
        columns.map(({ label }) => label),
        sorted.map((row) => columns.map(({ text }) => text(row))),
      ),
    );
  return (
    <>
      <Table
        resizableFillLayout
        actionsColumnWidth={76}
        onRequestResizeColumn={(_event, { columnId, width }) =>
          columnId !== undefined && setWidths({ ...widths, [columnId]: Math.max(48, width) })
        }
      >
        <Table.Head>
          {drawn.map(({ id, label, align, width, key }) => (
            <Table.HeadCell
              key={id}
              columnId={id}
              align={align ?? 'left'}
              width={widths[id] ?? width ?? 'auto'}
              {...(key
                ? {
                    sortKey: id,
                    sortDir: order?.column === id ? order.direction : ('none' as const),
                    onSort: () => {
                      const first = rows[0];
                      setOrder(nextOrder(order, id, first !== undefined && typeof key(first) === 'number'));
                    },
                  }
                : {})}
            >
              {label}
            </Table.HeadCell>
          ))}
        </Table.Head>
        <Table.Body>
          {shown.map((row) => (
            <Table.Row
              key={rowKey(row)}
              rowScreenReaderText={rowName(row)}
              {...(onRow ? { onClick: () => onRow(row) } : {})}
              {...(isCurrent?.(row)
                ? {
                    'aria-current': true,
                    style: {
                      background: 'rgba(127, 127, 127, 0.1)',
                      boxShadow: `inset 3px 0 0 ${contentColorActive}`,
                    },
                  }
                : {})}
              actionPrimary={
                <Button
                  inline
                  appearance="subtle"
                  label="Copy"
                  aria-label={`Copy the row ${rowName(row)}`}
                  onClick={() => copy(row)}
                />
              }
            >
              {drawn.map(({ id, align, text, cell }) => (
                <Table.Cell key={id} align={align ?? 'left'} style={{ overflowWrap: 'anywhere' }}>
                  {cell ? cell(row) : text(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'center', marginTop: 8 }}>
        {rows.length > most && (
          <Button
            inline
            appearance="subtle"
            aria-expanded={all}
            label={
              all
                ? `Show the first ${formatCount(most)} only`
                : `Show all ${formatCount(rows.length)} ${name}`
            }
            onClick={() => setAll(!all)}
          />
        )}
        {pages > 1 && (
          <Paginator current={at} totalPages={pages} onChange={(_event, next) => setPage(next.page)} />
        )}
        <Link tag="button" onClick={save} aria-label={`Export CSV: ${name}`}>
          Export CSV
        </Link>
        <span role="status" style={{ fontSize: 12 }}>
          {told}
        </span>
      </div>
    </>
  );
}
