import type { ScheduledCost, SearchCost, SizingFigures } from './measure-sizing';

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const short = (value: number): string => (value >= 100 ? count(value) : value.toFixed(value >= 10 ? 1 : 2));
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** The tables of docs/sizing.md as Markdown. */
export function printSizing(figures: SizingFigures): string {
  const { events, failures, bytes, scheduled, counting, hourlyRows, fields } = figures;
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  const cost = ({ scanned, first, second }: SearchCost): readonly string[] => [
    count(scanned),
    `${seconds(first)}, ${seconds(second)}`,
  ];
  return [
    `${count(events)} Kerberos events, ${count(failures)} of them failures, ${count(bytes / events)} characters each.`,
    table(
      ['search', 'runs a day', 'hours each', 'read per failure in its time', 'read a day per failure a day'],
      scheduled.map((search) => scheduledCells(search, failures)),
    ),
    table(
      [
        'question',
        'read by the raw macro',
        'first, again',
        'read over the model, not accelerated',
        'first, again',
      ],
      counting.map(({ question, raw, model }) => [question, ...cost(raw), ...cost(model)]),
    ),
    `\`kerberos_counts\` has ${count(hourlyRows)} rows for ${count(failures)} failures.`,
    table(
      ['field', 'different values in 1,000 events'],
      [...fields]
        .sort((a, b) => b.values - a.values)
        .map(({ field, values }) => [`\`${field}\``, short((1000 * values) / events)]),
    ),
  ].join('\n\n');
}

function scheduledCells(search: ScheduledCost, failures: number): readonly string[] {
  const { id, runsADay, windowHours, indexOnly, scanned } = search;
  const perFailure = scanned / failures;
  const a = (runsADay * windowHours) / 24;
  return [
    `\`${id}\``,
    short(runsADay),
    short(windowHours),
    indexOnly ? 'none: index only' : short(perFailure),
    indexOnly ? '0' : short(perFailure * a),
  ];
}
