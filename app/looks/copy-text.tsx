import styled from 'styled-components';

import { CopyButton } from '../frame/copy-button';
import { codeBox } from './code-box';

const Box = styled.div`
  display: flex;
  gap: 8px;
  align-items: flex-start;
  margin: 4px 0 8px;
`;

const Text = styled.code`
  flex: 1;
  min-width: 0;
  user-select: all;
  ${codeBox}
`;

/** A text to copy, with a button that does; `name` says what it is. A click selects it all, for browsers that refuse to copy. */
export function CopyText({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <Box>
      <Text>{text}</Text>
      <CopyButton text={text} name={name} appearance="secondary" />
    </Box>
  );
}
