import type { ArgumentReader } from '../arguments';
import { tableBatch } from '../batch';
import type { CommandDefinition } from '../command';
import { allAtOnce } from '../command';
import type { FormatWords } from '../format-rows';
import { FORMAT_WORDS, formatRows } from '../format-rows';
import { firstRows } from '../run';

/**
 * format: one row with one field, `search`, that holds all rows as a search expression.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Format
 */
export const format: CommandDefinition = {
  name: 'format',
  kind: 'transforming',
  parse(args) {
    const { words, most } = readOptions(args);
    return {
      start: () =>
        allAtOnce((batches) => {
          const text = formatRows(firstRows(batches, most), words);
          return [tableBatch(1, new Map([['search', [text]]]))];
        }),
    };
  },
};

function readOptions(args: ArgumentReader): { readonly words: FormatWords; readonly most: number } {
  let words = FORMAT_WORDS;
  let most = Infinity;
  const texts: string[] = [];
  while (!args.atEnd()) {
    const option = args.option(['mvsep', 'maxresults', 'emptystr']);
    if (option?.name === 'mvsep') words = { ...words, multivalueSeparator: option.value.text };
    else if (option?.name === 'emptystr') words = { ...words, empty: option.value.text };
    else if (option) most = args.integer(option.value, 0) || Infinity;
    else if (args.peek()?.kind === 'quoted') texts.push(args.next()?.text ?? '');
    else break;
  }
  if (texts.length === 0) return { words, most };
  if (texts.length !== 6) {
    throw args.error('All six row and column options must be given, or none of them.');
  }
  const [rowPrefix, columnPrefix, columnSeparator, columnEnd, rowSeparator, rowEnd] = texts as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    words: { ...words, rowPrefix, columnPrefix, columnSeparator, columnEnd, rowSeparator, rowEnd },
    most,
  };
}
