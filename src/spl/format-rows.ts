import type { Batch } from './batch';
import { column, fieldNames } from './batch';
import { quote } from './quoted-text';
import { texts } from './value';

/** The six texts of format, in its order, and what it gives for no rows. */
export interface FormatWords {
  readonly rowPrefix: string;
  readonly columnPrefix: string;
  readonly columnSeparator: string;
  readonly columnEnd: string;
  readonly rowSeparator: string;
  readonly rowEnd: string;
  readonly multivalueSeparator: string;
  readonly empty: string;
}

/** The texts that format uses where none are given. Source: Splunk Search Reference, "format". */
export const FORMAT_WORDS: FormatWords = {
  rowPrefix: '(',
  columnPrefix: '(',
  columnSeparator: 'AND',
  columnEnd: ')',
  rowSeparator: 'OR',
  rowEnd: ')',
  multivalueSeparator: 'OR',
  empty: 'NOT ()',
};

/**
 * Rows as a search expression: `( ( a="1" AND b="2" ) OR ( a="3" ) )`. Fields that begin with an underscore
 * are left out; the fields `search` and `query` stand as they are, without name and quotes.
 * Sources: Splunk Search Reference, "format"; Search Manual, "Change the format of subsearch results".
 */
export function formatRows(batches: readonly Batch[], words: FormatWords = FORMAT_WORDS): string {
  const rows = batches.flatMap((batch) => {
    const names = fieldNames(batch).filter((name) => !name.startsWith('_'));
    const columns = names.map((name) => [name, column(batch, name)] as const);
    return Array.from({ length: batch.length }, (_, row) => {
      const parts = columns.flatMap(([name, values]) => {
        const found = texts(values?.[row] ?? null);
        return found.length === 0 ? [] : [formatField(name, found, words)];
      });
      return parts.join(` ${words.columnSeparator} `);
    }).filter((text) => text !== '');
  });
  if (rows.length === 0) return words.empty;
  const wrapped = rows.map((row) => joined(words.columnPrefix, row, words.columnEnd));
  return joined(words.rowPrefix, wrapped.join(` ${words.rowSeparator} `), words.rowEnd);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function formatField(name: string, found: readonly string[], words: FormatWords): string {
  const plain = name === 'search' || name === 'query';
  const items = found.map((text) => (plain ? text : `${fieldName(name)}=${quote(text)}`));
  if (items.length === 1) return items[0] as string;
  return `( ${items.join(` ${words.multivalueSeparator} `)} )`;
}

function fieldName(name: string): string {
  return /^[^\s"()=<>|!,]+$/.test(name) ? name : quote(name);
}

/**
 * The text that a subsearch leaves in the outer search: that of its `search` field where it ended with format
 * or return, otherwise its rows through format.
 */
export function formattedText(batches: readonly Batch[]): string {
  const [first, ...others] = batches.filter((batch) => batch.length > 0);
  if (first && others.length === 0 && first.length === 1) {
    const names = fieldNames(first).filter((name) => !name.startsWith('_'));
    const only =
      names.length === 1 && names[0] === 'search' ? texts(column(first, 'search')?.[0] ?? null) : [];
    if (only.length === 1) return only[0] as string;
  }
  return formatRows(batches);
}
