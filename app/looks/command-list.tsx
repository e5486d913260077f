import RadioBar from '@splunk/react-ui/RadioBar';
import { useState } from 'react';
import styled from 'styled-components';

import type { RemedyStep } from '../../src/searches/remedies/remedy';
import { CopyButton } from '../frame/copy-button';
import { eventTexts } from '../texts/looks';
import { codeBox } from './code-box';

const Steps = styled.ol`
  margin: 0 0 8px;
  padding-left: 20px;
`;

const Line = styled.pre`
  margin: 4px 0;
  ${codeBox}
`;

const shells = [
  { id: 'cmd', label: eventTexts.commandPrompt },
  { id: 'powershell', label: eventTexts.powershell },
] as const;

/** Steps with their commands for one of the two shells, each to copy. Nothing here runs anything. */
export function CommandList({ steps }: { readonly steps: readonly RemedyStep[] }) {
  const [shell, setShell] = useState<'cmd' | 'powershell'>('cmd');
  return (
    <>
      <RadioBar
        inline
        aria-label={eventTexts.shell()}
        value={shell}
        onChange={(_event, { value }) => setShell(value as 'cmd' | 'powershell')}
      >
        {shells.map(({ id, label }) => (
          <RadioBar.Option key={id} value={id} label={label()} />
        ))}
      </RadioBar>
      <Steps>
        {steps.map((step, index) => {
          const other = shell === 'cmd' ? 'powershell' : 'cmd';
          const line = step[shell] ?? step[other];
          const shown = shells.find(({ id }) => id === (step[shell] === undefined ? other : shell));
          return (
            <li key={index} style={{ margin: '8px 0' }}>
              {step.what}
              {line !== undefined && (
                <>
                  <Line aria-label={eventTexts.commandFor(shown?.label() ?? '')}>{line}</Line>
                  <CopyButton text={line} name={eventTexts.commandOfStep(String(index + 1))} />
                  {step[shell] === undefined && <> {eventTexts.only(shown?.label() ?? '')}</>}
                </>
              )}
              {step.note !== undefined && <p style={{ fontSize: 12 }}>{step.note}</p>}
            </li>
          );
        })}
      </Steps>
    </>
  );
}
