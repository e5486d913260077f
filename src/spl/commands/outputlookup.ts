import { column, fieldNames, type Batch } from '../batch';
import type { CommandDefinition } from '../command';
import { allAtOnce } from '../command';
import type { LookupMatch, SearchContext } from '../context';
import { storedColumn, storedText } from '../stored-multivalue';
import { asText, isMulti } from '../value';

interface OutputOptions {
  append: boolean;
  createEmpty: boolean;
  overrideIfEmpty: boolean;
  most: number;
  keyField: string | undefined;
  keepMulti: boolean;
}

const OPTIONS: readonly string[] = [
  'append',
  'create_empty',
  'override_if_empty',
  'createinapp',
  'allow_updates',
  'max',
  'key_field',
  'create_context',
  'output_format',
];

/**
 * outputlookup: writes the rows into a lookup table or collection and passes them on. append=true adds to
 * what is there; key_field names the field whose value is the record's `_key`. Without rows the
 * table becomes empty (override_if_empty) or is made (create_empty), unless these are false. Internal fields but
 * `_key` and `_time` are not written; the values of a multivalue are apart by line feeds, and stay apart with
 * output_format=splunk_mv_csv. Tables lie in the app (createinapp, create_context=app) and records may be updated
 * (allow_updates); other places, and records that may only be added, are refused.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Outputlookup
 */
export const outputlookup: CommandDefinition = {
  name: 'outputlookup',
  kind: 'ordering',
  writes: true,
  parse(args) {
    const options: OutputOptions = {
      append: false,
      createEmpty: true,
      overrideIfEmpty: true,
      most: Infinity,
      keyField: undefined,
      keepMulti: false,
    };
    const readOptions = (): void => {
      for (let option = args.option(OPTIONS); option; option = args.option(OPTIONS)) {
        const { name, value } = option;
        if (name === 'append') options.append = args.boolean(value);
        else if (name === 'create_empty') options.createEmpty = args.boolean(value);
        else if (name === 'override_if_empty') options.overrideIfEmpty = args.boolean(value);
        else if (name === 'max') options.most = args.integer(value, 0);
        else if (name === 'key_field') options.keyField = value.text;
        else if (name === 'createinapp' || name === 'allow_updates') {
          if (!args.boolean(value)) throw args.unsupported(`${name}=${value.text} is not built.`, value.span);
        } else if (name === 'create_context') {
          if (value.text !== 'app')
            throw args.unsupported(`create_context=${value.text} is not built.`, value.span);
        } else if (name === 'output_format') {
          if (!['splunk_sv_csv', 'splunk_mv_csv'].includes(value.text))
            throw args.error(`Invalid value '${value.text}' for option 'output_format'.`, value.span);
          options.keepMulti = value.text === 'splunk_mv_csv';
        }
      }
    };
    readOptions();
    const name = args.field('lookup table name');
    readOptions();
    args.end();
    return {
      start: (context) => ({
        ...allAtOnce((batches) => {
          write(name, batches, options, context);
          return batches;
        }),
        snapshot: () => [],
      }),
    };
  },
};

function write(
  name: string,
  batches: readonly Batch[],
  options: OutputOptions,
  context: SearchContext,
): void {
  const fields = [...new Set(batches.flatMap(fieldNames))].filter(
    (field) => !field.startsWith('_') || field === '_key' || field === '_time',
  );
  const rows = batches.flatMap((batch) => tableRows(batch, fields, options));
  if (rows.length === 0) {
    const exists = context.host.lookup(name) !== undefined;
    if (options.append ? exists : exists ? !options.overrideIfEmpty : !options.createEmpty) return;
  }
  const own = options.keyField !== undefined && !fields.includes('_key') ? ['_key', ...fields] : fields;
  const columns = options.keepMulti ? [...own, ...own.map(storedColumn)] : own;
  context.host.writeLookup(name, rows.slice(0, options.most), columns, options.append);
}

function tableRows(
  batch: Batch,
  fields: readonly string[],
  { keyField, keepMulti }: OutputOptions,
): LookupMatch[] {
  const columns = fields.map((field) => [field, column(batch, field)] as const);
  const keys = keyField === undefined ? undefined : column(batch, keyField);
  return Array.from({ length: batch.length }, (_, row) => {
    const entries: [string, string][] = [];
    const key = asText(keys?.[row] ?? null);
    if (key !== null) entries.push(['_key', key]);
    for (const [field, values] of columns) {
      const value = values?.[row] ?? null;
      const text = asText(value);
      if (text === null || (field === '_key' && key !== null)) continue;
      entries.push([field, text]);
      if (keepMulti && isMulti(value)) entries.push([storedColumn(field), storedText(value)]);
    }
    return Object.fromEntries(entries);
  });
}
