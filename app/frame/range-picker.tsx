import Button from '@splunk/react-ui/Button';
import { Suspense, lazy } from 'react';

import type { PageState } from '../data/page-state';
import { frameTexts } from '../texts/frame';
import { ErrorBoundary } from './error-boundary';

const TimeRange = lazy(() =>
  import(/* webpackChunkName: "time-range" */ './time-range').then((module) => ({
    default: module.TimeRange,
  })),
);

/** The time range picker, whose code arrives after the page. Choosing a range leaves a chosen window of it. */
export function RangePicker(props: {
  readonly state: Pick<PageState, 'earliest' | 'latest'>;
  readonly change: (range: Pick<PageState, 'earliest' | 'latest' | 'window'>) => void;
}) {
  const { state, change } = props;
  return (
    <ErrorBoundary what={frameTexts.thePicker()}>
      <Suspense fallback={<Button label={frameTexts.timeRange()} disabled inline />}>
        <TimeRange
          earliest={state.earliest}
          latest={state.latest}
          onChange={(earliest, latest) => change({ earliest, latest, window: undefined })}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
