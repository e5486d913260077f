import Button from '@splunk/react-ui/Button';
import { useState } from 'react';
import styled from 'styled-components';
import { variables } from '@splunk/themes';

import { fillSearch } from '../../src/searches/fill-search';
import { askingProgram } from '../../src/searches/investigate/asking-program';
import { firstSentence } from '../data/first-sentence';
import { formatExactTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { quoteSpl } from '../data/quote-spl';
import { rawTerms } from '../data/raw-terms';
import { numberOf, rowsOf, textOf } from '../data/results';
import type { Happening } from '../data/sequence';
import { visibleText } from '../data/visible-text';
import { PanelFailure } from '../frame/panel-failure';
import { PanelProgress } from '../frame/panel-progress';
import { VerdictLabel } from '../looks/verdict-label';
import { askedWords, detailWords } from './happening-words';
import { useInvestigate } from './investigate-context';
import { SidePanel } from './side-panel';
import { useOnDemand } from './use-on-demand';

const Facts = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 2px 12px;
  margin: 0 0 12px;
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
    color: ${variables.contentColorActive};
  }
`;

/** Seconds before and after an event in which a connection may have been opened. */
const around = 60;

/** Looks for the program that opened the connection, because somebody asked. */
function AskingProgram({ happening, now }: { readonly happening: Happening; readonly now: string }) {
  const terms = [...rawTerms(happening.client), ...rawTerms(happening.port)].join(' ');
  const data = useOnDemand(
    askingProgram.id,
    fillSearch(askingProgram.search, { terms, port: quoteSpl(happening.port) }),
    askingProgram.columns,
    String(Math.floor(happening.at) - around),
    String(Math.floor(happening.at) + around),
  );
  const rows = data.results && !data.stale ? rowsOf(data.results) : [];
  return (
    <div aria-live="polite">
      {data.phase === 'failed' && <PanelFailure message={data.message ?? ''} onRetry={data.retry} />}
      {data.phase === 'loading' && (
        <PanelProgress progress={data.progress} scanned={data.scanned} height={60} />
      )}
      {data.phase === 'ready' && rows.length === 0 && (
        <p>
          No event 5156 and no Sysmon event 3 of that address and port is indexed in the two minutes around.
          Collect one of them from the clients, or look at the client itself.
        </p>
      )}
      {rows.map((row, index) => (
        <Facts key={index}>
          <dt>Program</dt>
          <dd>{visibleText(textOf(row.program))}</dd>
          <dt>User</dt>
          <dd>{visibleText(textOf(row.user))}</dd>
          <dt>Process</dt>
          <dd>
            {textOf(row.process_id)} on {visibleText(textOf(row.computer))}
          </dd>
          <dt>Time</dt>
          <dd>{formatExactTime(isoInZone(numberOf(row.at), now))}</dd>
        </Facts>
      ))}
    </div>
  );
}

/** One thing that happened, with the ways on: its cause, the moment as a divide, the program behind the port. */
export function ExplainHappening({
  happening,
  onClose,
}: {
  readonly happening: Happening;
  readonly onClose: () => void;
}) {
  const { now, change } = useInvestigate();
  const [asked, setAsked] = useState(false);
  const { at, kdc, account, service, client, port, code, codeName, cause, causeId } = happening;
  const facts = [
    ['Time', formatExactTime(isoInZone(at, now))],
    ['Asked', askedWords(happening)],
    ['Account', account],
    ['Service', service],
    ['Client', port === '-' || port === '' ? client : `${client}, port ${port}`],
    ['Domain controller', kdc],
    ['Answer', happening.outcome === 'refused' ? `${code} ${codeName}` : detailWords(happening)],
  ].filter(([, value]) => value !== '-' && value !== '');
  const traceable = port !== '-' && port !== '' && port !== '0' && rawTerms(client).length > 0;
  return (
    <SidePanel
      title={happening.outcome === 'refused' ? firstSentence(cause) : askedWords(happening)}
      onClose={onClose}
    >
      {happening.outcome === 'refused' && (
        <p>
          <VerdictLabel verdict={happening.verdict} known={happening.known} />{' '}
          {happening.detail !== '-' && happening.detail}
        </p>
      )}
      <Facts>
        {facts.map(([label, value]) => [
          <dt key={`${label} label`}>{label}</dt>,
          <dd key={label}>{visibleText(value ?? '')}</dd>,
        ])}
      </Facts>
      {happening.outcome === 'refused' && (
        <div style={{ marginBottom: 8 }}>
          <Button
            inline
            appearance="secondary"
            label="What to do about it"
            onClick={() => {
              onClose();
              change({ focus: { kind: 'cause', id: causeId } });
            }}
          />
        </div>
      )}
      <div style={{ marginBottom: 8 }}>
        <Button
          inline
          appearance="secondary"
          label="Compare before and after this moment"
          onClick={() => change({ view: 'compare', moment: Math.floor(at), against: '', focus: undefined })}
        />
      </div>
      {traceable && (
        <>
          <h3>Which program asked</h3>
          {asked ? (
            <AskingProgram happening={happening} now={now} />
          ) : (
            <div>
              <Button inline appearance="secondary" label="Look for it" onClick={() => setAsked(true)} />{' '}
              Searches connections (5156, Sysmon 3) of that port, two minutes around, in all indexes that you
              may read.
            </div>
          )}
        </>
      )}
    </SidePanel>
  );
}
