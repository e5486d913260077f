import type { Batch, Column } from '../batch';
import { column, fieldNames } from '../batch';
import type { CommandDefinition, Plan } from '../command';
import { perBatch } from '../command';
import { fieldPattern } from '../field-patterns';
import type { FieldSet } from '../field-set';
import { withFields, withoutFields } from '../field-set';
import { fillWildcards } from '../wildcard-fields';

interface Renaming {
  readonly from: string;
  readonly to: string;
}

/**
 * rename: new names for fields, with the same wildcards on both sides. All names are read before any is
 * given, so renamings do not chain; a field that has the new name already gives way, even where the renamed
 * field is missing (neither is documented). One field cannot have two names, nor two fields one: the last renaming
 * counts, with a warning.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Rename
 */
export const rename: CommandDefinition = {
  name: 'rename',
  kind: 'streaming',
  parse(args) {
    const renamings: Renaming[] = [];
    const usage = 'Usage: rename [old_name AS/TO/-> new_name]+.';
    do {
      while (args.punct(',')) continue;
      if (args.atEnd()) break;
      const from = args.field();
      const arrow = args.keyword('as') || args.keyword('to') || (args.keyword('-') && args.punct('>'));
      if (!arrow || args.atEnd()) throw args.error(usage);
      const to = args.field();
      if (from.split('*').length !== to.split('*').length) {
        throw args.error(`Wildcard mismatch: '${from}' as '${to}'.`);
      }
      renamings.push({ from, to });
    } while (!args.atEnd());
    if (renamings.length === 0) throw args.error(usage);
    const warnings = [
      ...repeated(renamings.map(({ from }) => from)).map(
        (name) => `The field '${name}' is renamed more than once. Only its last name is given.`,
      ),
      ...repeated(renamings.map(({ to }) => to)).map(
        (name) =>
          `Multiple renames to field '${name}' detected. Only the last one will appear, and previous 'from' fields will be dropped.`,
      ),
    ];
    const start: Plan['start'] = (context) => {
      for (const text of warnings) context.message({ type: 'WARN', text });
      return perBatch((batch) => renamed(batch, renamings));
    };
    if (renamings.some(({ from }) => from.includes('*'))) return { start };
    return { start, flow: { rowwise: true, reads: (wanted) => fieldsBefore(renamings, wanted) } };
  },
};

/** Names without wildcards that stand more than once, each once. */
function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => !name.includes('*') && names.indexOf(name) < index))];
}

/** What was wanted under the new names, under the old ones. */
function fieldsBefore(renamings: readonly Renaming[], wanted: FieldSet): FieldSet {
  const untouched = withoutFields(
    wanted,
    renamings.flatMap(({ from, to }) => [from, to]),
  );
  return withFields(
    untouched,
    renamings.flatMap(({ from, to }) => [from, to]),
  );
}

function renamed(batch: Batch, renamings: readonly Renaming[]): Batch {
  const wild = renamings.some(({ from }) => from.includes('*'));
  const all = wild ? fieldNames(batch) : [];
  const targets = new Map<string, string>();
  for (const { from, to } of renamings) {
    if (!from.includes('*')) targets.set(from, to);
    else for (const name of all.filter(fieldPattern(from))) targets.set(name, fillWildcards(from, to, name));
  }
  const replaced = new Set(targets.values());
  const columns = new Map<string, Column | undefined>();
  for (const [name, values] of batch.columns) {
    const target = targets.get(name);
    if (target !== undefined && values) columns.set(target, values);
    else if (!replaced.has(name) && target === undefined) columns.set(name, values);
  }
  for (const [from, to] of targets) {
    if (batch.columns.has(from) ? batch.columns.get(from) === undefined : true) {
      const values = column(batch, from);
      if (values || !columns.has(to)) columns.set(to, values);
    }
  }
  for (const from of targets.keys()) if (!replaced.has(from)) columns.set(from, undefined);
  return { ...batch, columns };
}
