import { compileReplacement } from './replace';
import { translateRegex } from './translate';

/** A sed expression, ready to change texts. */
export type SedEdit = (text: string) => string;

/**
 * Compiles a sed expression: `s/regex/replacement/flags` with no flag (the first match), `g` (all) or a number (that
 * match only), `y/from/to/` (characters one for one), several apart by blanks or semicolons. Any
 * punctuation may stand for the slash. Gives the reason as text where it is none; throws RegexError.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Rex
 */
export function compileSed(expression: string): SedEdit | { readonly problem: string } {
  const edits: SedEdit[] = [];
  let at = skipBlanks(expression, 0);
  while (at < expression.length) {
    const kind = expression[at];
    const delimiter = expression[at + 1] ?? '';
    if ((kind !== 's' && kind !== 'y') || !/[^\sA-Za-z0-9\\]/.test(delimiter)) {
      return { problem: `Failed to initialize sed. Invalid option string: ${expression.slice(at)}` };
    }
    const first = part(expression, at + 2, delimiter);
    const second = first && part(expression, first.end, delimiter);
    if (!first || !second) return { problem: 'Failed to initialize sed. Failed to parse the expression' };
    const flags = /^[^\s;]*/.exec(expression.slice(second.end))?.[0] ?? '';
    const edit =
      kind === 's' ? substitution(first.text, second.text, flags) : transliteration(first.text, second.text);
    if (!edit || (kind === 'y' && flags !== '')) {
      return { problem: `Failed to initialize sed. Invalid option string: ${flags}` };
    }
    edits.push(edit);
    at = skipBlanks(expression, second.end + flags.length);
  }
  if (edits.length === 0) return { problem: 'Failed to initialize sed. The expression is empty' };
  return (text) => edits.reduce((result, edit) => edit(result), text);
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\s;]/.test(text[end] as string)) end++;
  return end;
}

/** The text up to the next delimiter that has no backslash before it; an escaped delimiter is a plain one. */
function part(
  text: string,
  start: number,
  delimiter: string,
): { readonly text: string; readonly end: number } | undefined {
  let result = '';
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    if (character === delimiter) return { text: result, end: at + 1 };
    if (character === '\\' && at + 1 < text.length) {
      at++;
      result += text[at] === delimiter ? delimiter : character + (text[at] as string);
    } else result += character;
  }
  return undefined;
}

function substitution(pattern: string, replacement: string, flags: string): SedEdit | undefined {
  const [, all, number] = /^(?:(g)|(\d+))?$/.exec(flags) ?? [];
  if (flags !== '' && all === undefined && number === undefined) return undefined;
  const only = all === 'g' ? undefined : Number(number ?? 1);
  if (only === 0) return undefined;
  const regex = translateRegex(pattern);
  const fill = compileReplacement(replacement, true);
  return (text) => regex.replaceAll(text, fill, only);
}

function transliteration(from: string, to: string): SedEdit | undefined {
  const plain = (text: string): string[] => [...text.replace(/\\([\s\S])/g, '$1')];
  const [keys, values] = [plain(from), plain(to)];
  if (keys.length !== values.length) return undefined;
  const table = new Map(keys.map((key, index) => [key, values[index] as string]));
  return (text) => Array.from(text, (character) => table.get(character) ?? character).join('');
}
