import { limitOf, type Threshold } from '../threshold';

/** How far apart the accounts, services or clients of one happening may lie. */
export const crowdWindow: Threshold = {
  name: 'k677_crowd_window',
  value: 3600,
  description:
    'Seconds within which accounts, services or clients are counted together. Everything within half of it is always counted together, what lies further apart than all of it never. Longer finds slower attacks and more chance meetings.',
};

/** How long a failure waits for the success that explains it. */
export const successWithin: Threshold = {
  name: 'k677_success_within',
  value: 900,
  description:
    'Seconds within which a success must follow a failure of the same account and client to explain it. A person who mistypes is right within minutes; longer also excuses guesses that hit.',
};

const bins = ['k677_bin', 'k677_shifted'] as const;

/**
 * Commands that give each row its two overlapping time bins of the crowd window. Whole numbers only: eval may round a
 * calculation to the decimals of its literals.
 */
export const crowdBins = `eval ${bins
  .map((bin, index) => {
    const window = limitOf(crowdWindow);
    return `${bin}=floor(${index === 0 ? '_time' : `(_time+${window}/2)`}/${window})`;
  })
  .join(', ')}`;

/**
 * Aggregations within the crowd window, without `time_window`: once in each of two bins that overlap by half, and
 * the greater of the two answers in the field that names the aggregation.
 */
export function inWindow(
  aggregates: Readonly<Record<string, string>>,
  by: readonly string[],
): readonly string[] {
  const fields = Object.keys(aggregates);
  const once = (bin: string, index: number): string =>
    `eventstats ${fields.map((field) => `${aggregates[field]} as ${field}_${index}`).join(', ')} by ${by.join(', ')}, ${bin}`;
  return [
    ...bins.map(once),
    `eval ${fields.map((field) => `${field}=max(${field}_0, ${field}_1)`).join(', ')}`,
  ];
}
