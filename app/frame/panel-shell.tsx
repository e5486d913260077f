import Link from '@splunk/react-ui/Link';
import ScreenReaderContent from '@splunk/react-ui/ScreenReaderContent';
import { variables } from '@splunk/themes';
import type { ReactNode } from 'react';
import styled from 'styled-components';

import { rowCount } from '../data/results';
import type { Results } from '../data/results';
import type { PanelData } from '../data/use-post-process';
import { frameTexts } from '../texts/frame';
import { ErrorBoundary } from './error-boundary';
import { PanelFailure } from './panel-failure';
import { PanelFrame } from './panel-frame';
import { PanelProgress } from './panel-progress';

const Body = styled.div<{ $stale: boolean }>`
  transition: opacity 0.15s;
  opacity: ${({ $stale }) => ($stale ? 0.45 : 1)};
`;

const Note = styled.p`
  margin: 0 0 ${variables.spacingSmall};
  font-size: 12px;
  color: ${variables.contentColorWarning};
`;

/** One of a panel's searches. */
export interface NamedSearch {
  readonly name: string;
  readonly url: string;
}

/** What a panel hands to its shell. */
export interface PanelShellProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly question: string;
  readonly data: PanelData;
  /** The address of the panel's search on Splunk's search page; of each with its name where the panel has several. */
  readonly searchUrl: string | readonly NamedSearch[];
  /** What to say when there are no rows: the reason and the next step. */
  readonly empty: ReactNode;
  /** Height in pixels that the skeleton keeps free. */
  readonly height: number;
  readonly actions?: ReactNode;
  /** In a narrow panel the link to the search is a picture with a name. */
  readonly compact?: boolean;
  readonly children: (results: Results) => ReactNode;
}

/** Draws inside the error boundary, so that a row that cannot be drawn fails there. */
function Drawn({ draw }: { readonly draw: () => ReactNode }) {
  return <>{draw()}</>;
}

/** The frame of every panel: title, "Open in Search", and the states loading, empty, failed, partial and drawn. */
export function PanelShell(props: PanelShellProps) {
  const { id, title, question, data, searchUrl, empty, height, actions, compact, children } = props;
  const searches = typeof searchUrl === 'string' ? [{ name: '', url: searchUrl }] : searchUrl;
  const body = () => {
    if (data.phase === 'failed') {
      return <PanelFailure message={data.message ?? ''} onRetry={data.retry} />;
    }
    if (!data.results) {
      return <PanelProgress progress={data.progress} scanned={data.scanned} height={height} />;
    }
    return rowCount(data.results) === 0 && !data.results.preview ? empty : children(data.results);
  };
  return (
    <PanelFrame
      id={id}
      title={title}
      question={question}
      busy={data.phase === 'loading' || data.results?.preview === true}
      actions={
        <>
          {actions}
          {searches.map(({ name, url }) => {
            const words = name === '' ? frameTexts.openInSearch() : frameTexts.openNamed(name);
            return (
              <Link key={name} to={url} openInNewContext title={words}>
                {compact ? <ScreenReaderContent>{words}</ScreenReaderContent> : words}
              </Link>
            );
          })}
        </>
      }
    >
      {data.partial && <Note role="note">{frameTexts.partial(data.partial)}</Note>}
      <Body $stale={data.stale}>
        <ErrorBoundary what={frameTexts.thisPanel()}>
          <Drawn draw={body} />
        </ErrorBoundary>
      </Body>
    </PanelFrame>
  );
}
