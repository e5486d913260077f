import { assignColumns } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import type { Value } from '../value';

/**
 * setfields: gives fields the same text in every row: `setfields ip="10.10.10.10", foo="foo bar"`.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Setfields
 */
export const setfields: CommandDefinition = {
  name: 'setfields',
  kind: 'streaming',
  parse(args) {
    const assignments: [string, string][] = [];
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const name = args.field();
      const value = args.punct('=') ? args.next() : undefined;
      if (!value || value.kind === 'punct') throw args.error(`The value of '${name}' is missing.`);
      assignments.push([name, value.text]);
    }
    if (assignments.length === 0) throw args.error('Must specify at least one field.');
    return {
      start: () =>
        perBatch((batch) =>
          assignColumns(
            batch,
            assignments.map(([name, text]) => [name, new Array<Value>(batch.length).fill(text)] as const),
          ),
        ),
    };
  },
};
