import type { ArgumentReader } from '../arguments';
import type { Batch } from '../batch';
import { selectRows } from '../batch';
import type { CommandDefinition, Stage } from '../command';
import type { SearchContext } from '../context';
import type { Expression } from '../expression';
import { withFields } from '../field-set';

interface HeadOptions {
  readonly limit: number;
  readonly condition: Expression | undefined;
  readonly nullGoesOn: boolean;
  readonly keepLast: boolean;
}

/**
 * head: the first rows, ten unless told, or those before the first for which a condition is false.
 * A condition without an answer ends the rows unless null=true; keeplast=true keeps the row that ends them.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Head
 */
export const head: CommandDefinition = {
  name: 'head',
  kind: 'streaming',
  parse(args) {
    const options = readOptions(args);
    const { condition } = options;
    return {
      start: (context) => headStage(options, context),
      ...(condition?.readsMore
        ? {}
        : { flow: { reads: (wanted) => withFields(wanted, condition?.fields ?? []) } }),
    };
  },
};

function readOptions(args: ArgumentReader): HeadOptions {
  let limit: number | undefined;
  let condition: Expression | undefined;
  let nullGoesOn = false;
  let keepLast = false;
  while (!args.atEnd()) {
    const option = args.option(['limit', 'null', 'keeplast']);
    if (option?.name === 'limit') limit = args.integer(option.value, 0);
    else if (option?.name === 'null') nullGoesOn = args.boolean(option.value);
    else if (option?.name === 'keeplast') keepLast = args.boolean(option.value);
    else {
      const token = args.peek();
      if (token?.kind === 'word' && /^\d+$/.test(token.text) && limit === undefined && !condition) {
        limit = args.integer(token, 0);
        args.next();
      } else if (!condition && token?.kind === 'punct' && token.text === '(') {
        condition = args.expression();
        if (!condition.boolean) throw args.error(`Invalid argument: '${condition.text}'`, condition.span);
      } else break;
    }
  }
  return { limit: limit ?? (condition ? Infinity : 10), condition, nullGoesOn, keepLast };
}

function headStage(options: HeadOptions, context: SearchContext): Stage {
  const { condition, nullGoesOn, keepLast } = options;
  let left = options.limit;
  const take = (batch: Batch): number => {
    const value = condition?.bind(batch, context);
    for (let row = 0; row < batch.length; row++) {
      if (left <= 0) return row;
      const verdict = value ? value(row) : true;
      if (verdict !== true && !(verdict === null && nullGoesOn)) {
        left = 0;
        return keepLast ? row + 1 : row;
      }
      left--;
    }
    return batch.length;
  };
  return {
    push(batch) {
      const rows = left > 0 ? take(batch) : 0;
      if (rows === batch.length) return rows > 0 ? [batch] : [];
      return rows > 0
        ? [
            selectRows(
              batch,
              Array.from({ length: rows }, (_, row) => row),
            ),
          ]
        : [];
    },
    finish: () => [],
    satisfied: () => left <= 0,
  };
}
