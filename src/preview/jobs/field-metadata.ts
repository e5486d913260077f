/**
 * What Splunk says about a result field when `show_metadata` is set: the rank of a field that rows are grouped
 * by, and of a split column the aggregation, the field and the value that it stands for. All texts.
 * Source: @splunk/datasources and @splunk/visualizations, which read them.
 */
export interface FieldMetadata {
  readonly groupby_rank?: string;
  readonly data_source?: string;
  readonly splitby_field?: string;
  readonly splitby_value?: string;
  readonly type?: string;
}

/** The last command of a search that groups rows, with the text of its arguments. */
function lastGrouping(search: string): { readonly name: string; readonly args: string } | undefined {
  const parts = splitPipes(search).map((part) => /^\s*(\w+)\s*([\s\S]*)$/.exec(part));
  const names = /^(?:stats|sistats|tstats|chart|timechart|top|rare)$/i;
  const found = parts.filter((match) => match && names.test(match[1] as string)).pop();
  return found ? { name: (found[1] as string).toLowerCase(), args: found[2] as string } : undefined;
}

/** Pieces of a search between its outer pipes. */
function splitPipes(search: string): readonly string[] {
  const pieces: string[] = [''];
  for (const [token] of search.matchAll(/"(?:[^"\\]|\\.)*"|\[[^\]]*\]|\||[^"[|]+|[\s\S]/g)) {
    if (token === '|') pieces.push('');
    else pieces[pieces.length - 1] += token;
  }
  return pieces;
}

/** Names in a list: quoted or bare, apart by blanks or commas, options left out. */
function namesIn(list: string): readonly string[] {
  const words = list.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,"']+/g) ?? [];
  return words
    .filter((word) => !/^\w+=/.test(word))
    .map((word) => (/^["'].*["']$/.test(word) ? word.slice(1, -1) : word));
}

/**
 * The metadata of the fields of a search's results, by the search's last grouping command; fields that a
 * later command renamed or made have none. `search` has its macros expanded.
 */
export function fieldMetadata(search: string, fields: readonly string[]): ReadonlyMap<string, FieldMetadata> {
  const found = new Map<string, FieldMetadata>();
  const grouping = lastGrouping(search);
  if (!grouping) return found;
  const { name, args } = grouping;
  const by = /\b(?:by|over)\b([\s\S]*)$/i.exec(args)?.[1] ?? (name === 'top' || name === 'rare' ? args : '');
  const groups = namesIn(by.replace(/\bby\b/i, ' '));
  if (name !== 'chart' && name !== 'timechart') {
    groups.forEach((field, rank) => {
      if (fields.includes(field)) found.set(field, { groupby_rank: String(rank) });
    });
    return found;
  }
  const row = name === 'timechart' ? '_time' : groups[0];
  const split = name === 'timechart' ? groups[0] : groups[1];
  const source =
    /^[\s\S]*?((?:\w+\([^()]*\)|\bcount\b))/.exec(args.replace(/\b\w+=\S+/g, ''))?.[1] ?? 'count';
  for (const field of fields) {
    if (field === row) found.set(field, { groupby_rank: '0' });
    else if (!field.startsWith('_') && split) {
      found.set(field, { data_source: source, splitby_field: split, splitby_value: field });
    } else if (!field.startsWith('_')) found.set(field, { data_source: field });
  }
  return found;
}
