import Button from '@splunk/react-ui/Button';
import { variables } from '@splunk/themes';
import { useState } from 'react';
import styled from 'styled-components';

import { valueTexts } from '../texts/looks';

const Box = styled.div`
  display: flex;
  gap: 8px;
  align-items: flex-start;
  margin: 4px 0 8px;
`;

const Text = styled.code`
  flex: 1;
  min-width: 0;
  padding: 6px 10px;
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  font-family: ${variables.monoFontFamily};
  font-size: 12px;
  line-height: 18px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  user-select: all;
  color: ${variables.contentColorActive};
`;

/** A text to copy, with a button that does; `name` says what it is. Where the browser refuses, a click selects it all. */
export function CopyText({ text, name }: { readonly text: string; readonly name: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(valueTexts.copied());
    } catch {
      setTold(valueTexts.selectIt());
    }
    setTimeout(() => setTold(''), 2000);
  };
  return (
    <Box>
      <Text>{text}</Text>
      <Button
        inline
        appearance="secondary"
        aria-label={valueTexts.copyNamed(name)}
        label={<span aria-live="polite">{told || valueTexts.copy()}</span>}
        onClick={() => void copy()}
      />
    </Box>
  );
}
