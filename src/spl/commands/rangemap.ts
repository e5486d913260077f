import { assignColumns, column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { asNumber, fromTexts, type Value } from '../value';

interface NamedRange {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/**
 * rangemap: puts the names of the ranges that a number lies in (both ends included) into the field `range`, or
 * the default (None). Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Rangemap
 */
export const rangemap: CommandDefinition = {
  name: 'rangemap',
  kind: 'streaming',
  parse(args) {
    let field: string | undefined;
    let otherwise = 'None';
    const ranges: NamedRange[] = [];
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const name = args.field('attribute');
      const value = args.punct('=') ? args.next() : undefined;
      if (!value || value.kind === 'punct') throw args.error(`The value of '${name}' is missing.`);
      if (name.toLowerCase() === 'field') field = value.text;
      else if (name.toLowerCase() === 'default') otherwise = value.text;
      else {
        const [, least, most] = /^(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)$/.exec(value.text) ?? [];
        if (least === undefined) throw args.error(`Invalid range: '${value.text}'`, value.span);
        ranges.push({ name, least: Number(least), most: Number(most) });
      }
    }
    if (field === undefined) throw args.error("The 'field' argument is missing.");
    const source = field;
    return {
      start: () =>
        perBatch((batch) => {
          const values = column(batch, source);
          const named = Array.from({ length: batch.length }, (_, row): Value => {
            const x = asNumber(values?.[row] ?? null);
            const found = x === null ? [] : ranges.filter(({ least, most }) => x >= least && x <= most);
            return found.length === 0 ? otherwise : fromTexts(found.map(({ name }) => name));
          });
          return assignColumns(batch, [['range', named]]);
        }),
    };
  },
};
