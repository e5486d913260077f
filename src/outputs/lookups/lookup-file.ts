import { printCsv } from '../../formats/csv';
import type { GeneratedFile } from '../generated-file';
import type { LookupDefinition } from './definitions';

/** The CSV file of a lookup: its header from the definition, then the rows, each with keys before outputs. */
export function lookupFile(
  { file, keys, outputs }: LookupDefinition,
  rows: readonly (readonly string[])[],
): GeneratedFile {
  return { path: `lookups/${file}`, text: printCsv({ fields: [...keys, ...outputs], rows }) };
}
