import Table from '@splunk/react-ui/Table';
import { variables } from '@splunk/themes';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import styled from 'styled-components';

import { causes } from '../../src/searches/panels/causes';
import { firstSentence } from '../data/first-sentence';
import { formatCount } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { trendRange } from '../data/trend';
import { listOf, numberOf, rowsOf, textOf } from '../data/results';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { useWidth } from '../looks/use-width';
import { TrendLine } from '../looks/trend-line';
import { VerdictLabel } from '../looks/verdict-label';
import { usePanelContext, usePanelData } from './panel-context';

const numbers = [
  ['count', 'Events', 78],
  ['accounts', 'Accounts', 82],
  ['services', 'Services', 82],
  ['clients', 'Clients', 74],
  ['kdcs', 'DCs', 56],
] as const;

/** How many of the counts fit at which width of the table, so that the cause stays readable. */
function fitting(width: number): number {
  return width >= 900 ? 5 : width >= 760 ? 4 : 2;
}

const Muted = styled.span`
  white-space: nowrap;
  font-size: 12px;
  color: ${variables.contentColorDefault};
`;

/** The triage table, one row a cause; a row opens the side panel. */
export function Causes() {
  const data = usePanelData(causes);
  const { state, change, searchUrl, empty, range, now } = usePanelContext();
  const { interactiveColorOverlayActive } = useSplunkTheme();
  const [ref, width] = useWidth();
  const counts = numbers.slice(0, fitting(width));
  const wide = counts.length === numbers.length;
  return (
    <PanelShell
      id={causes.id}
      title={causes.title}
      question={causes.question}
      data={data}
      searchUrl={searchUrl(causes)}
      empty={empty}
      height={200}
    >
      {(results) => {
        const rows = rowsOf(results);
        const trends = trendRange(
          range,
          rows.flatMap((row) => listOf(row.trend)),
        );
        return (
          <div ref={ref}>
            <FirstRows rows={rows} most={12} name="causes">
              {(shown) => (
                <Table>
                  <Table.Head>
                    <Table.HeadCell width={118}>Verdict</Table.HeadCell>
                    <Table.HeadCell>Cause</Table.HeadCell>
                    {counts.map(([field, label, size]) => (
                      <Table.HeadCell key={field} align="right" width={size}>
                        {label}
                      </Table.HeadCell>
                    ))}
                    <Table.HeadCell width={124}>Trend</Table.HeadCell>
                    {wide && <Table.HeadCell width={216}>First and last seen</Table.HeadCell>}
                  </Table.Head>
                  <Table.Body>
                    {shown.map((row) => {
                      const id = textOf(row.cause_id);
                      const codes = listOf(row.codes);
                      const period = formatPeriod(textOf(row.first_seen), textOf(row.last_seen), now);
                      const chosen = state.focus?.kind === 'cause' && state.focus.id === id;
                      return (
                        <Table.Row
                          key={`${id} ${textOf(row.known)} ${textOf(row.verdict)}`}
                          onClick={() => change({ focus: { kind: 'cause', id } })}
                          {...(chosen
                            ? { 'aria-current': true, style: { background: interactiveColorOverlayActive } }
                            : {})}
                          rowScreenReaderText={textOf(row.cause)}
                        >
                          <Table.Cell>
                            <VerdictLabel verdict={textOf(row.verdict)} known={textOf(row.known)} />
                          </Table.Cell>
                          <Table.Cell>
                            <span title={textOf(row.cause)}>
                              {firstSentence(textOf(row.cause))}{' '}
                              <Muted>
                                {codes.length === 1 ? 'code' : 'codes'} {codes.join(', ')}
                              </Muted>
                            </span>
                          </Table.Cell>
                          {counts.map(([field]) => (
                            <Table.Cell key={field} align="right">
                              {formatCount(numberOf(row[field]))}
                            </Table.Cell>
                          ))}
                          <Table.Cell title={period}>
                            <TrendLine entries={listOf(row.trend)} range={trends} />
                          </Table.Cell>
                          {wide && <Table.Cell>{period}</Table.Cell>}
                        </Table.Row>
                      );
                    })}
                  </Table.Body>
                </Table>
              )}
            </FirstRows>
          </div>
        );
      }}
    </PanelShell>
  );
}
