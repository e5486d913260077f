import { variables } from '@splunk/themes';
import { useId } from 'react';
import type { ReactNode } from 'react';
import styled from 'styled-components';

const Section = styled.section`
  position: relative;
  min-width: 0;
  padding: ${variables.spacingMedium} ${variables.spacingLarge} ${variables.spacingLarge};
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  background: ${variables.backgroundColorSection};
  color: ${variables.contentColorDefault};
  font-family: ${variables.fontFamily};
  font-size: 14px;
`;

const Head = styled.header`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  align-items: baseline;
  margin-bottom: ${variables.spacingSmall};
`;

const Title = styled.h2`
  margin: 0;
  font-size: 15px;
  font-weight: 600;
  line-height: 24px;
  color: ${variables.contentColorActive};
`;

const Aside = styled.div`
  margin-left: auto;
  display: flex;
  gap: 12px;
  align-items: center;
  font-size: 13px;
`;

/** The box of every panel: a titled region with a place for actions on the right of its title. */
export function PanelFrame(props: {
  readonly id: string;
  readonly title: ReactNode;
  readonly question: string;
  readonly busy?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, title, question, busy = false, actions, children } = props;
  const heading = useId();
  return (
    <Section aria-labelledby={heading} aria-busy={busy} data-test={`panel-${id}`}>
      <Head>
        <Title id={heading} title={question}>
          {title}
        </Title>
        <Aside>{actions}</Aside>
      </Head>
      {children}
    </Section>
  );
}
