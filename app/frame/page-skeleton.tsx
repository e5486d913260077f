import styled from 'styled-components';

import { frameTexts } from '../texts/frame';
import { Body, Frame, Top } from './page-areas';
import { PageTitle } from './page-title';
import { Skeleton } from './skeleton';

/** As high as a row of selectors. */
const Selectors = styled.div`
  height: 32px;
`;

const heights = [110, 220, 400];

/** What stands where a page will be while its code arrives: its name and the way to the others, which are known. */
export function PageSkeleton({ page }: { readonly page: string }) {
  return (
    <Frame>
      <Top>
        <PageTitle page={page} />
        <Selectors />
      </Top>
      <Body role="status" aria-busy aria-label={frameTexts.loading()}>
        {heights.map((height) => (
          <Skeleton key={height} style={{ height }} />
        ))}
      </Body>
    </Frame>
  );
}
