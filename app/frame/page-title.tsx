import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import { _ } from '@splunk/ui-utils/i18n';
import type { ReactNode } from 'react';
import styled from 'styled-components';

import { pages } from '../../src/searches/pages';
import { viewUrl } from '../data/splunk-page';

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

/** The name of a page, the way to the other ones, and what stands on the right of them. */
export function PageTitle(props: { readonly page: string; readonly children?: ReactNode }) {
  return (
    <TitleRow>
      <Title>{_(pages.find(({ id }) => id === props.page)?.label ?? '')}</Title>
      {pages
        .filter(({ id }) => id !== props.page)
        .map(({ id, label }) => (
          <Link key={id} to={viewUrl(id)}>
            {_(label)}
          </Link>
        ))}
      {props.children && <Right>{props.children}</Right>}
    </TitleRow>
  );
}
