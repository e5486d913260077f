import Button from '@splunk/react-ui/Button';
import Table from '@splunk/react-ui/Table';
import { variables } from '@splunk/themes';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import { useMemo } from 'react';
import styled from 'styled-components';

import { fillSearch } from '../../src/searches/fill-search';
import { refusedFor } from '../../src/searches/investigate/panels';
import { firstSentence } from '../data/first-sentence';
import { fixedExpression, markOf } from '../data/fixed-causes';
import { formatCount } from '../data/format-number';
import { formatPeriod, formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { listOf, numberOf, rowsOf, textOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { trendRange } from '../data/trend';
import { usePostProcess } from '../data/use-post-process';
import { EmptyNote } from '../frame/empty-note';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { TrendLine } from '../looks/trend-line';
import { useWidth } from '../looks/use-width';
import { VerdictLabel } from '../looks/verdict-label';
import { useInvestigate } from './investigate-context';

const Muted = styled.span`
  font-size: 12px;
  color: ${variables.contentColorActive};
`;

const roomy = 1000;

/** Why the entity was refused, by cause and service, with the marks of what was fixed. A row explains its cause. */
export function RefusedFor() {
  const { history, state, change, now, goTo, marks, mark, unmark } = useInvestigate();
  const { interactiveColorOverlayActive } = useSplunkTheme();
  const search = useMemo(
    () => fillSearch(refusedFor, { fixed: fixedExpression(marks), span: history.span.name }),
    [marks, history.span.name],
  );
  const data = usePostProcess(history.refused, search);
  const [ref, width] = useWidth();
  const wide = width >= roomy;
  const narrow = width > 0 && width < 820;
  const compareAt = (fixedAt: number, cause: string) =>
    change({
      view: 'compare',
      moment: fixedAt,
      against: '',
      filters: { ...state.filters, cause },
      focus: undefined,
    });
  return (
    <PanelShell
      id="refused-for"
      title="What it was refused for"
      question="Which causes does the entity meet, for which services, and were they fixed?"
      data={data}
      searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
      empty={<EmptyNote reason="Nothing was refused in this range." />}
      height={160}
    >
      {(results) => {
        const rows = rowsOf(results);
        const range = trendRange(
          { from: history.from ?? 0, to: history.to ?? 1 },
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
                    {!narrow && <Table.HeadCell>Service</Table.HeadCell>}
                    <Table.HeadCell width={80} align="right">
                      Refused
                    </Table.HeadCell>
                    {wide && <Table.HeadCell width={124}>Trend</Table.HeadCell>}
                    <Table.HeadCell width={wide ? 216 : 150}>First and last seen</Table.HeadCell>
                    <Table.HeadCell width={190}>Fixed?</Table.HeadCell>
                  </Table.Head>
                  <Table.Body>
                    {shown.map((row) => {
                      const id = textOf(row.cause_id);
                      const service = textOf(row.service);
                      const codes = listOf(row.codes);
                      const fixed = markOf(marks, id, service);
                      const after = numberOf(row.after);
                      const chosen = state.focus?.kind === 'cause' && state.focus.id === id;
                      return (
                        <Table.Row
                          key={`${id} ${service} ${textOf(row.known)} ${textOf(row.verdict)}`}
                          rowScreenReaderText={textOf(row.cause)}
                          onClick={() => change({ focus: { kind: 'cause', id } })}
                          {...(chosen
                            ? { 'aria-current': true, style: { background: interactiveColorOverlayActive } }
                            : {})}
                        >
                          <Table.Cell>
                            <VerdictLabel verdict={textOf(row.verdict)} known={textOf(row.known)} />
                          </Table.Cell>
                          <Table.Cell>
                            <div title={textOf(row.cause)}>
                              {firstSentence(textOf(row.cause))}{' '}
                              <Muted>
                                {codes.length === 1 ? 'code' : 'codes'} {codes.join(', ')}
                              </Muted>
                              {narrow && (
                                <>
                                  <br />
                                  <EntityLink entity={{ kind: 'service', name: service }} onGo={goTo} />
                                </>
                              )}
                            </div>
                          </Table.Cell>
                          {!narrow && (
                            <Table.Cell>
                              <EntityLink entity={{ kind: 'service', name: service }} onGo={goTo} />
                            </Table.Cell>
                          )}
                          <Table.Cell align="right">{formatCount(numberOf(row.count))}</Table.Cell>
                          {wide && (
                            <Table.Cell>
                              <TrendLine entries={listOf(row.trend)} range={range} />
                            </Table.Cell>
                          )}
                          <Table.Cell>
                            {formatPeriod(
                              isoInZone(numberOf(row.first), now),
                              isoInZone(numberOf(row.last), now),
                              now,
                            )}
                          </Table.Cell>
                          <Table.Cell>
                            {fixed ? (
                              <div>
                                {after > 0 ? (
                                  <strong>Came back: {formatCount(after)} since the fix</strong>
                                ) : (
                                  <>Fixed; none since</>
                                )}
                                <br />
                                <Muted>
                                  {formatTime(isoInZone(fixed.fixedAt, now))}
                                  {fixed.fixedBy !== '' && ` by ${fixed.fixedBy}`}
                                </Muted>
                                <br />
                                <Button
                                  inline
                                  appearance="subtle"
                                  label="Before and after"
                                  onClick={(event) => {
                                    event.stopPropagation();
                                    compareAt(fixed.fixedAt, id);
                                  }}
                                />
                                <Button
                                  inline
                                  appearance="subtle"
                                  label="Reopen"
                                  onClick={(event) => {
                                    event.stopPropagation();
                                    unmark(fixed);
                                  }}
                                />
                              </div>
                            ) : (
                              <Button
                                inline
                                appearance="subtle"
                                label="Mark as fixed"
                                title="From now on this page counts what comes back for this cause and service."
                                onClick={(event) => {
                                  event.stopPropagation();
                                  mark(id, service);
                                }}
                              />
                            )}
                          </Table.Cell>
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
