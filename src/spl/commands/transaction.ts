import type { Batch } from '../batch';
import type { CommandDefinition, Plan, Stage } from '../command';
import type { SearchContext } from '../context';
import { SplError } from '../error';
import { textArguments } from '../text-arguments';
import { overType, readTransaction, transactionOptions, type GivenTransaction } from './transaction-options';
import { transactions, type TransactionOptions } from './transactions';

/**
 * transaction: groups events, newest first, by values that they share, by time and by the conditions that
 * start and end a group. Adds duration, eventcount, closed_txn, field_match_sum and linecount. `name` lays the
 * arguments over those of a transaction type of transactiontypes.conf.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Transaction
 */
export const transaction: CommandDefinition = {
  name: 'transaction',
  kind: 'transforming',
  parse(args) {
    const given = readTransaction(args);
    const name = given.texts.get('name');
    const plan = (all: GivenTransaction): Plan => {
      const options = transactionOptions(all);
      return { start: (context) => transactionStage(options, context) };
    };
    if (name === undefined) return plan(given);
    const settle = (context: SearchContext): Plan => {
      const settings = context.host.transactionType?.(name);
      if (!settings) throw args.error(`The transaction type '${name}' does not exist.`);
      return plan(overType(given, readType(name, settings)));
    };
    return { settle, start: (context) => settle(context).start(context) };
  },
};

/** Settings of a transaction type that are not arguments of transaction. */
const OTHERS: ReadonlySet<string> = new Set(['search']);

/** Reads a stanza of transactiontypes.conf. Throws SplError that names it. */
function readType(name: string, settings: Readonly<Record<string, string>>): GivenTransaction {
  const text = Object.entries(settings)
    .filter(([key]) => !OTHERS.has(key))
    .map(([key, value]) => `${key}=${key === 'fields' ? `"${value}"` : value}`)
    .join(' ');
  try {
    return readTransaction(textArguments(text, 'transaction'));
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    throw new SplError(error.kind, `In the transaction type '${name}': ${error.message}`);
  }
}

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
