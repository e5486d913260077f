import { variables } from '@splunk/themes';
import styled from 'styled-components';

import { formatCount } from '../data/format-number';
import { trendCells, trendPoints } from '../data/trend';
import type { TrendRange } from '../data/trend';
import { valueTexts } from '../texts/looks';

const width = 96;
const height = 20;
const cells = 24;

const Svg = styled.svg`
  display: block;
  fill: ${variables.contentColorDefault};
`;

/** The course of a count over the range as small bars; its highest bar is named for screen readers. */
export function TrendLine({
  entries,
  range,
}: {
  readonly entries: readonly string[];
  readonly range: TrendRange;
}) {
  const bars = trendCells(trendPoints(entries), range.from, range.to, cells);
  const most = Math.max(...bars, 1);
  const busy = bars.filter((bar) => bar > 0).length;
  const step = width / cells;
  return (
    <Svg
      width={width}
      height={height}
      role="img"
      aria-label={valueTexts.trend(String(busy), String(cells), formatCount(most))}
    >
      <rect x={0} y={height - 1} width={width} height={1} opacity={0.4} />
      {bars.map((bar, index) => {
        const tall = bar === 0 ? 0 : Math.max(2, (bar / most) * height);
        return <rect key={index} x={index * step} y={height - tall} width={step - 1} height={tall} />;
      })}
    </Svg>
  );
}
