import type { ArgumentReader, ArgumentToken } from '../arguments';
import type { CommandDefinition, Plan } from '../command';
import { perBatch } from '../command';
import { syntaxError, type Span } from '../error';
import { fieldSet, withFields } from '../field-set';
import { compileSed } from '../regex/sed';
import { RegexError } from '../regex/regex-error';
import { translateRegex, type TranslatedRegex } from '../regex/translate';
import { extraction } from './rex-extraction';
import { withRegexErrors } from './read-regex';
import { editField } from './edit-field';

interface RexOptions {
  field: string;
  mostMatches: number;
  offsetField: string | undefined;
  sed: boolean;
}

/**
 * rex: puts what the named groups of a regular expression match into fields of their names, or, with
 * mode=sed, changes a field's text by a sed expression. A row that does not match stays as it is.
 * max_match (1; 0 for all) says how many matches of each value are taken, as a multivalue.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Rex
 */
export const rex: CommandDefinition = {
  name: 'rex',
  kind: 'streaming',
  parse(args) {
    const options: RexOptions = { field: '_raw', mostMatches: 1, offsetField: undefined, sed: false };
    readOptions(args, options);
    const { text, span } = readPattern(args);
    readOptions(args, options);
    args.end();
    if (options.sed) {
      const edit = withRegexErrors(args, span, () => compileSed(text));
      if (typeof edit !== 'function') throw args.error(edit.problem, span);
      return {
        start: () => perBatch((batch) => editField(batch, options.field, edit)),
        flow: { rowwise: true, reads: (wanted) => withFields(wanted, [options.field]) },
      };
    }
    const regex = withRegexErrors(args, span, () => translateRegex(text));
    if (regex.groups.length === 0) {
      throw args.error(
        `The regex '${text}' does not extract anything. It should specify at least one named group. Format: (?<name>...).`,
        span,
      );
    }
    refuseRepeatedNames(args, regex, span);
    const extract = extraction(regex, options);
    const outputs = regex.groups.map(({ name }) => name);
    if (options.offsetField !== undefined) outputs.push(options.offsetField);
    const plan: Plan = {
      start: () => perBatch(extract),
      flow: {
        rowwise: true,
        ...(regex.counted ? {} : { adds: fieldSet(outputs) }),
        reads: (wanted) => withFields(wanted, [options.field]),
        narrow: (wanted) => (regex.counted || outputs.some((name) => wanted.has(name)) ? plan : undefined),
      },
    };
    return plan;
  },
};

/**
 * rex takes each name of a group once, unless the pattern allows more by (?J) or has a branch reset.
 * Source: measured on Splunk 10.4.2,
 * https://github.com/mockdr/mockdr/blob/main/backend/tests/integration/api/splunk/test_splunk_bad_regex.py
 */
function refuseRepeatedNames(args: ArgumentReader, { pattern, groups }: TranslatedRegex, span: Span): void {
  if (/\(\?(?:[a-zA-Z]*J|\|)/.test(pattern)) return;
  if (new Set(groups.map(({ name }) => name)).size === groups.length) return;
  const reason = 'two named subpatterns have the same name (PCRE2_DUPNAMES not set)';
  throw args.error(new RegexError('syntax', reason, pattern, 0).message, span);
}

function readOptions(args: ArgumentReader, into: RexOptions): void {
  const names = ['field', 'max_match', 'offset_field', 'mode'];
  for (let option = args.option(names); option; option = args.option(names)) {
    const { name, value } = option;
    if (name === 'field') into.field = value.text;
    else if (name === 'offset_field') into.offsetField = value.text;
    else if (name === 'max_match') into.mostMatches = args.integer(value, 0) || Infinity;
    else if (value.text.toLowerCase() === 'sed') into.sed = true;
    else throw args.error(`Invalid mode: '${value.text}'. The only mode is 'sed'.`, value.span);
  }
}

/** The expression: a quoted text, or the rest of the command as it stands. */
function readPattern(args: ArgumentReader): { readonly text: string; readonly span: Span } {
  const token: ArgumentToken | undefined = args.peek();
  if (!token) throw syntaxError("Error in 'SearchOperator:rex': Usage: regex [field=<field>] <regex>.");
  if (token.kind === 'quoted') {
    args.next();
    return token;
  }
  const next = args.peek(1);
  if (/^\w+$/.test(token.text) && next?.text === '=' && !next.spaced) {
    throw args.error(`Invalid argument: '${token.text}='`, token.span);
  }
  return args.rest();
}
