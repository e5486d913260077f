import Column from '@splunk/visualizations/Column';
import { useCallback, useMemo, useRef } from 'react';

import { countAxis } from '../data/count-axis';
import type { Results } from '../data/results';
import { useWidth } from './use-width';

/** A point of a chart that was clicked: its time as Splunk printed it, and the name of its series. */
export interface ChartPoint {
  readonly time: string;
  readonly series: string;
}

interface ChartEvent {
  readonly type: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** A column chart over time; `options` are those of @splunk/visualizations. An axis of counts has whole numbers. */
export function ColumnChart(props: {
  readonly results: Results;
  readonly options: Readonly<Record<string, unknown>>;
  readonly height: number;
  readonly onPoint: (point: ChartPoint) => void;
}) {
  const { results, options, height, onPoint } = props;
  const [ref, width] = useWidth();
  const dataSources = useMemo(
    () => ({
      primary: { data: { fields: [...results.fields], columns: results.columns.map((c) => [...c]) } },
    }),
    [results],
  );
  const drawn = useMemo(() => {
    if (options.stackMode !== 'stacked') return options;
    const { max, interval } = countAxis(results);
    return { ...options, yAxisMax: max, yAxisMajorTickInterval: interval };
  }, [options, results]);
  const latest = useRef(onPoint);
  latest.current = onPoint;
  // Highcharts still reads the clicked point after the event: a redraw within the event would fail.
  const onEvent = useCallback((event: ChartEvent) => {
    const payload = event.payload ?? {};
    if (event.type === 'point.click') {
      const point = { time: String(payload['row._time.value'] ?? ''), series: String(payload.name ?? '') };
      setTimeout(() => latest.current(point), 0);
    }
  }, []);
  const Chart = Column as unknown as React.ComponentType<Record<string, unknown>>;
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && (
        <Chart
          width={width}
          height={height}
          dataSources={dataSources}
          options={drawn}
          onEventTrigger={onEvent}
          hasEventHandlers
        />
      )}
    </div>
  );
}
