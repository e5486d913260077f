import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import { _ } from '@splunk/ui-utils/i18n';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import styled from 'styled-components';

import { pages } from '../../src/searches/pages';
import { viewUrl } from '../data/splunk-page';
import { frameTexts } from '../texts/frame';
import { CopyLink } from './copy-link';

const Frame = styled.div`
  min-height: 80vh;
  background: ${variables.backgroundColorPage};
  color: ${variables.contentColorDefault};
  font-family: ${variables.fontFamily};
  font-size: 14px;
  line-height: 20px;
  text-align: left;
`;

const Top = styled.div`
  padding: ${variables.spacingMedium} ${variables.spacingXLarge};
  border-bottom: 1px solid ${variables.borderColorWeak};
  background: ${variables.backgroundColorSection};
`;

const TitleRow = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  align-items: baseline;
  margin-bottom: ${variables.spacingSmall};
`;

const Title = styled.h1`
  margin: 0;
  font-size: 20px;
  font-weight: 600;
  line-height: 28px;
  color: ${variables.contentColorActive};
`;

const Right = styled.span`
  display: flex;
  gap: 12px;
  align-items: center;
  margin-left: auto;
  font-size: 12px;
`;

const Body = styled.div`
  outline: none;
  display: grid;
  gap: 12px;
  padding: ${variables.spacingMedium} ${variables.spacingXLarge} ${variables.spacingXLarge};
`;

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
        <TitleRow>
          <Title>{_(pages.find(({ id }) => id === props.page)?.label ?? '')}</Title>
          {pages
            .filter(({ id }) => id !== props.page)
            .map(({ id, label }) => (
              <Link key={id} to={viewUrl(id)}>
                {_(label)}
              </Link>
            ))}
          <Right>
            {props.clock}
            <CopyLink />
          </Right>
        </TitleRow>
        {props.toolbar}
      </Top>
      <Body ref={panels} tabIndex={-1}>
        {props.children}
      </Body>
    </Frame>
  );
}
