import { useMemo } from 'react';

import type { ReferenceKind } from '../../data/codes-address';
import type { TypeEntry } from '../../data/reference-rows';
import { DataTable } from '../../frame/data-table';
import { codesTexts } from '../../texts/codes-677';
import { typeColumns } from './type-columns';

/** One of the smaller tables of the reference, each row with its source. */
export function TypeTable(props: {
  readonly kind: Exclude<ReferenceKind, 'code'>;
  readonly entries: readonly TypeEntry[];
}) {
  const { kind, entries } = props;
  const columns = useMemo(() => typeColumns(kind, entries), [kind, entries]);
  return (
    <DataTable
      key={kind}
      name={codesTexts.table(kind)}
      rows={entries}
      columns={columns}
      rowKey={(entry) => `${entry.number} ${entry.name}`}
      rowName={(entry) => entry.name}
      most={200}
    />
  );
}
