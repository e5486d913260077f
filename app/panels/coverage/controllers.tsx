import Table from '@splunk/react-ui/Table';

import { coverageLooks, CoverageLabel } from '../../looks/coverage-label';
import type { ControllerCoverage } from '../../data/coverage-of';
import { formatCount } from '../../data/format-number';
import { formatPeriod } from '../../data/format-time';
import { isoInZone } from '../../data/iso-in-zone';
import type { PanelData } from '../../data/use-post-process';
import { visibleText } from '../../data/visible-text';
import { FirstRows } from '../../frame/first-rows';
import { PanelShell } from '../../frame/panel-shell';
import { FactList } from '../../looks/fact-list';

const outcomes = { failure: 'failures', success: 'granted in the last hour' } as const;

function Details({
  controller,
  period,
}: {
  readonly controller: ControllerCoverage;
  readonly period: (first: number, last: number) => string;
}) {
  return (
    <div>
      {controller.issues.map((issue) => (
        <p key={issue} style={{ margin: '0 0 8px' }}>
          {coverageLooks[issue].meaning}
        </p>
      ))}
      <FactList
        facts={[
          ...controller.events.map(
            ({ id, outcome, count, first, last }) =>
              [`${id}, ${outcomes[outcome]}`, `${formatCount(count)}, ${period(first, last)}`] as const,
          ),
          ['All Kerberos events', controller.count > 0 && formatCount(controller.count)],
          ['Sourcetypes', controller.sourcetypes.join(', ')],
          [
            'In another language',
            controller.unreadable > 0 && `${formatCount(controller.unreadable)} failures`,
          ],
        ]}
      />
    </div>
  );
}

/** The domain controllers, the ones with something wrong first; a row opens to what it sends, event by event. */
export function Controllers(props: {
  readonly controllers: readonly ControllerCoverage[];
  readonly data: PanelData;
  readonly searchUrl: string;
  readonly empty: React.ReactNode;
  /** The search head's now as an ISO time in the user's zone. */
  readonly now: string;
}) {
  const { controllers, data, searchUrl, empty, now } = props;
  const period = (first: number, last: number): string =>
    formatPeriod(isoInZone(first, now), isoInZone(last, now), now);
  const troubled = controllers.filter(({ issues }) => issues.length > 0).length;
  return (
    <PanelShell
      id="controllers"
      title={
        data.results && controllers.length > 0
          ? `${formatCount(controllers.length)} domain ${controllers.length === 1 ? 'controller' : 'controllers'}, ${troubled === 0 ? 'all of them reporting' : `${formatCount(troubled)} with something to look at`}`
          : 'Domain controllers'
      }
      question="Which domain controllers send which Kerberos events, since when, and which keep something back?"
      data={data}
      searchUrl={searchUrl}
      empty={empty}
      height={240}
    >
      {() => (
        <FirstRows rows={controllers} most={25} name="domain controllers">
          {(shown) => (
            <Table rowExpansion="multi">
              <Table.Head>
                <Table.HeadCell>Domain controller</Table.HeadCell>
                <Table.HeadCell width={250}>State</Table.HeadCell>
                <Table.HeadCell align="right" width={90}>
                  Failures
                </Table.HeadCell>
                <Table.HeadCell align="right" width={90}>
                  Code 7
                </Table.HeadCell>
                <Table.HeadCell width={190}>Event ids</Table.HeadCell>
                <Table.HeadCell width={230}>First and last in the range</Table.HeadCell>
              </Table.Head>
              <Table.Body>
                {shown.map((controller) => (
                  <Table.Row
                    key={controller.name}
                    rowScreenReaderText={controller.name}
                    expansionRow={
                      <Table.Row key={`${controller.name} details`}>
                        <Table.Cell colSpan={7}>
                          <Details controller={controller} period={period} />
                        </Table.Cell>
                      </Table.Row>
                    }
                  >
                    <Table.Cell style={{ overflowWrap: 'anywhere' }}>
                      {visibleText(controller.name)}
                    </Table.Cell>
                    <Table.Cell>
                      {(controller.issues.length === 0 ? (['reports'] as const) : controller.issues).map(
                        (state) => (
                          <span key={state} style={{ marginRight: 6 }}>
                            <CoverageLabel state={state} />
                          </span>
                        ),
                      )}
                    </Table.Cell>
                    <Table.Cell align="right">{formatCount(controller.failures)}</Table.Cell>
                    <Table.Cell align="right">
                      {controller.code7 > 0
                        ? formatCount(controller.code7)
                        : controller.failures > controller.unreadable
                          ? 'never'
                          : 'unknown'}
                    </Table.Cell>
                    <Table.Cell>
                      {[...new Set(controller.events.map(({ id }) => id))].join(', ') || 'none readable'}
                    </Table.Cell>
                    <Table.Cell>{period(controller.first, controller.last)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          )}
        </FirstRows>
      )}
    </PanelShell>
  );
}
