import { assignColumns } from '../batch';
import type { CommandDefinition } from '../command';
import { perBatch } from '../command';
import type { SearchContext } from '../context';

/**
 * addinfo: the search's time range, id and start on every row. An open end is 0.000 or +Infinity.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Addinfo
 */
export const addinfo: CommandDefinition = {
  name: 'addinfo',
  kind: 'streaming',
  parse: () => ({
    start: (context) => {
      const info = searchInfo(context);
      return perBatch((batch) =>
        assignColumns(
          batch,
          info.map(([name, value]) => [name, new Array<string>(batch.length).fill(value)]),
        ),
      );
    },
  }),
};

function searchInfo({ range, now, sid }: SearchContext): readonly (readonly [string, string])[] {
  return [
    ['info_min_time', Number.isFinite(range.earliest) ? range.earliest.toFixed(3) : '0.000'],
    ['info_max_time', Number.isFinite(range.latest) ? range.latest.toFixed(3) : '+Infinity'],
    ['info_sid', sid],
    ['info_search_time', now.toFixed(3)],
  ];
}
