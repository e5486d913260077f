import type { Batch, Column } from '../batch';
import { column, keepColumns, removeColumns } from '../batch';
import type { CommandDefinition, Plan } from '../command';
import { perBatch } from '../command';
import { EVERY_FIELD, fieldsThat } from '../field-set';
import { anyFieldPattern, isInternal } from '../field-patterns';

/**
 * fields: keeps the named fields and the internal ones (`fields a b`), or takes the named ones away
 * (`fields - a b`). Kept fields come in the order of the list.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Fields
 */
export const fields: CommandDefinition = {
  name: 'fields',
  kind: 'streaming',
  parse(args) {
    const sign = args.keyword('-') ? '-' : args.keyword('+') ? '+' : undefined;
    const names = args.fields();
    const first = names[0];
    if (sign === undefined && first !== undefined && /^[-+]./.test(first)) {
      const rest = [first.slice(1), ...names.slice(1)];
      return first.startsWith('-') ? takeAway(rest) : keep(rest);
    }
    if (names.length === 0) throw args.error("Invalid argument: ''. At least one field is required.");
    return sign === '-' ? takeAway(names) : keep(names);
  },
};

function takeAway(names: readonly string[]): Plan {
  const matches = anyFieldPattern(names);
  return {
    start: () => perBatch(without(names)),
    flow: {
      rowwise: true,
      adds: fieldsThat(EVERY_FIELD, matches),
      reads: (wanted) => fieldsThat(wanted, (name) => !matches(name)),
    },
  };
}

function keep(names: readonly string[]): Plan {
  const matches = anyFieldPattern(names);
  return {
    start: () => perBatch(only(names)),
    flow: {
      rowwise: true,
      reads: (wanted) => fieldsThat(wanted, (name) => isInternal(name) || matches(name)),
      narrow: (wanted) => {
        const kept = names.filter((name) => name.includes('*') || wanted.has(name));
        return keep(kept);
      },
    },
  };
}

function without(names: readonly string[]): (batch: Batch) => Batch {
  const matches = anyFieldPattern(names);
  return (batch) => removeColumns(batch, matches);
}

/** The internal fields that events have; `fields` keeps them beside the named ones. */
const INTERNAL: readonly string[] = ['_time', '_raw', '_indextime', '_cd'];

function only(names: readonly string[]): (batch: Batch) => Batch {
  const listed = [...new Set(names.filter((name) => !name.includes('*')))];
  const closed = listed.length === names.length;
  const matches = anyFieldPattern(names);
  return (batch) => {
    const kept = keepColumns(batch, (name) => isInternal(name) || matches(name));
    const columns = new Map<string, Column | undefined>();
    for (const name of listed) columns.set(name, column(batch, name));
    for (const [name, values] of kept.columns) if (!columns.has(name)) columns.set(name, values);
    const source = kept.source && closed ? { ...kept.source, only: INTERNAL } : kept.source;
    return { ...kept, columns, ...(source ? { source } : {}) };
  };
}
