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
import { happeningTexts } from '../texts/investigate/happenings';

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
      {data.phase === 'ready' && rows.length === 0 && <p>{happeningTexts.noConnection()}</p>}
      {rows.map((row, index) => (
        <Facts key={index}>
          <dt>{happeningTexts.program()}</dt>
          <dd>{visibleText(textOf(row.program))}</dd>
          <dt>{happeningTexts.user()}</dt>
          <dd>{visibleText(textOf(row.user))}</dd>
          <dt>{happeningTexts.process()}</dt>
          <dd>
            {happeningTexts.processOn(visibleText(textOf(row.process_id)), visibleText(textOf(row.computer)))}
          </dd>
          <dt>{happeningTexts.time()}</dt>
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
    [happeningTexts.time(), formatExactTime(isoInZone(at, now))],
    [happeningTexts.askedHead(), askedWords(happening)],
    [happeningTexts.account(), account],
    [happeningTexts.service(), service],
    [
      happeningTexts.client(),
      port === '-' || port === '' ? client : happeningTexts.clientAndPort(client, port),
    ],
    [happeningTexts.kdc(), kdc],
    [
      happeningTexts.answer(),
      happening.outcome === 'refused' ? `${code} ${codeName}` : detailWords(happening),
    ],
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
            label={happeningTexts.whatToDo()}
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
          label={happeningTexts.compareHere()}
          onClick={() =>
            change({
              view: 'compare',
              moment: Math.floor(at),
              windows: undefined,
              against: '',
              focus: undefined,
            })
          }
        />
      </div>
      {traceable && (
        <>
          <h3>{happeningTexts.whichProgram()}</h3>
          {asked ? (
            <AskingProgram happening={happening} now={now} />
          ) : (
            <div>
              <Button
                inline
                appearance="secondary"
                label={happeningTexts.lookForIt()}
                onClick={() => setAsked(true)}
              />{' '}
              {happeningTexts.whereLooked()}
            </div>
          )}
        </>
      )}
    </SidePanel>
  );
}
