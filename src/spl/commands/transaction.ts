import type { ArgumentReader, ArgumentToken } from '../arguments';
import type { Batch } from '../batch';
import type { CommandDefinition, Stage } from '../command';
import type { SearchContext } from '../context';
import { parseTimeSpan, spanSeconds } from '../time/bucket';
import { listedField } from '../listed-field';
import { readRowFilter, type RowFilter } from './row-filter';
import { transactions, type TransactionOptions } from './transactions';

const BOOLEANS = ['connected', 'unifyends', 'keeporphans', 'keepevicted', 'mvraw'];
const NUMBERS = ['maxevents', 'maxopentxn', 'maxopenevents'];
const SPANS = ['maxspan', 'maxpause'];
const TEXTS = ['delim', 'nullstr', 'mvlist', 'name'];

/**
 * transaction: groups events, newest first, by values that they share, by time and by the conditions that
 * start and end a group. Adds duration, eventcount, closed_txn,
 * field_match_sum and linecount.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Transaction
 */
export const transaction: CommandDefinition = {
  name: 'transaction',
  kind: 'transforming',
  parse(args) {
    const fields: string[] = [];
    const flags = new Map<string, boolean>();
    const numbers = new Map<string, number>();
    const texts = new Map<string, string>();
    const filters = new Map<string, RowFilter>();
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const word = args.peek();
      const lower = word?.kind === 'word' && args.peek(1)?.text === '=' ? word.text.toLowerCase() : '';
      if (word && (lower === 'startswith' || lower === 'endswith')) {
        args.next();
        args.next();
        filters.set(lower, readRowFilter(args, word));
        continue;
      }
      if (lower === 'fields') {
        args.next();
        args.next();
        fields.push(...readFieldsOption(args, word));
        continue;
      }
      const option = args.option([...BOOLEANS, ...NUMBERS, ...SPANS, ...TEXTS]);
      if (!option) {
        fields.push(listedField(args));
        continue;
      }
      const { name, value } = option;
      if (BOOLEANS.includes(name)) flags.set(name, args.boolean(value));
      else if (NUMBERS.includes(name)) numbers.set(name, args.integer(value));
      else if (TEXTS.includes(name)) texts.set(name, value.text);
      else {
        const negative = value.text.startsWith('-');
        const span = parseTimeSpan(value.text);
        if (!negative && !span)
          throw args.error(`Invalid value '${value.text}' for option '${name}'.`, value.span);
        numbers.set(name, span ? spanSeconds(span) : -1);
      }
    }
    if (texts.has('name'))
      throw args.unsupported('Transaction types of transactiontypes.conf are not built.');
    const mvlist = texts.get('mvlist') ?? 'f';
    const connected = flags.get('connected') ?? true;
    const options: TransactionOptions = {
      fields,
      maxspan: numbers.get('maxspan') ?? -1,
      maxpause: numbers.get('maxpause') ?? -1,
      maxevents: numbers.get('maxevents') ?? 1000,
      startswith: filters.get('startswith'),
      endswith: filters.get('endswith'),
      connected,
      unifyends: flags.get('unifyends') ?? connected,
      keeporphans: flags.get('keeporphans') ?? false,
      keepevicted: flags.get('keepevicted') ?? false,
      mvraw: flags.get('mvraw') ?? false,
      lists: /^(?:t|true|1|yes|y)$/i.test(mvlist)
        ? 'all'
        : /^(?:f|false|0|no|n)$/i.test(mvlist)
          ? []
          : mvlist.split(/[\s,]+/).filter(Boolean),
      nullstr: texts.get('nullstr') ?? 'NULL',
      delimiter: texts.get('delim'),
    };
    return { start: (context) => transactionStage(options, context) };
  },
};

function transactionStage(options: TransactionOptions, context: SearchContext): Stage {
  const held: Batch[] = [];
  return {
    push(batch) {
      held.push(batch);
      return [];
    },
    finish() {
      const { batches, discarded } = transactions(held, options, context);
      if (discarded > 0) context.message({ type: 'INFO', text: DISCARDED });
      return batches;
    },
    snapshot: () => transactions(held, options, context).batches,
  };
}

/** Splunk's own message. */
const DISCARDED =
  'Some transactions have been discarded. To include them, add keepevicted=true to your transaction command.';

/** The fields of `fields=a`, `fields="a, b"` or `fields=a,b`, as transactiontypes.conf has them. */
function readFieldsOption(args: ArgumentReader, name: ArgumentToken | undefined): string[] {
  const value = args.peek();
  if (value?.kind === 'quoted') {
    args.next();
    return value.text.split(/[\s,]+/).filter(Boolean);
  }
  if (!value || value.kind === 'punct')
    throw args.error("A value is missing for option 'fields'.", name?.span);
  const fields = [args.field()];
  while (args.peek()?.text === ',' && args.peek()?.spaced === false) {
    args.punct(',');
    fields.push(args.field());
  }
  return fields;
}
