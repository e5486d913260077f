import Link from '@splunk/react-ui/Link';
import { useMemo } from 'react';

import type { CoverageState } from '../../data/coverage-address';
import type { ControllerCoverage } from '../../data/coverage-of';
import { investigateUrl } from '../../data/entity';
import { formatCount } from '../../data/format-number';
import { formatPeriod } from '../../data/format-time';
import { isoInZone } from '../../data/iso-in-zone';
import type { PanelData } from '../../data/use-post-process';
import { visibleText } from '../../data/visible-text';
import { DataTable } from '../../frame/data-table';
import type { DataColumn } from '../../frame/data-table';
import { PanelShell } from '../../frame/panel-shell';
import { CoverageLabel } from '../../looks/coverage-label';
import { FactList } from '../../looks/fact-list';
import { coverageTexts } from '../../texts/coverage-677';

type Period = (first: number, last: number) => string;

function Details({
  controller,
  period,
}: {
  readonly controller: ControllerCoverage;
  readonly period: Period;
}) {
  const { issues, events, count, sourcetypes, unreadable } = controller;
  return (
    <div>
      {issues.map((issue) => (
        <p key={issue} style={{ margin: '0 0 8px' }}>
          {coverageTexts.meaning(issue)}
        </p>
      ))}
      <FactList
        facts={[
          ...events.map(
            (event) =>
              [
                event.outcome === 'failure'
                  ? coverageTexts.eventFailures(event.id)
                  : coverageTexts.eventGranted(event.id),
                coverageTexts.countAndPeriod(formatCount(event.count), period(event.first, event.last)),
              ] as const,
          ),
          [coverageTexts.allEvents(), count > 0 && formatCount(count)],
          [coverageTexts.sourcetypes(), sourcetypes.join(', ')],
          [
            coverageTexts.inAnotherLanguage(),
            unreadable > 0 && coverageTexts.failuresCount(unreadable, formatCount(unreadable)),
          ],
        ]}
      />
    </div>
  );
}

const statesOf = ({ issues }: ControllerCoverage) => (issues.length === 0 ? (['reports'] as const) : issues);

function codeSevenOf({ code7, failures, unreadable }: ControllerCoverage): string {
  if (code7 > 0) {
    return formatCount(code7);
  }
  return failures > unreadable ? coverageTexts.never() : coverageTexts.unknown();
}

function columnsOf(period: Period, range: CoverageState): readonly DataColumn<ControllerCoverage>[] {
  const idsOf = ({ events, count }: ControllerCoverage) =>
    [...new Set(events.map(({ id }) => id))].join(', ') ||
    (count > 0 ? coverageTexts.noneReadable() : coverageTexts.none());
  return [
    {
      id: 'controller',
      label: coverageTexts.controller(),
      key: ({ name }) => name,
      text: ({ name }) => name,
      cell: ({ name }) => (
        <Link
          to={investigateUrl({ kind: 'kdc', name }, range)}
          title={coverageTexts.investigate(visibleText(name))}
          style={{ unicodeBidi: 'isolate', overflowWrap: 'anywhere' }}
        >
          {visibleText(name)}
        </Link>
      ),
    },
    {
      id: 'state',
      label: coverageTexts.stateHead(),
      width: 225,
      key: (controller) => statesOf(controller).map(coverageTexts.state).join(', '),
      text: (controller) => statesOf(controller).map(coverageTexts.state).join(', '),
      cell: (controller) =>
        statesOf(controller).map((state) => (
          <span key={state} style={{ marginRight: 6 }}>
            <CoverageLabel state={state} />
          </span>
        )),
    },
    {
      id: 'failures',
      label: coverageTexts.failures(),
      align: 'right',
      width: 104,
      key: ({ failures }) => failures,
      text: ({ failures }) => String(failures),
      cell: ({ failures }) => formatCount(failures),
    },
    {
      id: 'code7',
      label: coverageTexts.codeSeven(),
      align: 'right',
      width: 104,
      key: ({ code7 }) => code7,
      text: codeSevenOf,
    },
    { id: 'ids', label: coverageTexts.eventIds(), width: 200, text: idsOf },
    {
      id: 'period',
      label: coverageTexts.firstAndLast(),
      width: 215,
      key: ({ last }) => last,
      text: ({ first, last }) => period(first, last),
    },
  ];
}

/** The domain controllers, the ones with something wrong first; a row opens to what it sends, event by event. */
export function Controllers(props: {
  readonly controllers: readonly ControllerCoverage[];
  readonly data: PanelData;
  readonly searchUrl: string;
  readonly empty: React.ReactNode;
  /** The search head's now as an ISO time in the user's zone. */
  readonly now: string;
  readonly range: CoverageState;
}) {
  const { controllers, data, searchUrl, empty, now, range } = props;
  const period = useMemo<Period>(
    () => (first, last) => formatPeriod(isoInZone(first, now), isoInZone(last, now), now),
    [now],
  );
  const { earliest, latest } = range;
  const columns = useMemo(() => columnsOf(period, { earliest, latest }), [period, earliest, latest]);
  return (
    <PanelShell
      id="controllers"
      title={data.results ? titleOf(controllers) : coverageTexts.controllers()}
      question={coverageTexts.controllersQuestion()}
      data={data}
      searchUrl={searchUrl}
      empty={empty}
      height={240}
    >
      {() => (
        <DataTable
          name={coverageTexts.controllersRows()}
          rows={controllers}
          columns={columns}
          rowKey={({ name }) => name}
          rowName={({ name }) => visibleText(name)}
          most={25}
          details={(controller) => <Details controller={controller} period={period} />}
        />
      )}
    </PanelShell>
  );
}

function titleOf(controllers: readonly ControllerCoverage[]): string {
  const count = controllers.length;
  const troubled = controllers.filter(({ issues }) => issues.length > 0).length;
  if (count === 0) {
    return coverageTexts.controllers();
  }
  return troubled === 0
    ? coverageTexts.controllersReporting(count, formatCount(count))
    : coverageTexts.controllersTroubled(count, formatCount(count), formatCount(troubled));
}
