import Button from '@splunk/react-ui/Button';
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
import type { Happening, Run } from '../data/sequence';
import { usePostProcess } from '../data/use-post-process';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { OutcomeLabel } from '../looks/outcome-label';
import { outcomeLook } from '../looks/outcomes';
import { RichText } from '../looks/rich-text';
import { Breakable } from '../looks/breakable';
import { useWidth } from '../looks/use-width';
import { VerdictLabel } from '../looks/verdict-label';
import { verdictLook } from '../looks/verdicts';
import { sequenceTexts } from '../texts/investigate/sequence';
import { sourceTexts } from '../texts/investigate/sources';
import { investigateTexts } from '../texts/investigate-677';
import { askedWords, detailWords, namesService } from './happening-words';
import { useInvestigate } from './investigate-context';

const Muted = styled.div`
  font-size: 12px;
  color: ${variables.contentColorDefault};
`;

const roomy = 1000;
const cramped = 860;

const texts = sequenceTexts;

/** What was asked, by whom and from where, each name the way to its own page. */
function What({ happening }: { readonly happening: Happening }) {
  const { history, goTo } = useInvestigate();
  const kind = history.entity?.kind;
  const { account, service, client, outcome } = happening;
  const asked = askedWords(happening);
  const kerberos = outcome === 'refused' || outcome === 'granted';
  const from = kerberos ? (
    <EntityLink
      entity={{ kind: 'client', name: client }}
      nothing={investigateTexts.noAddress()}
      onGo={goTo}
    />
  ) : (
    visibleText(client)
  );
  return (
    <div>
      {namesService(happening) ? (
        <RichText
          text={texts.askedFor()}
          parts={{ asked, service: <EntityLink entity={{ kind: 'service', name: service }} onGo={goTo} /> }}
        />
      ) : (
        asked
      )}
      <Muted>
        {kind !== 'account' && (
          <>
            <RichText
              text={texts.askedBy()}
              parts={{ account: <EntityLink entity={{ kind: 'account', name: account }} onGo={goTo} /> }}
            />{' '}
          </>
        )}
        {kind !== 'client' && (kerberos || client !== '-') && (
          <RichText text={texts.from()} parts={{ client: from }} />
        )}
      </Muted>
    </div>
  );
}

/** What happened, newest first; the same thing several times in a row is one line. A row opens its details. */
export function SequencePanel() {
  const { history, state, change, now, goTo, choose } = useInvestigate();
  const { refusedRows, control, controlled, grantedSkipped, entity } = history;
  const grantedRows = usePostProcess(history.granted, newestRows);
  const [ref, width] = useWidth();
  // NTLM events name no client address and no service: beside those they would tell of other machines.
  const beside = controlled && entity?.kind === 'account';
  const data = joinedData([
    { name: sourceTexts.refused(), data: refusedRows },
    ...(grantedSkipped === undefined ? [{ name: sourceTexts.granted(), data: grantedRows }] : []),
    ...(beside ? [{ name: sourceTexts.ntlmAndLockouts(), data: control }] : []),
  ]);
  const { rows, completeFrom } = useMemo(() => {
    const refused = refusedRows.results ? rowsOf(refusedRows.results).map(refusedHappening) : [];
    const granted = grantedRows.results ? rowsOf(grantedRows.results).map(grantedHappening) : [];
    const others = beside && control.results ? rowsOf(control.results).map(controlHappening) : [];
    return mergeSequence([refused, granted, others], SEQUENCE_ROWS);
  }, [refusedRows.results, grantedRows.results, control.results, beside]);
  const runs = useMemo(() => foldRuns(rows).map((run, index) => ({ ...run, index })), [rows]);
  const tight = width > 0 && width < cramped;
  const wide = width >= roomy && entity?.kind !== 'kdc';
  const from = history.from ?? 0;
  const timeOf = (at: number) => formatExactTime(isoInZone(at, now)).replace(/ UTC.*$/, '');
  const why = ({ newest }: Run) =>
    newest.outcome === 'refused' ? firstSentence(newest.cause) : detailWords(newest);
  const columns: readonly DataColumn<Run & { readonly index: number }>[] = [
    {
      id: 'time',
      label: texts.time(),
      width: 176,
      key: ({ newest }) => newest.at,
      text: ({ newest }) => isoInZone(newest.at, now),
      cell: ({ newest, count, since }) => (
        <div>
          {timeOf(newest.at)}
          {count > 1 && <Muted>{texts.timesSince(formatCount(count), timeOf(since))}</Muted>}
        </div>
      ),
    },
    { id: 'times', label: texts.times(), text: ({ count }) => String(count), hidden: true },
    { id: 'since', label: texts.since(), text: ({ since }) => isoInZone(since, now), hidden: true },
    {
      id: 'outcome',
      label: texts.outcome(),
      width: 116,
      key: ({ newest }) => newest.outcome,
      text: ({ newest }) => outcomeLook(newest.outcome).label,
      cell: ({ newest }) => <OutcomeLabel outcome={newest.outcome} />,
    },
    {
      id: 'what',
      label: texts.what(),
      key: ({ newest }) => askedWords(newest),
      text: ({ newest }) => askedWords(newest),
      cell: ({ newest }) => <What happening={newest} />,
    },
    { id: 'account', label: texts.account(), text: ({ newest }) => newest.account, hidden: true },
    { id: 'service', label: texts.service(), text: ({ newest }) => newest.service, hidden: true },
    { id: 'client', label: texts.client(), text: ({ newest }) => newest.client, hidden: true },
    {
      id: 'why',
      label: texts.why(),
      key: why,
      text: why,
      cell: (run) => (
        <div>
          {why(run)}
          {run.newest.outcome === 'refused' && (
            <Muted>
              {run.newest.code} <Breakable text={run.newest.codeName} />
            </Muted>
          )}
          {tight && run.newest.outcome === 'refused' && (
            <VerdictLabel verdict={run.newest.verdict} known={run.newest.known} />
          )}
        </div>
      ),
    },
    { id: 'code', label: texts.code(), text: ({ newest }) => newest.code, hidden: true },
    {
      id: 'verdict',
      label: texts.verdict(),
      width: 118,
      hidden: tight,
      key: ({ newest }) => newest.verdict,
      text: ({ newest }) =>
        newest.outcome === 'refused' ? verdictLook(newest.verdict, newest.known).label : '',
      cell: ({ newest }) =>
        newest.outcome === 'refused' && <VerdictLabel verdict={newest.verdict} known={newest.known} />,
    },
    {
      id: 'kdc',
      label: texts.kdc(),
      width: 170,
      hidden: !wide,
      key: ({ newest }) => newest.kdc,
      text: ({ newest }) => newest.kdc,
      cell: ({ newest }) => <EntityLink entity={{ kind: 'kdc', name: newest.kdc }} onGo={goTo} />,
    },
  ];
  return (
    <PanelShell
      id="sequence"
      title={texts.title()}
      question={texts.question()}
      data={data}
      searchUrl={searchLink(
        grantedSkipped === undefined ? history.searches.granted : history.searches.refused,
        state.earliest,
        state.latest,
      )}
      empty={<EmptyNote reason={texts.empty()} />}
      height={320}
    >
      {() => (
        <div ref={ref}>
          <DataTable
            name={texts.name()}
            rows={runs}
            columns={columns}
            rowKey={({ index }) => String(index)}
            rowName={({ newest }) => texts.row(outcomeLook(newest.outcome).label, askedWords(newest))}
            most={40}
            onRow={({ newest }) => choose(newest)}
          />
          {completeFrom !== undefined && completeFrom > from && (
            <div style={{ margin: '8px 0 0' }}>
              {texts.newest(formatCount(rows.length))}{' '}
              <Button
                inline
                appearance="secondary"
                label={texts.showBefore()}
                onClick={() => change({ window: { from, to: Math.ceil(completeFrom) } })}
              />
            </div>
          )}
        </div>
      )}
    </PanelShell>
  );
}
