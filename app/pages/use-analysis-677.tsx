import Button from '@splunk/react-ui/Button';
import Link from '@splunk/react-ui/Link';
import { useMemo } from 'react';

import { periodBefore, refusals, reporting } from '../../src/searches/analysis-677';
import { fillSearch } from '../../src/searches/fill-search';
import type { PageJob } from '../../src/searches/page-job';
import type { Panel } from '../../src/searches/panel';
import { timelineSplits } from '../../src/searches/panels/over-time';
import { bucketSpan } from '../data/bucket-span';
import { eventSearch, judgedSearch, macroOf } from '../data/event-search';
import { judgingOf } from '../data/judging';
import type { PageState } from '../data/page-state';
import { reportingOf } from '../data/reporting-of';
import { numberOf, rowsOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { viewUrl } from '../data/splunk-page';
import type { ChangeState } from '../data/use-page-state';
import { usePostProcess } from '../data/use-post-process';
import { useResolvedRange } from '../data/use-resolved-range';
import { useSearchJob } from '../data/use-search-job';
import { EmptyNote } from '../frame/empty-note';
import type { Choice } from '../frame/toolbar';
import type { BudgetProps } from '../panels/verdict-budget';
import type { PanelContext } from '../panels/panel-context';
import { clockWords, periodBeforeWords, reportingWords, windowWords } from './analysis-words';
import { analysisTexts } from '../texts/analysis-677';

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
  /** Reads the clock of the search head and runs all searches anew. */
  readonly refresh: () => void;
  /** Whether the page's first job is still at work. */
  readonly busy: boolean;
  readonly failure: { readonly message: string; readonly retry: () => void } | undefined;
}

/** Runs the page's three jobs for a state and gathers what the page draws. */
export function useAnalysis(state: PageState, change: ChangeState): Analysis {
  const resolved = useResolvedRange(state.earliest, state.latest);
  const { range: whole, turn, retry: refresh } = resolved;
  const from = state.window?.from ?? whole?.earliest;
  const to = state.window?.to ?? whole?.latest;
  const known = from !== undefined && to !== undefined && whole !== undefined;
  const seconds = known ? to - from : 0;
  const allTime = from === 0;
  const span = bucketSpan(seconds);
  const start = from === undefined ? 0 : Math.max(0, from - seconds);
  const judging = judgingOf(state.judging, whole ? whole.latest - whole.earliest : 0);
  // A part of the range is judged with the neighbours that the whole range has.
  const within = judging === 'neighbours' ? state.window : undefined;
  const events = judging === 'neighbours' ? judgedSearch(state, within) : eventSearch(state);
  const eventsBefore = within ? judgedSearch(state, { from: start, to: within.from }) : events;
  const macro = macroOf(state);
  const series = timelineSplits.find(({ id }) => id === state.split)?.series ?? 'verdict';
  const texts = { events, macro, series, span: span.name, start: String(from ?? 0) };
  const job = (of: PageJob, more: Readonly<Record<string, string>>, earliest: number, latest: number) => ({
    id: of.id,
    search: fillSearch(of.search, { ...texts, ...more }),
    earliest: String(earliest),
    latest: String(latest),
    turn,
  });

  const read =
    within && whole ? { from: whole.earliest, to: whole.latest } : { from: from ?? 0, to: to ?? 0 };
  const readBefore =
    within && whole ? { from: Math.min(start, read.from), to: read.to } : { from: start, to: read.from };
  const main = useSearchJob(known ? job(refusals, {}, read.from, read.to) : undefined);
  const before = useSearchJob(
    known && !allTime
      ? job(periodBefore, { events: eventsBefore }, readBefore.from, readBefore.to)
      : undefined,
  );
  const present = useSearchJob(known ? job(reporting, {}, start, to) : undefined);
  const beforeData = usePostProcess(before, 'where known="no" | stats sum(count) as count');
  const presentData = usePostProcess(present, `table ${reporting.columns.join(' ')}`);

  const who = useMemo(
    () => (presentData.results ? reportingOf(rowsOf(presentData.results)) : undefined),
    [presentData.results],
  );
  const filtered = Object.keys(state.filters).length > 0 || state.text !== '' || state.window !== undefined;
  const clear = () => change({ filters: {}, text: '', window: undefined });
  const advice =
    filtered && (who?.current ?? 1) > 0 ? (
      <EmptyNote reason={analysisTexts.page.nothingPasses()}>
        <Button inline appearance="secondary" label={analysisTexts.page.clearFilters()} onClick={clear} />
      </EmptyNote>
    ) : (
      <EmptyNote reason={analysisTexts.page.nothingAtAll()}>
        <Link to={viewUrl('coverage_677')}>{analysisTexts.page.checkCoverage()}</Link>
      </EmptyNote>
    );

  const linkRange =
    state.window && !within
      ? { earliest: String(from), latest: String(to) }
      : { earliest: state.earliest, latest: state.latest };
  const link = (search: string) => searchLink(search, linkRange.earliest, linkRange.latest);
  const searchUrl = (panel: Panel) =>
    link(`${fillSearch(refusals.search, texts)} | ${fillSearch(panel.search, texts)}`);
  const beforeCount =
    beforeData.results && !beforeData.results.preview && !beforeData.stale
      ? numberOf(rowsOf(beforeData.results)[0]?.count)
      : undefined;
  const message = resolved.message;
  return {
    context: {
      state,
      change,
      jobs: { [refusals.id]: main },
      fill: (search) => fillSearch(search, texts),
      searchUrl,
      link,
      events,
      turn,
      range: { from: from ?? 0, to: to ?? 1 },
      now: whole?.now ?? '',
      bucketSeconds: span.seconds,
      advice,
      empty: <EmptyNote reason={analysisTexts.page.nothing()} />,
    },
    range: known ? { earliest: String(read.from), latest: String(read.to) } : undefined,
    choices: {
      domainControllers: (who ? [...who.reporting, ...who.silent] : []).map((value) => ({
        value,
        label: value,
      })),
      codes: (who?.codes ?? []).map(([value, name]) => ({ value, label: `${value} ${name}` })),
      windowLabel:
        state.window && whole ? windowWords(state.window, whole.now) : analysisTexts.page.partOfRange(),
    },
    budget: {
      before: beforeCount,
      beforeLabel: periodBeforeWords(seconds),
      reporting: who ? reportingWords(who.reporting.length, who.silent) : '',
      judging,
    },
    refresh,
    busy: main.state.phase === 'starting' || main.state.phase === 'running',
    clock: whole && clockWords(whole.now, Date.now()),
    failure: message === undefined ? undefined : { message, retry: refresh },
  };
}
