import Button from '@splunk/react-ui/Button';
import Message from '@splunk/react-ui/Message';
import Select from '@splunk/react-ui/Select';
import Text from '@splunk/react-ui/Text';
import { useState } from 'react';
import styled from 'styled-components';

import { askForDefinition, isIndexName, printDefinition, readDefinition } from '../../data/index-macro';
import { epochOf } from '../../data/resolve-range';
import type { IndexMacroState } from '../../data/use-index-macro';
import { PanelFailure } from '../../frame/panel-failure';
import { PanelFrame } from '../../frame/panel-frame';
import { PanelProgress } from '../../frame/panel-progress';
import { CopyText } from '../../looks/copy-text';
import { FoundIndexes } from './found-indexes';

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  margin: 8px 0;
`;

const windows = [
  { label: '15 minutes', seconds: 900 },
  { label: '4 hours', seconds: 14_400 },
  { label: '24 hours', seconds: 86_400 },
];

/** Where the app looks for events: what the macro says, which indexes hold any, and the change of the macro. */
export function IndexChoice(props: {
  readonly index: IndexMacroState;
  /** The search head's now as an ISO time in the user's zone. */
  readonly now: string;
}) {
  const { index, now } = props;
  const latest = epochOf(now);
  const { macro } = index;
  const [seconds, setSeconds] = useState(14_400);
  const [asked, setAsked] = useState<{ readonly earliest: string; readonly latest: string }>();
  const [edited, setEdited] = useState<readonly string[]>();
  const [typed, setTyped] = useState('');
  const current = macro && readDefinition(macro.definition);
  const chosen = edited ?? current ?? [];
  const choose = (name: string, wanted: boolean) =>
    setEdited(
      wanted ? [...chosen.filter((one) => one !== name), name] : chosen.filter((one) => one !== name),
    );
  const next = chosen.length === 0 ? undefined : printDefinition(chosen);
  const changed = edited !== undefined && next !== undefined && next !== macro?.definition;
  const name = typed.trim();
  const add = () => {
    if (isIndexName(name)) {
      choose(name, true);
      setTyped('');
    }
  };
  return (
    <PanelFrame
      id="index-choice"
      title="Where the app looks for events"
      question="Which indexes hold the Security and System logs of your domain controllers?"
      busy={!macro && index.message === undefined}
    >
      {index.message !== undefined && <PanelFailure message={index.message} onRetry={index.retry} />}
      {!macro && index.message === undefined && <PanelProgress progress={0} scanned={0} height={60} />}
      {macro && (
        <>
          <p style={{ margin: 0 }}>
            The macro <code>kerberos_index</code> says: <code data-test="definition">{macro.definition}</code>
            {current === undefined && '. Somebody wrote it by hand: saving here replaces it.'}
          </p>
          <Line>
            <Button
              inline
              appearance="secondary"
              label="Find indexes with Kerberos events"
              onClick={() => setAsked({ earliest: String(latest - seconds), latest: String(latest) })}
            />
            <Select
              inline
              prefixLabel="over the last"
              value={seconds}
              onChange={(_event, { value }) => setSeconds(Number(value))}
            >
              {windows.map((window) => (
                <Select.Option key={window.seconds} value={window.seconds} label={window.label} />
              ))}
            </Select>
            <span>One count over all indexes that you may search.</span>
          </Line>
          {asked && (
            <FoundIndexes
              key={asked.earliest}
              earliest={asked.earliest}
              latest={asked.latest}
              now={now}
              chosen={chosen}
              onChoose={choose}
            />
          )}
          <Line>
            <Text
              inline
              style={{ flex: '0 1 240px' }}
              aria-label="Name of an index"
              placeholder="another index"
              value={typed}
              error={name !== '' && !isIndexName(name)}
              onChange={(_event, { value }) => setTyped(value)}
              onKeyDown={(event) => event.key === 'Enter' && add()}
            />
            <Button inline appearance="secondary" label="Add" disabled={!isIndexName(name)} onClick={add} />
            {name !== '' && !isIndexName(name) && (
              <span role="alert">
                The name of an index has small letters, digits, underscores and hyphens, and no wildcard.
              </span>
            )}
          </Line>
          {edited !== undefined && (
            <Line aria-label="Chosen indexes" role="group">
              Chosen:
              {chosen.length === 0
                ? ' none; choose at least one.'
                : chosen.map((one) => (
                    <Button
                      key={one}
                      inline
                      appearance="subtle"
                      label={`${one} \u00d7`}
                      aria-label={`Take out ${one}`}
                      onClick={() => choose(one, false)}
                    />
                  ))}
            </Line>
          )}
          {changed && (
            <>
              <p style={{ margin: '0 0 4px' }}>The macro will say:</p>
              <CopyText name="the new definition" text={next} />
              {macro.canWrite ? (
                <Button
                  inline
                  appearance="primary"
                  label={index.saving ? 'Saving' : 'Save for everybody'}
                  disabled={index.saving}
                  onClick={() => index.save(next)}
                />
              ) : (
                <>
                  <p>Your role may not change macros of this app. Send this to your Splunk administrator:</p>
                  <CopyText name="the request" text={askForDefinition(next)} />
                </>
              )}
            </>
          )}
          {index.saved && (
            <div role="status">
              {index.saved.refused === undefined ? (
                <Message type="success">
                  Saved. The app now looks for events in {index.saved.definition}.
                </Message>
              ) : (
                <>
                  <Message type="error">Not saved: {index.saved.refused}</Message>
                  <p>Send this to your Splunk administrator:</p>
                  <CopyText name="the request" text={askForDefinition(index.saved.definition)} />
                </>
              )}
            </div>
          )}
        </>
      )}
    </PanelFrame>
  );
}
