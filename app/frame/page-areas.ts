import { variables } from '@splunk/themes';
import styled from 'styled-components';

/** All of a page. */
export const Frame = styled.div`
  min-height: 80vh;
  background: ${variables.backgroundColorPage};
  color: ${variables.contentColorDefault};
  font-family: ${variables.fontFamily};
  font-size: 14px;
  line-height: 20px;
  text-align: left;
`;

/** Its title and its selectors. */
export const Top = styled.div`
  padding: ${variables.spacingMedium} ${variables.spacingXLarge};
  border-bottom: 1px solid ${variables.borderColorWeak};
  background: ${variables.backgroundColorSection};
`;

/** Its panels. */
export const Body = styled.div`
  outline: none;
  display: grid;
  gap: 12px;
  padding: ${variables.spacingMedium} ${variables.spacingXLarge} ${variables.spacingXLarge};
`;
