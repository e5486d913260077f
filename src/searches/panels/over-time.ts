import type { Panel } from '../panel';

/** One way to divide the timeline: the eval expression that names the series of a row. */
export interface TimelineSplit {
  readonly id: string;
  readonly label: string;
  readonly series: string;
}

/** The ways to divide the timeline, the default first; known failures are a series of their own in each. */
export const timelineSplits: readonly TimelineSplit[] = [
  {
    id: 'verdict',
    label: 'Verdict',
    series: 'case(known="yes","known",verdict="ignore","expected",true(),verdict)',
  },
  { id: 'code', label: 'Code', series: 'case(known="yes","known",true(),failure_code." ".failure_name)' },
  { id: 'kdc', label: 'Domain controller', series: 'case(known="yes","known",true(),kdc)' },
];

/** Refusals by time bucket; `{{series}}` is the expression of the chosen split, `{{span}}` the bucket of the job. */
export const overTime: Panel = {
  id: 'over-time',
  title: 'Over time',
  question: 'When were requests refused, and did anything begin or end?',
  job: 'refusals',
  search: [
    'rex field=entity "^t (?<bucket>\\d+)(?:\\.\\d+)? (?<kdc>.+)"',
    'where isnotnull(bucket)',
    'eval _time=tonumber(bucket), series={{series}}',
    'timechart span={{span}} limit=9 sum(count) as count by series',
    'fillnull value=0',
  ].join(' | '),
  columns: ['_time'],
  look: 'column',
  options: {
    stackMode: 'stacked',
    legendDisplay: 'bottom',
    xAxisTitleVisibility: 'hide',
    yAxisTitleVisibility: 'hide',
    backgroundColor: 'transparent',
  },
};
