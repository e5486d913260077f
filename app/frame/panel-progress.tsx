import Progress from '@splunk/react-ui/Progress';
import { useEffect, useState } from 'react';
import styled from 'styled-components';

import { formatCount } from '../data/format-number';
import { frameTexts } from '../texts/frame';
import { Skeleton } from './skeleton';

const Words = styled.p`
  margin: 8px 0 0;
  font-size: 12px;
`;

const patience = 1500;

/** A skeleton while a search is on its way; how far it has come once it takes longer than a second and a half. */
export function PanelProgress(props: {
  readonly progress: number;
  readonly scanned: number;
  readonly height: number;
}) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={frameTexts.searching()}>
      <Skeleton style={{ height: props.height }} />
      {long && (
        <Words>
          <Progress percentage={Math.round(props.progress * 100)} />
          {frameTexts.progress(formatCount(Math.round(props.progress * 100)), formatCount(props.scanned))}
        </Words>
      )}
    </div>
  );
}
