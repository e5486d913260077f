import { variables } from '@splunk/themes';
import { css } from 'styled-components';

/** The look of a text to copy: a command, a search. It breaks where it must. */
export const codeBox = css`
  padding: 6px 8px;
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  font-family: ${variables.monoFontFamily};
  font-size: 12px;
  line-height: 18px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${variables.contentColorActive};
`;
