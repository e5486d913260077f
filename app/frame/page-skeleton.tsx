import { variables } from '@splunk/themes';
import styled from 'styled-components';

import { frameTexts } from '../texts/frame';

const Page = styled.div`
  min-height: 60vh;
  padding: ${variables.spacingLarge};
  background: ${variables.backgroundColorPage};
`;

/** What stands where a page will be while its code arrives. */
export function PageSkeleton() {
  return <Page role="status" aria-label={frameTexts.loading()} />;
}
