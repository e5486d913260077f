import { assignColumns, column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { asText, type Value } from '../value';

/**
 * strcat: joins fields and quoted texts into the last field named. A missing field counts as empty;
 * with allrequired=true a row that lacks one gets nothing.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Strcat
 */
export const strcat: CommandDefinition = {
  name: 'strcat',
  kind: 'streaming',
  parse(args) {
    const option = args.option(['allrequired']);
    const allRequired = option ? args.boolean(option.value) : false;
    const parts: { readonly text: string; readonly literal: boolean }[] = [];
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const literal = args.peek()?.kind === 'quoted';
      parts.push({ text: args.field(), literal });
    }
    const target = parts.pop();
    if (!target || parts.length === 0)
      throw args.error('Must specify source fields and a destination field.');
    return {
      start: () =>
        perBatch((batch) => {
          const columns = parts.map((part) => (part.literal ? undefined : column(batch, part.text)));
          const existing = column(batch, target.text);
          const values = Array.from({ length: batch.length }, (_, row): Value => {
            let joined = '';
            for (const [at, part] of parts.entries()) {
              const text = part.literal ? part.text : asText(columns[at]?.[row] ?? null);
              if (text === null && allRequired) return existing?.[row] ?? null;
              joined += text ?? '';
            }
            return joined;
          });
          return assignColumns(batch, [[target.text, values]]);
        }),
    };
  },
};
