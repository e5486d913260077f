import Button from '@splunk/react-ui/Button';
import { variables } from '@splunk/themes';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import styled from 'styled-components';

import { explainTexts } from '../texts/analysis-677';

const Aside = styled.aside`
  position: sticky;
  top: 8px;
  align-self: start;
  box-sizing: border-box;
  max-height: calc(100vh - 16px);
  overflow-y: auto;
  padding: ${variables.spacingMedium} ${variables.spacingLarge} ${variables.spacingLarge};
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  background: ${variables.backgroundColorSection};
  h3 {
    margin: 16px 0 4px;
    font-size: 13px;
    font-weight: 600;
    color: ${variables.contentColorActive};
  }
  p {
    margin: 0 0 8px;
  }
`;

const Head = styled.header`
  display: flex;
  gap: 8px;
  align-items: flex-start;
`;

const Title = styled.h2`
  flex: 1;
  margin: 0 0 4px;
  font-size: 15px;
  font-weight: 600;
  line-height: 24px;
  overflow-wrap: anywhere;
  color: ${variables.contentColorActive};
`;

/**
 * A column beside the panels that explains what was chosen. Escape closes it; it takes the focus when a choice opened
 * it, and gives it back.
 */
export function SidePanel(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    if (!(opener instanceof HTMLElement) || opener === document.body) return undefined;
    title.current?.focus({ preventScroll: true });
    return () => {
      // With the panel its focus is gone, unless somebody went elsewhere before.
      if (document.activeElement === document.body) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Aside
      aria-labelledby={heading}
      data-test="side-panel"
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <Head>
        <Title id={heading} ref={title} tabIndex={-1}>
          {props.title}
        </Title>
        <Button appearance="subtle" inline label={explainTexts.close()} onClick={props.onClose} />
      </Head>
      {props.children}
    </Aside>
  );
}
