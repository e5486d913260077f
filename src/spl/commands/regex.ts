import { column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { syntaxError } from '../error';
import { withFields } from '../field-set';
import { filterRows } from '../filter-rows';
import { translateRegex } from '../regex/translate';
import { texts } from '../value';
import { withRegexErrors } from './read-regex';

/**
 * regex: keeps the rows whose field matches a regular expression (`field="..."`, of `_raw` where no field is
 * named) or, with `!=`, those whose field does not. A row without the field does not match: `=` drops
 * it, `!=` keeps it. A multivalue matches where one of its values does.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Regex
 */
export const regex: CommandDefinition = {
  name: 'regex',
  kind: 'streaming',
  parse(args) {
    let field = '_raw';
    let negated = false;
    const second = args.peek(1);
    if (second?.kind === 'punct' && /^(?:=|==|!=)$/.test(second.text)) {
      field = args.field();
      negated = args.next()?.text === '!=';
    }
    const token = args.peek();
    if (!token) throw syntaxError("Error in 'SearchOperator:regex': Usage: regex <field> (=|!=) <regex>.");
    const { text, span } = token.kind === 'quoted' ? (args.next() ?? token) : args.rest();
    args.end();
    const pattern = withRegexErrors(args, span, () => translateRegex(text));
    return {
      start: () =>
        perBatch((batch) => {
          const values = column(batch, field);
          return filterRows(
            batch,
            (row) => texts(values?.[row] ?? null).some((one) => pattern.test(one)) !== negated,
          );
        }),
      flow: { rowwise: true, reads: (wanted) => withFields(wanted, [field]) },
    };
  },
};
