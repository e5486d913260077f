import { assignColumns, column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { translateRegex, type TranslatedRegex } from '../regex/translate';
import { fromTexts, texts, type Value } from '../value';
import { withFields } from '../field-set';
import { withRegexErrors } from './read-regex';

/**
 * makemv: splits a text into a multivalue at each `delim` (a blank), or takes the first group of each match
 * of the regular expression `tokenizer`. Empty values are left out unless allowempty=true; setsv=true joins
 * the values again into one text.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Makemv
 */
export const makemv: CommandDefinition = {
  name: 'makemv',
  kind: 'streaming',
  parse(args) {
    let delimiter: string | undefined;
    let tokenizer: TranslatedRegex | undefined;
    const flags = { allowempty: false, setsv: false };
    const take = (): boolean => {
      const option = args.option(['delim', 'tokenizer', 'allowempty', 'setsv']);
      if (!option) return false;
      const { name, value } = option;
      if (name === 'delim') delimiter = value.text;
      else if (name === 'tokenizer') {
        tokenizer = withRegexErrors(args, value.span, () => translateRegex(value.text));
        if (tokenizer.groupCount === 0) throw args.error('The tokenizer has no capturing group.', value.span);
      } else flags[name as keyof typeof flags] = args.boolean(value);
      return true;
    };
    while (take()) continue;
    const field = args.field();
    while (take()) continue;
    args.end();
    if (delimiter !== undefined && tokenizer) throw args.error('Give delim or tokenizer, not both.');
    if (delimiter === '') throw args.error('The delimiter is empty.');
    const at = delimiter ?? ' ';
    const split = (text: string): string[] => {
      const found = tokenizer
        ? tokenizer.matches(text, Infinity, true).map((match) => match.texts[1] ?? '')
        : text.split(at);
      return flags.allowempty ? found : found.filter((part) => part !== '');
    };
    const convert = (value: Value): Value => {
      if (value === null) return null;
      const parts = texts(value).flatMap(split);
      return flags.setsv ? parts.join(at) : fromTexts(parts);
    };
    return {
      start: () =>
        perBatch((batch) => {
          const values = column(batch, field);
          return values ? assignColumns(batch, [[field, values.map(convert)]]) : batch;
        }),
      flow: { rowwise: true, reads: (wanted) => withFields(wanted, [field]) },
    };
  },
};
