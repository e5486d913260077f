import { useMemo } from 'react';

import { formatCount, formatShare } from '../data/format-number';
import { formatTime } from '../data/format-time';
import { numberOf, rowsOf, textOf } from '../data/results';
import type { Cell, Results } from '../data/results';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { encryptionTexts } from '../texts/encryption-677';

type Row = Readonly<Record<string, Cell>>;

const families = ['AES', 'RC4', 'DES'] as const;

const totalOf = (row: Row): number => families.reduce((sum, family) => sum + numberOf(row[family]), 0);

function columnsOf(): readonly DataColumn<Row>[] {
  const share = (row: Row): string => formatShare(numberOf(row.AES), totalOf(row));
  return [
    {
      id: '_time',
      label: encryptionTexts.from(),
      key: (row) => textOf(row._time),
      text: (row) => textOf(row._time),
      cell: (row) => formatTime(textOf(row._time)),
    },
    ...families.map((family): DataColumn<Row> => ({
      id: family,
      label: family,
      align: 'right',
      width: 140,
      key: (row) => numberOf(row[family]),
      text: (row) => textOf(row[family]),
      cell: (row) => formatCount(numberOf(row[family])),
    })),
    {
      id: 'share',
      label: encryptionTexts.shareOfAes(),
      align: 'right',
      width: 160,
      key: (row) => numberOf(row.AES) / totalOf(row),
      text: share,
    },
  ];
}

/** The numbers behind the chart of progress, times without a ticket left out. */
export function EncryptionTimeTable({ results }: { readonly results: Results }) {
  const rows = useMemo(() => rowsOf(results).filter((row) => totalOf(row) > 0), [results]);
  const columns = useMemo(columnsOf, []);
  return (
    <DataTable
      name={encryptionTexts.times()}
      rows={rows}
      columns={columns}
      rowKey={(row) => textOf(row._time)}
      rowName={(row) => formatTime(textOf(row._time))}
      most={31}
    />
  );
}
