import Button from '@splunk/react-ui/Button';
import { useMemo } from 'react';

import { periodBefore, refusals, reporting } from '../../src/searches/analysis-677';
import { fillSearch } from '../../src/searches/fill-search';
import type { Panel } from '../../src/searches/panel';
import { timelineSplits } from '../../src/searches/panels/over-time';
import { bucketSpan } from '../data/bucket-span';
import { eventSearch, macroOf } from '../data/event-search';
import type { PageState } from '../data/page-state';
import { reportingOf } from '../data/reporting-of';
import { numberOf, rowsOf } from '../data/results';
import { searchLink } from '../data/search-link';
import type { ChangeState } from '../data/use-page-state';
import { usePostProcess } from '../data/use-post-process';
import { useResolvedRange } from '../data/use-resolved-range';
import { useSearchJob } from '../data/use-search-job';
import { EmptyNote } from '../frame/empty-note';
import type { Choice } from '../frame/toolbar';
import type { BudgetProps } from '../panels/verdict-budget';
import type { PanelContext } from '../panels/panel-context';
import { clockWords, periodBeforeWords, reportingWords, windowWords } from './analysis-words';

/** Everything that the page 677 Analysis draws from. */
export interface Analysis {
  readonly context: PanelContext;
  /** The range in force as epoch seconds, for searches on demand; undefined until the search head has read it. */
  readonly range: { readonly earliest: string; readonly latest: string } | undefined;
  readonly choices: {
    readonly domainControllers: readonly Choice[];
    readonly codes: readonly Choice[];
    readonly windowLabel: string;
  };
  readonly budget: BudgetProps;
  /** What the search head's clock says, where it is not the browser's time. */
  readonly clock: string | undefined;
  readonly failure: { readonly message: string; readonly retry: () => void } | undefined;
}

/** Runs the page's three jobs for a state and gathers what the page draws. */
export function useAnalysis(state: PageState, change: ChangeState): Analysis {
  const resolved = useResolvedRange(state.earliest, state.latest);
  const whole = resolved.range;
  const from = state.window?.from ?? whole?.earliest;
  const to = state.window?.to ?? whole?.latest;
  const known = from !== undefined && to !== undefined;
  const seconds = known ? to - from : 0;
  const allTime = from === 0;
  const span = bucketSpan(seconds);
  const start = from === undefined ? 0 : Math.max(0, from - seconds);
  const events = eventSearch(state);
  const macro = macroOf(state);
  const series = timelineSplits.find(({ id }) => id === state.split)?.series ?? 'verdict';
  const texts = { events, macro, series, span: span.name, start: String(from ?? 0) };

  const main = useSearchJob(
    known
      ? {
          id: refusals.id,
          search: fillSearch(refusals.search, texts),
          earliest: String(from),
          latest: String(to),
        }
      : undefined,
  );
  const before = useSearchJob(
    known && !allTime
      ? {
          id: periodBefore.id,
          search: fillSearch(periodBefore.search, texts),
          earliest: String(start),
          latest: String(from),
        }
      : undefined,
  );
  const present = useSearchJob(
    known
      ? {
          id: reporting.id,
          search: fillSearch(reporting.search, texts),
          earliest: String(start),
          latest: String(to),
        }
      : undefined,
  );
  const beforeData = usePostProcess(before, 'stats sum(count) as count');
  const presentData = usePostProcess(present, `table ${reporting.columns.join(' ')}`);

  const who = useMemo(
    () => (presentData.results ? reportingOf(rowsOf(presentData.results)) : undefined),
    [presentData.results],
  );
  const filtered = Object.keys(state.filters).length > 0 || state.text !== '' || state.window !== undefined;
  const clear = () => change({ filters: {}, text: '', window: undefined });
  const advice =
    filtered && (who?.current ?? 1) > 0 ? (
      <EmptyNote reason="No refused request passes the filters.">
        <Button inline appearance="secondary" label="Clear the filters" onClick={clear} />
      </EmptyNote>
    ) : (
      <EmptyNote reason="No refused request in this time range. Either all is well, or domain controllers do not log refusals, or the macro kerberos_index does not name the index that holds their Security log. Try a longer range first." />
    );

  const searchUrl = (panel: Panel) =>
    searchLink(
      `${fillSearch(refusals.search, texts)} | ${fillSearch(panel.search, texts)}`,
      state.window ? String(from) : state.earliest,
      state.window ? String(to) : state.latest,
    );
  const beforeCount =
    beforeData.results && !beforeData.stale ? numberOf(rowsOf(beforeData.results)[0]?.count) : undefined;
  const message = resolved.message;
  return {
    context: {
      state,
      change,
      jobs: { [refusals.id]: main },
      fill: (search) => fillSearch(search, texts),
      searchUrl,
      range: { from: from ?? 0, to: to ?? 1 },
      now: whole?.now ?? '',
      bucketSeconds: span.seconds,
      advice,
      empty: <EmptyNote reason="No refused request." />,
    },
    range: known ? { earliest: String(from), latest: String(to) } : undefined,
    choices: {
      domainControllers: (who ? [...who.reporting, ...who.silent] : []).map((value) => ({
        value,
        label: value,
      })),
      codes: (who?.codes ?? []).map(([value, name]) => ({ value, label: `${value} ${name}` })),
      windowLabel: state.window && whole ? windowWords(state.window, whole.now) : 'part of the range',
    },
    budget: {
      before: beforeCount,
      beforeLabel: periodBeforeWords(seconds),
      reporting: who ? reportingWords(who.reporting.length, who.silent) : '',
    },
    clock: whole && clockWords(whole.now, Date.now()),
    failure: message === undefined ? undefined : { message, retry: resolved.retry },
  };
}
