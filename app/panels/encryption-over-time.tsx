import RadioBar from '@splunk/react-ui/RadioBar';
import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import { Suspense, lazy, useEffect, useMemo } from 'react';

import type { EncryptionCourse } from '../data/encryption-totals';
import { outcomeBuckets } from '../data/outcome-buckets';
import type { PanelData } from '../data/use-post-process';
import { EmptyNote } from '../frame/empty-note';
import { PanelProgress } from '../frame/panel-progress';
import { PanelShell } from '../frame/panel-shell';
import { encryptionTexts } from '../texts/encryption-677';
import { EncryptionTimeTable } from './encryption-time-table';

const loadChart = () => import(/* webpackChunkName: "chart" */ '../looks/column-chart');
const ColumnChart = lazy(() => loadChart().then((module) => ({ default: module.ColumnChart })));

const height = 180;
const colours = {
  light: { RC4: '#b3261e', DES: '#5b2a86', AES: '#3f6f9f' },
  dark: { RC4: '#ff7a70', DES: '#d3a9f5', AES: '#7fb2e5' },
};
const noPoint = () => undefined;

/** Which part of the tickets used AES, RC4 and DES, by time. */
export function EncryptionOverTime(props: {
  readonly data: PanelData;
  readonly course: EncryptionCourse;
  readonly range: { readonly from: number; readonly to: number };
  readonly seconds: number;
  readonly now: string;
  readonly searchUrl: string;
  readonly asTable: boolean;
  readonly onTable: (asTable: boolean) => void;
}) {
  const { data, course, range, seconds, now, searchUrl, asTable, onTable } = props;
  const { from, to } = range;
  const { isDark } = useSplunkTheme();
  useEffect(() => {
    // The chart's code travels while the searches run.
    void loadChart();
  }, []);
  const results = useMemo(
    () =>
      outcomeBuckets(
        [
          { name: 'DES', rows: course.des },
          { name: 'RC4', rows: course.rc4 },
          { name: 'AES', rows: course.aes },
        ],
        { from, to },
        seconds,
        now,
      ),
    [course, from, to, seconds, now],
  );
  const options = useMemo(
    () => ({
      stackMode: 'stacked100',
      legendDisplay: 'bottom',
      xAxisTitleVisibility: 'hide',
      yAxisTitleText: encryptionTexts.axis(),
      backgroundColor: 'transparent',
      seriesColorsByField: isDark ? colours.dark : colours.light,
    }),
    [isDark],
  );
  return (
    <PanelShell
      id="encryption-over-time"
      title={encryptionTexts.progress()}
      question={encryptionTexts.progressQuestion()}
      data={data}
      searchUrl={searchUrl}
      empty={<EmptyNote reason={encryptionTexts.noModernTicket()} />}
      height={height}
      actions={
        <RadioBar
          aria-label={encryptionTexts.showAs()}
          value={asTable ? 'table' : 'chart'}
          onChange={(_event, { value }) => onTable(value === 'table')}
        >
          <RadioBar.Option value="chart" label={encryptionTexts.asChart()} />
          <RadioBar.Option value="table" label={encryptionTexts.asTable()} />
        </RadioBar>
      }
    >
      {() =>
        asTable ? (
          <EncryptionTimeTable results={results} />
        ) : (
          <Suspense fallback={<PanelProgress progress={1} scanned={data.scanned} height={height} />}>
            <div role="group" aria-label={encryptionTexts.chart()}>
              <ColumnChart results={results} options={options} height={height} onPoint={noPoint} />
            </div>
          </Suspense>
        )
      }
    </PanelShell>
  );
}
