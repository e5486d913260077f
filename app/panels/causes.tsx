import { variables } from '@splunk/themes';
import { useMemo } from 'react';
import styled from 'styled-components';

import { causes } from '../../src/searches/panels/causes';
import { firstSentence } from '../data/first-sentence';
import { formatCount, formatShare } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { trendRange } from '../data/trend';
import type { TrendRange } from '../data/trend';
import { listOf, numberOf, rowsOf, textOf } from '../data/results';
import type { Cell } from '../data/results';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { PanelShell } from '../frame/panel-shell';
import { useWidth } from '../looks/use-width';
import { Period } from '../looks/period';
import { TrendLine } from '../looks/trend-line';
import { VerdictLabel } from '../looks/verdict-label';
import { verdictIds, verdictLook } from '../looks/verdicts';
import { usePanelContext, usePanelData } from './panel-context';
import { _ } from '@splunk/ui-utils/i18n';
import { analysisTexts } from '../texts/analysis-677';

type Row = Readonly<Record<string, Cell>>;

const counts = [
  ['count', analysisTexts.causes.events, 100],
  ['accounts', analysisTexts.causes.accounts, 108],
  ['services', analysisTexts.causes.services, 102],
  ['clients', analysisTexts.causes.clients, 90],
  ['kdcs', analysisTexts.causes.kdcs, 66],
] as const;

/** How many of the counts fit at which width of the table, so that the cause stays readable. */
function fitting(width: number): number {
  return width >= 1000 ? 5 : width >= 820 ? 3 : 1;
}

const Muted = styled.span`
  white-space: nowrap;
  font-size: 12px;
  color: ${variables.contentColorDefault};
`;

const Action = styled.div`
  font-size: 12px;
  line-height: 16px;
  color: ${variables.contentColorDefault};
  display: -webkit-box;
  -webkit-line-clamp: 2;
  -webkit-box-orient: vertical;
  overflow: hidden;
`;

const Heading = styled.h3`
  margin: 20px 0 8px;
  font-size: 13px;
  font-weight: 600;
  color: ${variables.contentColorActive};
`;

const rank = (row: Row): number => verdictIds.indexOf(verdictLook(textOf(row.verdict), textOf(row.known)).id);

/** What to do, as short as it can be said; nothing where there is nothing to do. */
const action = (row: Row): string =>
  textOf(row.verdict) === 'ignore' ? '' : firstSentence(textOf(row.cause_action));

const codesOf = (row: Row): string => listOf(row.codes).join(', ');

function columnsOf(
  width: number,
  total: number,
  trends: TrendRange,
  now: string,
): readonly DataColumn<Row>[] {
  const drawn = fitting(width);
  const texts = analysisTexts.causes;
  const period = (row: Row) => formatPeriod(textOf(row.first_seen), textOf(row.last_seen), now);
  return [
    {
      id: 'verdict',
      label: texts.verdict(),
      width: 112,
      key: rank,
      text: (row) => verdictLook(textOf(row.verdict), textOf(row.known)).label,
      cell: (row) => <VerdictLabel verdict={textOf(row.verdict)} known={textOf(row.known)} />,
    },
    {
      id: 'cause',
      label: texts.cause(),
      key: (row) => textOf(row.cause),
      text: (row) => textOf(row.cause),
      cell: (row) => (
        <span title={textOf(row.cause)}>
          {firstSentence(textOf(row.cause))}{' '}
          <Muted>
            {listOf(row.codes).length === 1 ? texts.code(codesOf(row)) : texts.manyCodes(codesOf(row))}
          </Muted>
          {action(row) && <Action>{action(row)}</Action>}
        </span>
      ),
    },
    { id: 'cause_id', label: texts.causeId(), text: (row) => textOf(row.cause_id), hidden: true },
    { id: 'codes', label: texts.codes(), text: codesOf, hidden: true },
    ...counts.map(([field, label, size], index): DataColumn<Row> => ({
      id: field,
      label: label(),
      width: size,
      align: 'right',
      hidden: index >= drawn,
      key: (row) => numberOf(row[field]),
      text: (row) => textOf(row[field]),
      cell: (row) => (
        <span>
          {formatCount(numberOf(row[field]))}
          {field === 'count' && <Muted> ({formatShare(numberOf(row.count), total)})</Muted>}
        </span>
      ),
    })),
    {
      id: 'share',
      label: texts.share(),
      text: (row) => formatShare(numberOf(row.count), total),
      hidden: true,
    },
    {
      id: 'trend',
      label: texts.trend(),
      width: 112,
      text: (row) => listOf(row.trend).join('; '),
      cell: (row) => (
        <span title={period(row)}>
          <TrendLine entries={listOf(row.trend)} range={trends} />
        </span>
      ),
    },
    {
      id: 'first_seen',
      label: texts.first(),
      text: (row) => textOf(row.first_seen),
      hidden: true,
    },
    {
      id: 'cause_action',
      label: texts.whatToDo(),
      text: (row) => textOf(row.cause_action),
      hidden: true,
    },
    {
      id: 'last_seen',
      label: texts.firstAndLast(),
      width: 136,
      hidden: width < 1000,
      key: (row) => textOf(row.last_seen),
      text: (row) => textOf(row.last_seen),
      cell: (row) => <Period text={period(row)} />,
    },
  ];
}

/** The triage table, one row a cause; a row opens the side panel. Known failures stand apart below, with their rows. */
export function Causes() {
  const data = usePanelData(causes);
  const { state, change, searchUrl, empty, range, now, known } = usePanelContext();
  const [ref, width] = useWidth();
  const rows = useMemo(() => (data.results ? rowsOf(data.results) : []), [data.results]);
  const open = rows.filter((row) => textOf(row.known) !== 'yes');
  const hidden = rows.filter((row) => textOf(row.known) === 'yes');
  const total = open.reduce((sum, row) => sum + numberOf(row.count), 0);
  const trends = trendRange(
    range,
    rows.flatMap((row) => listOf(row.trend)),
  );
  const columns = columnsOf(width, total, trends, now);
  const note: DataColumn<Row> = {
    id: 'known_note',
    label: analysisTexts.causes.knownBy(),
    width: width >= 900 ? 320 : 200,
    key: (row) => textOf(row.known_note),
    text: (row) => textOf(row.known_note),
    cell: (row) => visibleText(textOf(row.known_note)),
  };
  const table = {
    rowKey: (row: Row) => ['cause_id', 'known', 'verdict', 'known_note'].map((f) => textOf(row[f])).join(' '),
    rowName: (row: Row) => firstSentence(textOf(row.cause)),
    most: 12,
    onRow: (row: Row) => change({ focus: { kind: 'cause', id: textOf(row.cause_id) } }),
    isCurrent: (row: Row) => state.focus?.kind === 'cause' && state.focus.id === textOf(row.cause_id),
  };
  return (
    <PanelShell
      id={causes.id}
      title={_(causes.title)}
      question={_(causes.question)}
      data={data}
      searchUrl={searchUrl(causes)}
      empty={empty}
      height={200}
    >
      {() => (
        <div ref={ref}>
          {open.length > 0 && (
            <DataTable name={analysisTexts.causes.name()} rows={open} columns={columns} {...table} />
          )}
          {hidden.length > 0 && (
            <>
              <Heading>
                {analysisTexts.causes.knownApart(
                  formatCount(hidden.reduce((sum, row) => sum + numberOf(row.count), 0)),
                )}
              </Heading>
              <DataTable
                name={analysisTexts.causes.knownName()}
                rows={hidden}
                columns={[
                  ...columns.filter(({ id }) =>
                    ['verdict', 'cause', 'cause_id', 'codes', 'count'].includes(id),
                  ),
                  note,
                ]}
                {...table}
              />
            </>
          )}
          {open.length === 0 && hidden.length > 0 && known === undefined && empty}
        </div>
      )}
    </PanelShell>
  );
}
