import Button from '@splunk/react-ui/Button';
import TabBar from '@splunk/react-ui/TabBar';
import { useCallback, useMemo } from 'react';
import styled from 'styled-components';

import { codesAddress, referenceKinds } from '../data/codes-address';
import type { ReferenceKind } from '../data/codes-address';
import { findCodes, findTypes } from '../data/find-entries';
import { hexReading, readNumber } from '../data/read-number';
import { useAddress } from '../data/use-address';
import { EmptyNote } from '../frame/empty-note';
import { FreeText } from '../frame/free-text';
import { PageShell } from '../frame/page-shell';
import { PanelShell } from '../frame/panel-shell';
import { CodeDetails } from '../panels/reference/code-details';
import { CodeTable } from '../panels/reference/code-table';
import { Decoder } from '../panels/reference/decoder';
import { TypeTable } from '../panels/reference/type-table';
import { codesTexts } from '../texts/codes-677';
import { useReference } from './use-codes-677';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
`;

const Columns = styled.div<{ $side: boolean }>`
  display: grid;
  gap: 12px;
  grid-template-columns: ${({ $side }) => ($side ? 'minmax(0, 1fr) minmax(320px, 440px)' : 'minmax(0, 1fr)')};
`;

const Stack = styled.div`
  display: grid;
  gap: 12px;
  align-content: start;
  min-width: 0;
`;

/** The page Codes: the decoder, the tables of the reference, and beside them the code that was chosen. */
export function Codes677() {
  const [state, change] = useAddress(codesAddress);
  const reference = useReference();
  const { codes, causes, types, codeData, typeData } = reference;
  const found = useMemo(() => findCodes(codes, causes, state.text), [codes, causes, state.text]);
  const foundTypes = useMemo(
    () => Object.fromEntries(referenceKinds.map((kind) => [kind, findTypes(types, kind, state.text)])),
    [types, state.text],
  );
  const onCode = useCallback((number: number) => change({ code: String(number) }), [change]);
  const onText = useCallback((text: string) => change({ text }, true), [change]);
  const onDecode = useCallback((decode: string) => change({ decode }), [change]);
  const number = readNumber(state.code);
  const chosen = codes.find((entry) => entry.number === number);
  const other = hexReading(state.text);
  const elsewhere = referenceKinds.filter((kind) =>
    kind === 'code' ? found.length > 0 : (foundTypes[kind] ?? []).length > 0,
  );
  const nothing = (
    <EmptyNote
      reason={
        elsewhere.length > 0
          ? codesTexts.nothingButIn(
              codesTexts.table(state.kind),
              state.text.trim(),
              elsewhere.map((kind) => codesTexts.quoted(codesTexts.table(kind))).join(', '),
            )
          : codesTexts.nothing(codesTexts.table(state.kind), state.text.trim())
      }
    >
      <Button
        inline
        appearance="secondary"
        label={codesTexts.clearSearch()}
        onClick={() => change({ text: '' })}
      />
    </EmptyNote>
  );
  const table = () => {
    const kind = state.kind;
    if (kind === 'code') {
      return found.length === 0 ? (
        nothing
      ) : (
        <CodeTable entries={found} chosen={chosen?.number} onChoose={onCode} />
      );
    }
    const rows = foundTypes[kind] ?? [];
    return rows.length === 0 ? nothing : <TypeTable kind={kind} entries={rows} />;
  };
  return (
    <PageShell
      page="codes_677"
      clock={undefined}
      toolbar={
        <Bar role="search" aria-label={codesTexts.searchReference()}>
          <FreeText
            value={state.text}
            label={codesTexts.anySpelling()}
            placeholder={codesTexts.anySpellingExample()}
            onSettle={onText}
          />
          {state.kind === 'code' && other !== undefined && codes.some((entry) => entry.number === other) && (
            <span>
              {codesTexts.otherReading(`0x${state.text.trim()}`, String(other))}{' '}
              <Button
                inline
                appearance="subtle"
                label={codesTexts.lookFor(`0x${state.text.trim()}`)}
                onClick={() => change({ text: `0x${state.text.trim()}` })}
              />
            </span>
          )}
        </Bar>
      }
    >
      <Decoder
        value={state.decode}
        codes={codes}
        types={types}
        tables={reference.tables}
        onValue={onDecode}
        onCode={onCode}
      />
      <Columns $side={chosen !== undefined}>
        <Stack>
          <TabBar
            aria-label={codesTexts.tables()}
            activeTabId={state.kind}
            onChange={(_event, { selectedTabId }) => change({ kind: selectedTabId as ReferenceKind })}
          >
            {referenceKinds.map((kind) => (
              <TabBar.Tab
                key={kind}
                tabId={kind}
                id={`tab-${kind}`}
                label={codesTexts.table(kind)}
                ariaControls="reference-table"
                {...(state.text === ''
                  ? {}
                  : { count: kind === 'code' ? found.length : (foundTypes[kind] ?? []).length })}
              />
            ))}
          </TabBar>
          <div id="reference-table" role="tabpanel" aria-labelledby={`tab-${state.kind}`}>
            <PanelShell
              id="reference"
              title={codesTexts.table(state.kind)}
              question={codesTexts.tableQuestion()}
              data={state.kind === 'code' ? codeData : typeData}
              searchUrl={state.kind === 'code' ? reference.codeUrl : reference.typeUrl}
              empty={<EmptyNote reason={codesTexts.noLookup()} />}
              height={400}
            >
              {table}
            </PanelShell>
          </div>
        </Stack>
        {chosen && (
          <CodeDetails
            key={chosen.number}
            entry={chosen}
            causes={causes}
            onClose={() => change({ code: '' })}
          />
        )}
      </Columns>
    </PageShell>
  );
}
