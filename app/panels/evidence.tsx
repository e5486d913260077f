import Link from '@splunk/react-ui/Link';

import type { PanelData } from '../data/use-post-process';
import { rowsOf } from '../data/results';
import { PanelFailure } from '../frame/panel-failure';
import { PanelProgress } from '../frame/panel-progress';
import { EventCard } from '../looks/event-card';
import { explainTexts } from '../texts/analysis-677';

/** The newest events behind a cause or a code. */
export function Evidence({ data, searchUrl }: { readonly data: PanelData; readonly searchUrl: string }) {
  const rows = data.results && !data.stale ? rowsOf(data.results) : [];
  return (
    <>
      <h3>{explainTexts.newest()}</h3>
      {data.phase === 'failed' && <PanelFailure message={data.message ?? ''} onRetry={data.retry} />}
      {data.phase === 'loading' && (
        <PanelProgress progress={data.progress} scanned={data.scanned} height={120} />
      )}
      {data.phase === 'ready' && rows.length === 0 && <p>{explainTexts.noneHere()}</p>}
      {rows.map((row, index) => (
        <EventCard key={index} row={row} />
      ))}
      <Link to={searchUrl} openInNewContext>
        {explainTexts.openAll()}
      </Link>
    </>
  );
}
