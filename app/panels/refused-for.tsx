import { variables } from '@splunk/themes';
import { useMemo } from 'react';
import styled from 'styled-components';

import { fillSearch } from '../../src/searches/fill-search';
import { refusedFor } from '../../src/searches/investigate/panels';
import { firstSentence } from '../data/first-sentence';
import { fixedExpression, markOf } from '../data/fixed-causes';
import { formatCount } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { listOf, numberOf, textOf } from '../data/results';
import type { Cell } from '../data/results';
import { searchLink } from '../data/search-link';
import { trendRange } from '../data/trend';
import { visibleText } from '../data/visible-text';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { EntityLink } from '../looks/entity-link';
import { Period } from '../looks/period';
import { TrendLine } from '../looks/trend-line';
import { VerdictLabel } from '../looks/verdict-label';
import { verdictLook } from '../looks/verdicts';
import { refusedForTexts } from '../texts/investigate/refused-for';
import { FixedCell } from './fixed-cell';
import { useInvestigate } from './investigate-context';
import { JobTable } from './job-table';
import type { JobRow as Row } from './job-table';

const Muted = styled.span`
  font-size: 12px;
  color: ${variables.contentColorDefault};
`;

const roomy = 1000;
const tight = 820;

/** Why the entity was refused, by cause and service, with the marks of what was fixed. A row explains its cause. */
export function RefusedFor() {
  const { history, state, change, now, goTo, marks } = useInvestigate();
  const search = useMemo(
    () => fillSearch(refusedFor, { fixed: fixedExpression(marks), span: history.span.name }),
    [marks, history.span.name],
  );
  const texts = refusedForTexts;
  const iso = (cell: Cell | undefined) => isoInZone(numberOf(cell), now);
  const compareAt = (fixedAt: number, cause: string) =>
    change({
      view: 'compare',
      moment: fixedAt,
      windows: undefined,
      against: '',
      filters: { ...state.filters, cause },
      focus: undefined,
    });
  const serviceOf = (row: Row) => (
    <EntityLink entity={{ kind: 'service', name: textOf(row.service) }} onGo={goTo} />
  );
  const columns = (width: number, rows: readonly Row[]): readonly DataColumn<Row>[] => {
    const wide = width >= roomy;
    const narrow = width > 0 && width < tight;
    const range = trendRange(
      { from: history.from ?? 0, to: history.to ?? 1 },
      rows.flatMap((row) => listOf(row.trend)),
    );
    return [
      {
        id: 'verdict',
        label: texts.verdict(),
        width: 118,
        key: (row) => textOf(row.verdict),
        text: (row) => verdictLook(textOf(row.verdict), textOf(row.known)).label,
        cell: (row) => <VerdictLabel verdict={textOf(row.verdict)} known={textOf(row.known)} />,
      },
      {
        id: 'cause',
        label: texts.cause(),
        key: (row) => textOf(row.cause),
        text: (row) => textOf(row.cause),
        cell: (row) => {
          const codes = listOf(row.codes);
          return (
            <div title={textOf(row.cause)}>
              {firstSentence(textOf(row.cause))}{' '}
              <Muted>
                {codes.length === 1 ? texts.code(codes.join(', ')) : texts.codes(codes.join(', '))}
              </Muted>
              {narrow && (
                <>
                  <br />
                  {serviceOf(row)}
                </>
              )}
            </div>
          );
        },
      },
      { id: 'codes', label: texts.codesHead(), text: (row) => listOf(row.codes).join(', '), hidden: true },
      {
        id: 'service',
        label: texts.service(),
        hidden: narrow,
        key: (row) => textOf(row.service),
        text: (row) => textOf(row.service),
        cell: serviceOf,
      },
      {
        id: 'count',
        label: texts.refused(),
        width: 96,
        align: 'right',
        key: (row) => numberOf(row.count),
        text: (row) => textOf(row.count),
        cell: (row) => formatCount(numberOf(row.count)),
      },
      { id: 'accounts', label: texts.accounts(), text: (row) => textOf(row.accounts), hidden: true },
      { id: 'clients', label: texts.clients(), text: (row) => textOf(row.clients), hidden: true },
      {
        id: 'trend',
        label: texts.trend(),
        width: 112,
        hidden: !wide,
        text: (row) => listOf(row.trend).join('; '),
        cell: (row) => <TrendLine entries={listOf(row.trend)} range={range} />,
      },
      {
        id: 'last',
        label: texts.firstAndLast(),
        width: 146,
        key: (row) => numberOf(row.last),
        text: (row) => `${iso(row.first)} ${iso(row.last)}`,
        cell: (row) => <Period text={formatPeriod(iso(row.first), iso(row.last), now)} />,
      },
      {
        id: 'fixed',
        label: texts.fixed(),
        width: 156,
        text: (row) => {
          const fixed = markOf(marks, textOf(row.cause_id), textOf(row.service));
          return fixed ? isoInZone(fixed.fixedAt, now) : texts.open();
        },
        cell: (row) => {
          const id = textOf(row.cause_id);
          const service = textOf(row.service);
          return (
            <FixedCell
              causeId={id}
              service={service}
              fixed={markOf(marks, id, service)}
              after={numberOf(row.after)}
              onCompare={(fixedAt) => compareAt(fixedAt, id)}
            />
          );
        },
      },
    ];
  };
  return (
    <JobTable
      id="refused-for"
      title={texts.title()}
      question={texts.question()}
      job={history.refused}
      search={search}
      searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
      empty={<EmptyNote reason={texts.empty()} />}
      height={160}
      rowsName={texts.name()}
      columns={columns}
      rowKey={(row) =>
        ['cause_id', 'service', 'known', 'verdict'].map((field) => textOf(row[field])).join(' ')
      }
      rowName={(row) => `${firstSentence(textOf(row.cause))}, ${visibleText(textOf(row.service))}`}
      onRow={(row) => change({ focus: { kind: 'cause', id: textOf(row.cause_id) } })}
      isCurrent={(row) => state.focus?.kind === 'cause' && state.focus.id === textOf(row.cause_id)}
    />
  );
}
