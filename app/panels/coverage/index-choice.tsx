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
import { RichText } from '../../looks/rich-text';
import { coverageTexts } from '../../texts/coverage-677';
import { FoundIndexes } from './found-indexes';

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  margin: 8px 0;
`;

const macroName = 'kerberos_index';
/** Seconds. */
const windows = [900, 14_400, 86_400];

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
      title={coverageTexts.choice()}
      question={coverageTexts.choiceQuestion()}
      busy={!macro && index.message === undefined}
    >
      {index.message !== undefined && <PanelFailure message={index.message} onRetry={index.retry} />}
      {!macro && index.message === undefined && <PanelProgress progress={0} scanned={0} height={60} />}
      {macro && (
        <>
          <p style={{ margin: 0 }}>
            <RichText
              text={current === undefined ? coverageTexts.macroByHand() : coverageTexts.macroSays()}
              parts={{
                macro: <code>{macroName}</code>,
                definition: <code data-test="definition">{macro.definition}</code>,
              }}
            />
          </p>
          <Line>
            <Button
              inline
              appearance="secondary"
              label={coverageTexts.find()}
              onClick={() => setAsked({ earliest: String(latest - seconds), latest: String(latest) })}
            />
            <Select
              inline
              prefixLabel={coverageTexts.overTheLast()}
              value={seconds}
              onChange={(_event, { value }) => setSeconds(Number(value))}
            >
              {windows.map((window) => (
                <Select.Option key={window} value={window} label={coverageTexts.span(window)} />
              ))}
            </Select>
            <span>{coverageTexts.findCost()}</span>
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
              aria-label={coverageTexts.nameOfIndex()}
              placeholder={coverageTexts.anotherIndex()}
              value={typed}
              error={name !== '' && !isIndexName(name)}
              onChange={(_event, { value }) => setTyped(value)}
              onKeyDown={(event) => event.key === 'Enter' && add()}
            />
            <Button
              inline
              appearance="secondary"
              label={coverageTexts.add()}
              disabled={!isIndexName(name)}
              onClick={add}
            />
            {name !== '' && !isIndexName(name) && <span role="alert">{coverageTexts.notAName()}</span>}
          </Line>
          {edited !== undefined && (
            <Line aria-label={coverageTexts.chosenIndexes()} role="group">
              {chosen.length === 0 ? coverageTexts.noneChosen() : coverageTexts.chosen()}
              {chosen.length === 0
                ? null
                : chosen.map((one) => (
                    <Button
                      key={one}
                      inline
                      appearance="subtle"
                      label={coverageTexts.chosenIndex(one)}
                      aria-label={coverageTexts.takeOut(one)}
                      onClick={() => choose(one, false)}
                    />
                  ))}
            </Line>
          )}
          {changed && (
            <>
              <p style={{ margin: '0 0 4px' }}>{coverageTexts.willSay()}</p>
              <CopyText name={coverageTexts.newDefinition()} text={next} />
              {macro.canWrite ? (
                <Button
                  inline
                  appearance="primary"
                  label={index.saving ? coverageTexts.saving() : coverageTexts.save()}
                  disabled={index.saving}
                  onClick={() => index.save(next)}
                />
              ) : (
                <>
                  <p>{coverageTexts.mayNotWrite()}</p>
                  <CopyText name={coverageTexts.theRequest()} text={askForDefinition(next)} />
                </>
              )}
            </>
          )}
          {index.saved && (
            <div role="status">
              {index.saved.refused === undefined ? (
                <Message type="success">{coverageTexts.saved(index.saved.definition)}</Message>
              ) : (
                <>
                  <Message type="error">{coverageTexts.notSaved(index.saved.refused)}</Message>
                  <p>{coverageTexts.sendThis()}</p>
                  <CopyText
                    name={coverageTexts.theRequest()}
                    text={askForDefinition(index.saved.definition)}
                  />
                </>
              )}
            </div>
          )}
        </>
      )}
    </PanelFrame>
  );
}
