import Button from '@splunk/react-ui/Button';
import Link from '@splunk/react-ui/Link';
import Paginator from '@splunk/react-ui/Paginator';
import Table from '@splunk/react-ui/Table';
import { variables } from '@splunk/themes';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import styled from 'styled-components';

import { csvText, rowText, saveCsv } from '../data/csv';
import { formatCount } from '../data/format-number';
import type { RemoteRows } from '../data/remote-rows';
import { nextOrder, sortRows } from '../data/sort-rows';
import type { SortOrder } from '../data/sort-rows';
import { ROWS_OF_A_PAGE } from '../data/use-job-rows';
import { CopyIcon } from '../looks/copy-icon';
import { tableTexts } from '../texts/table';

/** A column: how it is headed, sorted, drawn, and what of it is exported and copied. */
export interface DataColumn<Row> {
  /** Of remote rows the field that Splunk sorts by. */
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
  /** Drawn, neither exported nor copied: buttons. */
  readonly drawnOnly?: boolean;
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
  /** What a row tells below itself once it is opened. */
  readonly details?: (row: Row) => ReactNode;
  /** Where `rows` are one page of many more: page, order and export go to the server. */
  readonly remote?: RemoteRows<Row> | undefined;
  /** Rows drawn at a time where `rows` are all of them. */
  readonly pageSize?: number;
}

const Foot = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  align-items: center;
  margin-top: 8px;
`;

/** A focused row is framed by an outline: the box that react-ui lays over it takes a column's place in the table. */
const Rows = styled.div`
  tbody tr:focus::after {
    content: none;
  }
  tbody tr:focus {
    outline: 2px solid ${variables.focusColor};
    outline-offset: -2px;
  }
`;

const narrowest = 48;

/** A table that sorts and resizes by its columns, copies a row, and exports all rows as CSV; long ones in pages. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, rows, columns, rowKey, rowName, most, onRow, isCurrent, details, remote } = props;
  const { contentColorActive } = useSplunkTheme();
  const [own, setOwn] = useState<SortOrder>();
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(1);
  const [told, setTold] = useState('');
  const order = remote ? remote.order : own;
  const drawn = columns.filter(({ hidden }) => !hidden);
  const written = columns.filter(({ drawnOnly }) => !drawnOnly);
  const sorted = useMemo(() => {
    const key = remote ? undefined : columns.find(({ id }) => id === own?.column)?.key;
    return own && key ? sortRows(rows, key, own.direction) : rows;
  }, [rows, columns, own, remote]);
  const pageSize = remote?.pageSize ?? props.pageSize ?? ROWS_OF_A_PAGE;
  const total = remote?.total ?? sorted.length;
  const open = all || (remote !== undefined && remote.page > 1);
  const pages = open ? Math.ceil(total / pageSize) : 1;
  const at = remote ? remote.page : Math.min(page, Math.max(1, pages));
  const first = (at - 1) * pageSize;
  const ofPage = remote ? rows : sorted.slice(first, first + pageSize);
  const shown = open ? ofPage : sorted.slice(0, most);
  const toggle = () => {
    if (open && remote && remote.page > 1) remote.onPage(1);
    setAll(!open);
  };
  const tell = (words: string) => {
    setTold(words);
    setTimeout(() => setTold(''), 3000);
  };
  const copy = (row: Row) =>
    navigator.clipboard.writeText(rowText(written.map(({ text }) => text(row)))).then(
      () => tell(tableTexts.copied(rowName(row))),
      () => tell(tableTexts.notCopied()),
    );
  const save = (every: readonly Row[]) =>
    saveCsv(
      `kerberos-677-${name.replace(/\s+/g, '-')}`,
      csvText(
        written.map(({ label }) => label),
        every.map((row) => written.map(({ text }) => text(row))),
      ),
    );
  const exportAll = async () => {
    if (!remote) {
      save(sorted);
      return;
    }
    setTold(tableTexts.exporting());
    try {
      const every = await remote.readAll();
      save(every);
      tell(tableTexts.exported(formatCount(every.length)));
    } catch (error) {
      tell(tableTexts.notExported(error instanceof Error ? error.message : String(error)));
    }
  };
  const sortBy = ({ id, key }: DataColumn<Row>) => {
    const sample = rows[0];
    const next = nextOrder(order, id, sample !== undefined && typeof key?.(sample) === 'number');
    if (remote) remote.onOrder(next);
    else setOwn(next);
  };
  const turnTo = (next: number) => (remote ? remote.onPage(next) : setPage(next));
  return (
    <Rows>
      <Table
        resizableFillLayout
        actionsColumnWidth={44}
        {...(details ? { rowExpansion: 'multi' as const } : {})}
        onRequestResizeColumn={(_event, { columnId, width }) =>
          columnId !== undefined && setWidths({ ...widths, [columnId]: Math.max(narrowest, width) })
        }
      >
        <Table.Head>
          {drawn.map((column) => (
            <Table.HeadCell
              key={column.id}
              columnId={column.id}
              align={column.align ?? 'left'}
              width={widths[column.id] ?? column.width ?? 'auto'}
              {...(column.key
                ? {
                    sortKey: column.id,
                    sortDir: order?.column === column.id ? order.direction : ('none' as const),
                    onSort: () => sortBy(column),
                  }
                : {})}
            >
              {column.label}
            </Table.HeadCell>
          ))}
        </Table.Head>
        <Table.Body>
          {shown.map((row) => (
            <Table.Row
              key={rowKey(row)}
              rowScreenReaderText={rowName(row)}
              {...(onRow ? { onClick: () => onRow(row) } : {})}
              {...(details
                ? {
                    expansionRow: (
                      <Table.Row key={`${rowKey(row)} details`}>
                        <Table.Cell colSpan={drawn.length + 1}>{details(row)}</Table.Cell>
                      </Table.Row>
                    ),
                  }
                : {})}
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
                  icon={<CopyIcon />}
                  title={tableTexts.copy()}
                  aria-label={tableTexts.copyRow(rowName(row))}
                  onClick={() => void copy(row)}
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
      <Foot aria-busy={remote?.busy === true}>
        {total > most && (
          <Button
            inline
            appearance="subtle"
            aria-expanded={open}
            label={
              open ? tableTexts.showFirst(formatCount(most)) : tableTexts.showAll(formatCount(total), name)
            }
            onClick={toggle}
          />
        )}
        {pages > 1 && (
          <>
            <Paginator current={at} totalPages={pages} onChange={(_event, next) => turnTo(next.page)} />
            <span>
              {tableTexts.rowsOfAll(
                formatCount(first + 1),
                formatCount(Math.min(total, first + pageSize)),
                formatCount(total),
              )}
            </span>
          </>
        )}
        <Link tag="button" onClick={() => void exportAll()} aria-label={tableTexts.exportNamed(name)}>
          {tableTexts.exportCsv()}
        </Link>
        <span role="status" style={{ fontSize: 12 }}>
          {told}
        </span>
      </Foot>
    </Rows>
  );
}
