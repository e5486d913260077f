import { variables } from '@splunk/themes';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import styled from 'styled-components';

import { frameTexts } from '../texts/frame';
import { CopyLink } from './copy-link';
import { Body, Frame, Top } from './page-areas';
import { PageTitle } from './page-title';

/** Shows once it has the focus. */
const Skip = styled.button`
  position: absolute;
  z-index: 1;
  padding: 4px 12px;
  border: 1px solid ${variables.borderColor};
  border-radius: 4px;
  background: ${variables.backgroundColorPopup};
  color: ${variables.contentColorActive};
  font: inherit;
  &:not(:focus) {
    overflow: hidden;
    width: 1px;
    height: 1px;
    padding: 0;
    clip-path: inset(50%);
  }
`;

/** The frame of every page: title, the way to the other pages, the clock of the search head, the link to copy, selectors, panels. */
export function PageShell(props: {
  readonly page: string;
  readonly clock: string | undefined;
  readonly toolbar: ReactNode;
  readonly children: ReactNode;
}) {
  const panels = useRef<HTMLDivElement>(null);
  return (
    <Frame>
      <Top>
        <Skip type="button" onClick={() => panels.current?.focus()}>
          {frameTexts.skip()}
        </Skip>
        <PageTitle page={props.page}>
          {props.clock}
          <CopyLink />
        </PageTitle>
        {props.toolbar}
      </Top>
      <Body ref={panels} tabIndex={-1}>
        {props.children}
      </Body>
    </Frame>
  );
}
