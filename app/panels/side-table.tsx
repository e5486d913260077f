import type { SideRow } from '../data/compare-sides';
import { firstSentence } from '../data/first-sentence';
import { formatCount } from '../data/format-number';
import { locale } from '../data/splunk-page';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EntityLink } from '../looks/entity-link';
import { VerdictLabel } from '../looks/verdict-label';
import { verdictLook } from '../looks/verdicts';
import { comparisonTexts } from '../texts/investigate/comparison';
import { useInvestigate } from './investigate-context';

const texts = comparisonTexts;

/** What the two sides are called, and the unit of their rates; none where both sides are of one size. */
export interface SideNames {
  readonly a: string;
  readonly b: string;
  readonly rate: string | undefined;
}

/** The causes or services of a comparison: what changed, and the counts on both sides. */
export function SideTable(props: {
  readonly by: 'cause' | 'service';
  readonly rows: readonly SideRow[];
  readonly names: SideNames;
}) {
  const { by, rows, names } = props;
  const { goTo } = useInvestigate();
  const rate = new Intl.NumberFormat(locale(), { maximumSignificantDigits: 2 });
  const side = (id: 'a' | 'b', rateId: 'rateA' | 'rateB'): DataColumn<SideRow> => ({
    id,
    label: visibleText(names[id]),
    width: 190,
    align: 'right',
    key: (row) => row[rateId],
    text: (row) => String(row[id]),
    cell: (row) =>
      row[id] === 0 || names.rate === undefined
        ? formatCount(row[id])
        : texts.countAndRate(formatCount(row[id]), rate.format(row[rateId]), names.rate),
  });
  const columns: readonly DataColumn<SideRow>[] = [
    {
      id: 'shift',
      label: texts.change(),
      width: 150,
      key: ({ shift }) => texts.shifts[shift](),
      text: ({ shift }) => texts.shifts[shift](),
    },
    ...(by === 'cause'
      ? [
          {
            id: 'verdict',
            label: texts.verdict(),
            width: 118,
            key: (row: SideRow) => row.verdict,
            text: (row: SideRow) => verdictLook(row.verdict, row.known).label,
            cell: (row: SideRow) => <VerdictLabel verdict={row.verdict} known={row.known} />,
          },
        ]
      : []),
    {
      id: 'name',
      label: by === 'cause' ? texts.cause() : texts.service(),
      key: ({ name }) => name,
      text: ({ name }) => name,
      cell: ({ name }) =>
        by === 'cause' ? (
          <span title={name}>{firstSentence(name)}</span>
        ) : (
          <EntityLink entity={{ kind: 'service', name }} onGo={goTo} />
        ),
    },
    side('a', 'rateA'),
    side('b', 'rateB'),
  ];
  return (
    <DataTable
      name={by === 'cause' ? texts.causes() : texts.services()}
      rows={rows}
      columns={columns}
      rowKey={({ key }) => key}
      rowName={({ name }) => visibleText(firstSentence(name))}
      most={15}
    />
  );
}
