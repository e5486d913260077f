import Button from '@splunk/react-ui/Button';
import Table from '@splunk/react-ui/Table';
import { variables } from '@splunk/themes';
import { useMemo } from 'react';
import styled from 'styled-components';

import { SEQUENCE_ROWS, newestRows } from '../../src/searches/investigate/panels';
import { firstSentence } from '../data/first-sentence';
import { formatCount } from '../data/format-number';
import { formatExactTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { joinedData } from '../data/joined-data';
import { rowsOf } from '../data/results';
import { searchLink } from '../data/search-link';
import {
  controlHappening,
  foldRuns,
  grantedHappening,
  mergeSequence,
  refusedHappening,
} from '../data/sequence';
import { usePostProcess } from '../data/use-post-process';
import { EmptyNote } from '../frame/empty-note';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { OutcomeLabel } from '../looks/outcome-label';
import { useWidth } from '../looks/use-width';
import { VerdictLabel } from '../looks/verdict-label';
import { askedWords, detailWords, namesService } from './happening-words';
import { useInvestigate } from './investigate-context';

const Muted = styled.div`
  font-size: 12px;
  color: ${variables.contentColorDefault};
`;

const roomy = 1000;

/** What happened, newest first; the same thing several times in a row is one line. A row opens its details. */
export function SequencePanel() {
  const { history, state, change, now, goTo, choose } = useInvestigate();
  const { refusedRows, control, controlled, grantedSkipped, entity } = history;
  const grantedRows = usePostProcess(history.granted, newestRows);
  const [ref, width] = useWidth();
  // NTLM events name no client address and no service: beside those they would tell of other machines.
  const beside = controlled && entity?.kind === 'account';
  const data = joinedData([
    { name: 'refused requests', data: refusedRows },
    ...(grantedSkipped === undefined ? [{ name: 'granted tickets', data: grantedRows }] : []),
    ...(beside ? [{ name: 'NTLM logons and lockouts', data: control }] : []),
  ]);
  const { rows, completeFrom } = useMemo(() => {
    const refused = refusedRows.results ? rowsOf(refusedRows.results).map(refusedHappening) : [];
    const granted = grantedRows.results ? rowsOf(grantedRows.results).map(grantedHappening) : [];
    const others = beside && control.results ? rowsOf(control.results).map(controlHappening) : [];
    return mergeSequence([refused, granted, others], SEQUENCE_ROWS);
  }, [refusedRows.results, grantedRows.results, control.results, beside]);
  const runs = useMemo(() => foldRuns(rows), [rows]);
  const wide = width >= roomy && entity?.kind !== 'kdc';
  const from = history.from ?? 0;
  return (
    <PanelShell
      id="sequence"
      title="What happened, newest first"
      question="Which requests were granted and refused, in which order?"
      data={data}
      searchUrl={searchLink(
        grantedSkipped === undefined ? history.searches.granted : history.searches.refused,
        state.earliest,
        state.latest,
      )}
      empty={
        <EmptyNote reason="Nothing was granted or refused in this range. Names are compared as a whole, letters in either case: check the spelling, or choose a longer range." />
      }
      height={320}
    >
      {() => (
        <div ref={ref}>
          <FirstRows rows={runs} most={40} name="lines">
            {(shown) => (
              <Table>
                <Table.Head>
                  <Table.HeadCell width={176}>Time</Table.HeadCell>
                  <Table.HeadCell width={112}>Outcome</Table.HeadCell>
                  <Table.HeadCell>What</Table.HeadCell>
                  <Table.HeadCell>Why</Table.HeadCell>
                  <Table.HeadCell width={118}>Verdict</Table.HeadCell>
                  {wide && <Table.HeadCell width={170}>Domain controller</Table.HeadCell>}
                </Table.Head>
                <Table.Body>
                  {shown.map(({ newest, count, since }, index) => (
                    <Table.Row
                      key={index}
                      onClick={() => choose(newest)}
                      rowScreenReaderText={`${newest.outcome}, ${askedWords(newest)}`}
                    >
                      <Table.Cell>
                        <div>
                          {formatExactTime(isoInZone(newest.at, now)).replace(/ UTC.*$/, '')}
                          {count > 1 && (
                            <Muted>
                              {formatCount(count)} times since{' '}
                              {formatExactTime(isoInZone(since, now)).replace(/ UTC.*$/, '')}
                            </Muted>
                          )}
                        </div>
                      </Table.Cell>
                      <Table.Cell>
                        <OutcomeLabel outcome={newest.outcome} />
                      </Table.Cell>
                      <Table.Cell>
                        <div>
                          {askedWords(newest)}
                          {namesService(newest) && (
                            <>
                              {' for '}
                              <EntityLink entity={{ kind: 'service', name: newest.service }} onGo={goTo} />
                            </>
                          )}
                          <Muted>
                            {entity?.kind !== 'account' && (
                              <>
                                {'asked by '}
                                <EntityLink
                                  entity={{ kind: 'account', name: newest.account }}
                                  onGo={goTo}
                                />{' '}
                              </>
                            )}
                            {entity?.kind !== 'client' &&
                              (newest.outcome === 'refused' || newest.outcome === 'granted' ? (
                                <>
                                  {'from '}
                                  <EntityLink
                                    entity={{ kind: 'client', name: newest.client }}
                                    nothing="no address"
                                    onGo={goTo}
                                  />
                                </>
                              ) : (
                                newest.client !== '-' && `from ${newest.client}`
                              ))}
                          </Muted>
                        </div>
                      </Table.Cell>
                      <Table.Cell>
                        {newest.outcome === 'refused' ? (
                          <div>
                            {firstSentence(newest.cause)}
                            <Muted>
                              {newest.code} {newest.codeName}
                            </Muted>
                          </div>
                        ) : (
                          <Muted>{detailWords(newest)}</Muted>
                        )}
                      </Table.Cell>
                      <Table.Cell>
                        {newest.outcome === 'refused' && (
                          <VerdictLabel verdict={newest.verdict} known={newest.known} />
                        )}
                      </Table.Cell>
                      {wide && (
                        <Table.Cell>
                          <EntityLink entity={{ kind: 'kdc', name: newest.kdc }} onGo={goTo} />
                        </Table.Cell>
                      )}
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            )}
          </FirstRows>
          {completeFrom !== undefined && completeFrom > from && (
            <div style={{ margin: '8px 0 0' }}>
              The newest {formatCount(rows.length)} events are listed.{' '}
              <Button
                inline
                appearance="secondary"
                label="Show what came before"
                onClick={() => change({ window: { from, to: Math.ceil(completeFrom) } })}
              />
            </div>
          )}
        </div>
      )}
    </PanelShell>
  );
}
