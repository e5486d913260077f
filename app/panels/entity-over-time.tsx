import RadioBar from '@splunk/react-ui/RadioBar';
import { Suspense, lazy, useCallback, useEffect, useMemo } from 'react';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';

import { fillSearch } from '../../src/searches/fill-search';
import { byTime } from '../../src/searches/investigate/panels';
import { joinedData } from '../data/joined-data';
import { outcomeBuckets } from '../data/outcome-buckets';
import { epochOf } from '../data/resolve-range';
import { rowsOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { usePostProcess } from '../data/use-post-process';
import { EmptyNote } from '../frame/empty-note';
import { PanelProgress } from '../frame/panel-progress';
import { PanelShell } from '../frame/panel-shell';
import type { ChartPoint } from '../looks/column-chart';
import { outcomeLook } from '../looks/outcomes';
import { entityOverTimeTexts } from '../texts/investigate/entity-over-time';
import { sourceTexts } from '../texts/investigate/sources';
import { useInvestigate } from './investigate-context';
import { TimeTable } from './time-table';

const loadChart = () => import(/* webpackChunkName: "chart" */ '../looks/column-chart');
const ColumnChart = lazy(() => loadChart().then((module) => ({ default: module.ColumnChart })));

const height = 160;

const texts = entityOverTimeTexts;

/** When the entity's requests were granted and refused; a click on a column looks into it. */
export function EntityOverTime() {
  const { history, change, state, now } = useInvestigate();
  const { refused, granted, grantedSkipped, span, from = 0, to = 1 } = history;
  const { isDark } = useSplunkTheme();
  const search = fillSearch(byTime, { span: span.name });
  const refusals = usePostProcess(refused, search);
  const grants = usePostProcess(granted, search);
  useEffect(() => {
    // The chart's code travels while the searches run.
    void loadChart();
  }, []);
  const data = joinedData([
    { name: sourceTexts.refused(), data: refusals },
    ...(grantedSkipped === undefined ? [{ name: sourceTexts.granted(), data: grants }] : []),
  ]);
  const results = useMemo(
    () =>
      outcomeBuckets(
        [
          { name: outcomeLook('refused').label, rows: refusals.results ? rowsOf(refusals.results) : [] },
          ...(grantedSkipped === undefined
            ? [{ name: outcomeLook('granted').label, rows: grants.results ? rowsOf(grants.results) : [] }]
            : []),
        ],
        { from, to },
        span.seconds,
        now,
      ),
    [refusals.results, grants.results, grantedSkipped, from, to, span.seconds, now],
  );
  const options = useMemo(
    () => ({
      stackMode: 'stacked',
      legendDisplay: 'bottom',
      xAxisTitleVisibility: 'hide',
      yAxisTitleText: texts.axis(),
      backgroundColor: 'transparent',
      seriesColorsByField: Object.fromEntries(
        (['refused', 'granted'] as const).map((id) => {
          const look = outcomeLook(id);
          return [look.label, (isDark ? look.dark : look.light).background];
        }),
      ),
    }),
    [isDark],
  );
  const onPoint = useCallback(
    ({ time }: ChartPoint) => {
      const start = epochOf(time);
      change({ window: { from: start, to: start + span.seconds } });
    },
    [change, span.seconds],
  );
  return (
    <PanelShell
      id="entity-over-time"
      title={texts.title()}
      question={texts.question()}
      data={data}
      searchUrl={searchLink(history.searches.refused, state.earliest, state.latest)}
      empty={<EmptyNote reason={texts.empty()} />}
      height={height}
      actions={
        <RadioBar
          aria-label={texts.showAs()}
          value={state.timeline ?? 'chart'}
          onChange={(_event, { value }) =>
            change({ timeline: value === 'table' ? 'table' : undefined }, true)
          }
        >
          <RadioBar.Option value="chart" label={texts.asChart()} />
          <RadioBar.Option value="table" label={texts.asTable()} />
        </RadioBar>
      }
    >
      {() =>
        state.timeline === 'table' ? (
          <TimeTable results={results} onPoint={onPoint} />
        ) : (
          <Suspense fallback={<PanelProgress progress={1} scanned={data.scanned} height={height} />}>
            <div role="group" aria-label={texts.chart()}>
              <ColumnChart results={results} options={options} height={height} onPoint={onPoint} />
            </div>
          </Suspense>
        )
      }
    </PanelShell>
  );
}
