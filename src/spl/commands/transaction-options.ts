import type { ArgumentReader, ArgumentToken } from '../arguments';
import { listedField } from '../listed-field';
import { parseTimeSpan, spanSeconds } from '../time/bucket';
import { readRowFilter, type RowFilter } from './row-filter';
import type { TransactionOptions } from './transactions';

const BOOLEANS = ['connected', 'unifyends', 'keeporphans', 'keepevicted', 'mvraw'];
const NUMBERS = ['maxevents', 'maxopentxn', 'maxopenevents'];
const SPANS = ['maxspan', 'maxpause'];
const TEXTS = ['delim', 'nullstr', 'mvlist', 'name'];

/** The arguments of transaction as written, before what is not given is filled in. */
export interface GivenTransaction {
  readonly fields: readonly string[];
  readonly flags: ReadonlyMap<string, boolean>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
  readonly filters: ReadonlyMap<string, RowFilter>;
}

/** Reads the arguments of transaction to their end. */
export function readTransaction(args: ArgumentReader): GivenTransaction {
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
    else numbers.set(name, readSpan(args, name, value));
  }
  return { fields, flags, numbers, texts, filters };
}

/** Seconds of maxspan and maxpause; -1 for none. */
function readSpan(args: ArgumentReader, name: string, value: ArgumentToken): number {
  const span = parseTimeSpan(value.text);
  if (span) return spanSeconds(span);
  if (value.text.startsWith('-')) return -1;
  throw args.error(`Invalid value '${value.text}' for option '${name}'.`, value.span);
}

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

/** What is given laid over what a transaction type says. */
export function overType(given: GivenTransaction, type: GivenTransaction): GivenTransaction {
  return {
    fields: given.fields.length > 0 ? given.fields : type.fields,
    flags: new Map([...type.flags, ...given.flags]),
    numbers: new Map([...type.numbers, ...given.numbers]),
    texts: new Map([...type.texts, ...given.texts]),
    filters: new Map([...type.filters, ...given.filters]),
  };
}

/** The options to work with, defaults filled in. */
export function transactionOptions(given: GivenTransaction): TransactionOptions {
  const { fields, flags, numbers, texts, filters } = given;
  const mvlist = texts.get('mvlist') ?? 'f';
  const connected = flags.get('connected') ?? true;
  return {
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
}
