import type { ArgumentReader } from '../arguments';
import { assignColumns, column, fieldNames } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { mapText } from '../functions/text-function';
import { fillWildcards, wildcardMatcher } from '../wildcard-fields';

interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly matches: (text: string) => boolean;
}

/**
 * replace: exchanges whole values of fields (all that are not internal where none is named). `*` in the value sought stands
 * for any text and in the new one for the same text. Of exact values the last counts, before wildcards, of which
 * the one with the most characters counts. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Replace
 */
export const replace: CommandDefinition = {
  name: 'replace',
  kind: 'streaming',
  parse(args) {
    const exchanges: Exchange[] = [];
    let fields: readonly string[] | undefined;
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      if (exchanges.length > 0 && args.keyword('IN')) {
        fields = args.fields();
        if (fields.length === 0) throw args.error('The fields after IN are missing.');
        args.end();
      } else exchanges.push(readExchange(args));
    }
    if (exchanges.length === 0) throw args.error('Must specify at least one replacement.');
    const ordered = byPrecedence(exchanges);
    const change = (text: string): string => {
      const found = ordered.find(({ matches }) => matches(text));
      return found ? fillWildcards(found.from, found.to, text) : text;
    };
    return {
      start: () =>
        perBatch((batch) => {
          const names = fields ?? fieldNames(batch).filter((name) => !name.startsWith('_'));
          return assignColumns(
            batch,
            names.flatMap((name) => {
              const values = column(batch, name);
              return values ? [[name, values.map((value) => mapText(value, change))] as const] : [];
            }),
          );
        }),
    };
  },
};

function readExchange(args: ArgumentReader): Exchange {
  const from = args.field('value');
  if (!args.keyword('WITH')) throw args.error("Expected 'WITH' after the value.");
  const to = args.field('value');
  return { from, to, matches: wildcardMatcher(from) };
}

function byPrecedence(exchanges: readonly Exchange[]): readonly Exchange[] {
  const isWild = ({ from }: Exchange): boolean => from.includes('*');
  const length = ({ from }: Exchange): number => from.replaceAll('*', '').length;
  const exact = exchanges.filter((exchange) => !isWild(exchange)).reverse();
  return [...exact, ...exchanges.filter(isWild).sort((a, b) => length(b) - length(a))];
}
