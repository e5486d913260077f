import RadioBar from '@splunk/react-ui/RadioBar';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import { Suspense, lazy, useCallback, useEffect, useMemo } from 'react';

import { overTime, timelineSplits } from '../../src/searches/panels/over-time';
import type { FilterField } from '../data/page-state';
import { epochOf } from '../data/resolve-range';
import { PanelProgress } from '../frame/panel-progress';
import { PanelShell } from '../frame/panel-shell';
import type { ChartPoint } from '../looks/column-chart';
import { labelSeries } from '../looks/series-label';
import { verdictIds, verdictLook, verdictOfColumn } from '../looks/verdicts';
import { usePanelContext, usePanelData } from './panel-context';
import { TimeTable } from './time-table';
import { _ } from '@splunk/ui-utils/i18n';
import { analysisTexts } from '../texts/analysis-677';

const loadChart = () => import(/* webpackChunkName: "chart" */ '../looks/column-chart');
const ColumnChart = lazy(() => loadChart().then((module) => ({ default: module.ColumnChart })));

const height = 220;

/** The filter that a series of a split stands for; none for the sum of the rest and for known failures. */
export function filterOfSeries(split: string, series: string): readonly [FilterField, string] | undefined {
  if (series === 'OTHER' || series === 'NULL' || series === '') {
    return undefined;
  }
  if (split === 'verdict') {
    const verdict = verdictOfColumn(series);
    return verdict === undefined || verdict === 'known' ? undefined : ['verdict', verdict];
  }
  return split === 'code' ? ['code', series.split(' ')[0] ?? ''] : ['kdc', series];
}

/** When requests were refused, divided by verdict, code or domain controller; a click on a column looks into it. */
export function OverTime() {
  const data = usePanelData(overTime);
  const { state, change, searchUrl, empty, bucketSeconds } = usePanelContext();
  const { isDark } = useSplunkTheme();
  useEffect(() => {
    // The chart's code travels while the search runs.
    void loadChart();
  }, []);
  const options = useMemo(() => {
    const byField = verdictIds.map((id) => {
      const look = verdictLook(id);
      return [look.label, (isDark ? look.dark : look.light).background] as const;
    });
    const coloured = state.split === 'verdict' ? { seriesColorsByField: Object.fromEntries(byField) } : {};
    return {
      ...overTime.options,
      yAxisTitleVisibility: 'show',
      yAxisTitleText: analysisTexts.time.axis(),
      ...coloured,
    };
  }, [isDark, state.split]);
  const splitName = timelineSplits.find(({ id }) => id === state.split)?.label ?? '';
  const labelled = useMemo(() => data.results && labelSeries(data.results), [data.results]);
  const onPoint = useCallback(
    ({ time, series }: ChartPoint) => {
      const from = epochOf(time);
      const filter = filterOfSeries(state.split, labelled?.nameOf(series) ?? series);
      change({
        window: { from, to: from + bucketSeconds },
        filters: filter ? { ...state.filters, [filter[0]]: filter[1] } : state.filters,
      });
    },
    [state.split, state.filters, change, bucketSeconds, labelled],
  );
  return (
    <PanelShell
      id={overTime.id}
      title={_(overTime.title)}
      question={_(overTime.question)}
      data={data}
      searchUrl={searchUrl(overTime)}
      empty={empty}
      height={height}
      actions={
        <>
          <RadioBar
            aria-label={analysisTexts.time.divideBy()}
            value={state.split}
            onChange={(_event, { value }) => change({ split: String(value) }, true)}
          >
            {timelineSplits.map(({ id, label }) => (
              <RadioBar.Option key={id} value={id} label={_(label)} />
            ))}
          </RadioBar>
          <RadioBar
            aria-label={analysisTexts.time.showAs()}
            value={state.timeline ?? 'chart'}
            onChange={(_event, { value }) =>
              change({ timeline: value === 'table' ? 'table' : undefined }, true)
            }
          >
            <RadioBar.Option value="chart" label={analysisTexts.time.chart()} />
            <RadioBar.Option value="table" label={analysisTexts.time.table()} />
          </RadioBar>
        </>
      }
    >
      {(all) => {
        const results = labelled?.results ?? all;
        return state.timeline === 'table' ? (
          <TimeTable results={results} onPoint={onPoint} />
        ) : (
          <Suspense fallback={<PanelProgress progress={1} scanned={data.scanned} height={height} />}>
            <div role="group" aria-label={analysisTexts.time.chartOf(_(splitName).toLowerCase())}>
              <ColumnChart results={results} options={options} height={height} onPoint={onPoint} />
            </div>
          </Suspense>
        );
      }}
    </PanelShell>
  );
}
