import type { ReactNode } from 'react';

import { formatCount } from '../../data/format-number';
import { formatPeriod } from '../../data/format-time';
import { isoInZone } from '../../data/iso-in-zone';
import type { SourceTotal } from '../../data/source-totals';
import type { DataColumn } from '../../frame/data-table';
import { Period } from '../../looks/period';
import { coverageTexts } from '../../texts/coverage-677';

/** An index and a sourcetype as one text, by which rows are told apart. */
export const nameOfSource = ({ index, sourcetype }: SourceTotal): string => `${index} ${sourcetype}`;

/** The columns of a table of indexes and sourcetypes. `now` gives the zone; `draw` draws what the row is about. */
export function sourceColumns<Row extends SourceTotal>(
  now: string,
  period: string,
  draw: (row: Row) => ReactNode,
): readonly DataColumn<Row>[] {
  const told = ({ first, last }: Row) => formatPeriod(isoInZone(first, now), isoInZone(last, now), now);
  return [
    {
      id: 'source',
      label: coverageTexts.indexAndSourcetype(),
      key: nameOfSource,
      text: nameOfSource,
      cell: draw,
    },
    {
      id: 'count',
      label: coverageTexts.events(),
      align: 'right',
      width: 92,
      key: ({ count }) => count,
      text: ({ count }) => String(count),
      cell: ({ count }) => formatCount(count),
    },
    {
      id: 'hosts',
      label: coverageTexts.hosts(),
      align: 'right',
      width: 84,
      key: ({ hosts }) => hosts,
      text: ({ hosts }) => String(hosts),
      cell: ({ hosts }) => formatCount(hosts),
    },
    {
      id: 'period',
      label: period,
      width: 150,
      key: ({ last }) => last,
      text: told,
      cell: (row) => <Period text={told(row)} />,
    },
  ];
}
