import Button from '@splunk/react-ui/Button';
import TextArea from '@splunk/react-ui/TextArea';
import { useEffect, useMemo, useState } from 'react';
import styled from 'styled-components';

import { fitsAddress } from '../../data/codes-address';
import type { ReferenceKind } from '../../data/codes-address';
import { findCodes, findTypes } from '../../data/find-entries';
import { readDecoderInput } from '../../data/read-decoder-input';
import type { CodeEntry, TypeEntry } from '../../data/reference-rows';
import type { PanelData } from '../../data/use-post-process';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelFrame } from '../../frame/panel-frame';
import { PanelProgress } from '../../frame/panel-progress';
import { FactList } from '../../looks/fact-list';
import { codesTexts } from '../../texts/codes-677';
import { DecodedEvent } from './decoded-event';
import { DecodedNumber } from './decoded-number';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  margin: 8px 0 0;
`;

const examples = ['0x1b', 'Ticket Options: 0x40810010', 'KRB_AP_ERR_SKEW'];

/** What a name stands for: codes and other entries that carry it. */
function DecodedName(props: {
  readonly name: string;
  readonly codes: readonly CodeEntry[];
  readonly types: readonly TypeEntry[];
}) {
  const codes = findCodes(props.codes, [], props.name).slice(0, 5);
  const types = ['encryption', 'preauth', 'option', 'event'].flatMap((kind) =>
    findTypes(props.types, kind, props.name).slice(0, 5),
  );
  return codes.length + types.length === 0 ? (
    <p role="status">{codesTexts.noSuchName()}</p>
  ) : (
    <FactList
      facts={[
        ...codes.map(
          (code) => [code.name, codesTexts.namedCode(String(code.number), code.hex, code.text)] as const,
        ),
        ...types.map(
          (type) =>
            [
              type.name,
              codesTexts.namedEntry(type.kind as ReferenceKind, String(type.number), type.note),
            ] as const,
        ),
      ]}
    />
  );
}

/** A place to paste an event, an options value, an encryption type or a code, and what it means. */
export function Decoder(props: {
  /** What the address asks to decode. */
  readonly value: string;
  readonly codes: readonly CodeEntry[];
  readonly types: readonly TypeEntry[];
  /** How the tables stand from which numbers and names are explained. */
  readonly tables: PanelData;
  readonly onValue: (value: string) => void;
  readonly onCode: (number: number) => void;
}) {
  const { value, codes, types, tables, onValue, onCode } = props;
  const [text, setText] = useState(value);
  const [pasted, setPasted] = useState<string>();
  useEffect(() => {
    if (value !== '') {
      setText(value);
      setPasted(undefined);
    }
  }, [value]);
  const decode = (next: string) => {
    setText(next);
    setPasted(fitsAddress(next.trim()) ? undefined : next);
    onValue(fitsAddress(next.trim()) ? next.trim() : '');
  };
  const asked = pasted ?? value;
  const input = useMemo(() => readDecoderInput(asked), [asked]);
  const fromTables = input.type === 'number' || input.type === 'name';
  const explained = tables.phase === 'ready';
  return (
    <PanelFrame id="decoder" title={codesTexts.decoder()} question={codesTexts.decoderQuestion()}>
      <p id="decoder-help" style={{ margin: '0 0 8px' }}>
        {codesTexts.decoderHelp()}
      </p>
      <TextArea
        aria-label={codesTexts.decoderField()}
        describedBy="decoder-help"
        rowsMin={2}
        rowsMax={10}
        value={text}
        onChange={(_event, data) => setText(data.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || fitsAddress(text))) {
            event.preventDefault();
            decode(text);
          }
        }}
      />
      <Row>
        <Button inline appearance="primary" label={codesTexts.decode()} onClick={() => decode(text)} />
        {asked !== '' && (
          <Button inline appearance="subtle" label={codesTexts.clear()} onClick={() => decode('')} />
        )}
        {asked === '' && (
          <>
            {codesTexts.examples()}
            {examples.map((example) => (
              <Button
                key={example}
                inline
                appearance="subtle"
                label={example}
                onClick={() => decode(example)}
              />
            ))}
          </>
        )}
      </Row>
      <div aria-live="polite" data-test="decoded" style={{ marginTop: asked === '' ? 0 : 12 }}>
        {input.type === 'unreadable' && <p role="alert">{input.expected}</p>}
        {fromTables && tables.phase === 'failed' && (
          <PanelFailure message={tables.message ?? ''} onRetry={tables.retry} />
        )}
        {fromTables && tables.phase === 'loading' && (
          <PanelProgress progress={tables.progress} scanned={0} height={40} />
        )}
        {explained && input.type === 'number' && (
          <DecodedNumber {...input} codes={codes} types={types} onCode={onCode} />
        )}
        {explained && input.type === 'name' && <DecodedName name={input.name} codes={codes} types={types} />}
        {input.type === 'event' && (
          <>
            {input.several && <p role="note">{codesTexts.severalEvents()}</p>}
            <DecodedEvent text={input.text} types={types} />
          </>
        )}
      </div>
    </PanelFrame>
  );
}
