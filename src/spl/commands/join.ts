import type { ArgumentReader } from '../arguments';
import type { Batch, Column } from '../batch';
import { column, concatBatches, detach, fieldNames, removeColumns, tableBatch } from '../batch';
import type { CommandDefinition, Stage } from '../command';
import type { SearchContext } from '../context';
import { isInternal } from '../field-patterns';
import type { JoinManner, JoinTable } from '../join-rows';
import { joinRows, joinTable } from '../join-rows';
import type { Pipeline } from '../pipeline';
import { runSubsearch } from '../run-subsearch';
import type { SubsearchOptions } from '../subsearch-options';
import { subsearchBounds, subsearchOption } from '../subsearch-options';

interface JoinArguments extends Omit<JoinManner, 'keys'> {
  readonly subsearch: SubsearchOptions;
  /** Fields to join on; none: those that both sides have. */
  readonly fields: readonly string[];
  /** left= and right=, with the pairs after where. */
  readonly aliases: Aliases | undefined;
  readonly pipeline: Pipeline;
}

interface Aliases {
  readonly left: string;
  readonly right: string;
  readonly keys: readonly (readonly [string, string])[];
}

/**
 * join: each row with the fields of the first row of a subsearch that agrees in the named fields, case minded.
 * With left= and right= the fields of both sides carry the alias and a dot before their names.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Join
 */
export const join: CommandDefinition = {
  name: 'join',
  kind: 'streaming',
  subsearches: true,
  parse(args) {
    const read = readJoin(args);
    return { start: (context) => joinStage(read, context) };
  },
};

function joinStage(read: JoinArguments, context: SearchContext): Stage {
  const { aliases, pipeline, fields, subsearch } = read;
  let right: Batch | undefined;
  let prepared: { readonly table: JoinTable; readonly manner: JoinManner } | undefined;
  const prepare = (left: Batch): { readonly table: JoinTable; readonly manner: JoinManner } => {
    if (prepared) return prepared;
    if (!right) {
      const { limits } = context.host;
      const found = runSubsearch(pipeline, context, subsearchBounds(subsearch, limits, limits.joinRows));
      right = detach(concatBatches(found));
      if (aliases) right = removeColumns(prefixed(right, aliases.right), isInternal);
    }
    const keys =
      aliases?.keys ??
      (fields.length > 0 ? fields : sharedFields(left, right)).map((name) => [name, name] as const);
    const manner = { ...read, keys };
    const made = { table: joinTable(right, keys), manner };
    if (aliases || fields.length > 0) prepared = made;
    return made;
  };
  return {
    push(batch) {
      const left = aliases ? prefixed(detach(batch), aliases.left) : batch;
      const { table, manner } = prepare(left);
      const joined = manner.keys.length === 0 ? undefined : joinRows(left, table, manner);
      return joined && joined.length > 0 ? [joined] : [];
    },
    finish: () => [],
  };
}

function sharedFields(left: Batch, right: Batch): string[] {
  const own = new Set(fieldNames(left));
  return fieldNames(right).filter((name) => own.has(name) && !name.startsWith('_'));
}

/** The batch with an alias before the names of its fields, internal ones left as they are. */
function prefixed(batch: Batch, alias: string): Batch {
  const columns = new Map<string, Column | undefined>();
  for (const name of fieldNames(batch)) {
    columns.set(isInternal(name) ? name : `${alias}.${name}`, column(batch, name));
  }
  return tableBatch(batch.length, columns);
}

function readJoin(args: ArgumentReader): JoinArguments {
  let outer = false;
  let overwrite = true;
  let most = 1;
  let useTime = false;
  let earlier = true;
  let subsearch: SubsearchOptions = { maxout: undefined };
  let left: string | undefined;
  let right: string | undefined;
  const readOption = (): boolean => {
    const option = args.option(['type', 'usetime', 'earlier', 'overwrite', 'max', 'left', 'right']);
    if (!option) {
      const next = subsearchOption(args, subsearch);
      if (next) subsearch = next;
      return next !== undefined;
    }
    const { name, value } = option;
    if (name === 'type') {
      const type = value.text.toLowerCase();
      if (!['inner', 'outer', 'left'].includes(type))
        throw args.error(`Invalid join type '${value.text}'.`, value.span);
      outer = type !== 'inner';
    } else if (name === 'max') most = args.integer(value, 0) || Infinity;
    else if (name === 'left') left = value.text;
    else if (name === 'right') right = value.text;
    else if (name === 'usetime') useTime = args.boolean(value);
    else if (name === 'earlier') earlier = args.boolean(value);
    else overwrite = args.boolean(value);
    return true;
  };
  while (readOption()) continue;
  const aliased = left !== undefined || right !== undefined;
  const aliases = aliased ? readAliases(args, left, right) : undefined;
  const fields = aliases ? [] : args.fields();
  while (readOption()) continue;
  const pipeline = args.subsearch();
  if (!pipeline) throw args.error('The last argument must be a subsearch.');
  return {
    outer,
    overwrite,
    most,
    earlier: useTime ? earlier : undefined,
    subsearch,
    fields,
    aliases,
    pipeline,
  };
}

/** `where L.a=R.b M.c=...`: pairs of fields, one of each side. */
function readAliases(args: ArgumentReader, left: string | undefined, right: string | undefined): Aliases {
  if (left === undefined || right === undefined)
    throw args.error('Both left and right aliases are required.');
  if (!args.keyword('where')) throw args.error("The 'where' clause is required with left and right aliases.");
  const keys: (readonly [string, string])[] = [];
  const side = (): string => {
    const name = args.field();
    if (name.startsWith(`${left}.`) || name.startsWith(`${right}.`)) return name;
    throw args.error(`The field '${name}' needs the alias '${left}' or '${right}'.`);
  };
  while (!args.atEnd() && args.peek()?.text !== '[') {
    if (args.keyword('and') || args.punct(',')) continue;
    const first = side();
    if (!args.punct('=') && !args.punct('==')) throw args.error("Expected '=' between the fields of a join.");
    const second = side();
    const ordered = first.startsWith(`${left}.`);
    if (ordered === second.startsWith(`${left}.`)) throw args.error('A join compares a field of each side.');
    keys.push(ordered ? [first, second] : [second, first]);
  }
  if (keys.length === 0) throw args.error("The 'where' clause is empty.");
  return { left, right, keys };
}
