/** What to put in place of a match. */
export interface Replacement {
  /** Whether the texts of groups are used. */
  readonly usesGroups: boolean;
  /** The text for a match, given the texts of its groups by number. */
  text(groups: readonly (string | undefined)[]): string;
}

/**
 * Compiles the replacement of eval's replace() and of sed expressions: `\1` to `\99` are groups, `\0` the whole
 * match, `\\` a backslash; everything else stands for itself. Unset groups give nothing. With `sed`, `\n` is a
 * line feed, `\t` a tab, and a backslash before punctuation is dropped.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/TextFunctions
 */
export function compileReplacement(source: string, sed = false): Replacement {
  const pieces: (string | number)[] = [];
  let end = 0;
  for (const match of source.matchAll(/\\(?:(\d{1,2})|([\s\S]))/g)) {
    pieces.push(source.slice(end, match.index));
    end = match.index + match[0].length;
    const [all, number, character = ''] = match;
    if (number !== undefined) pieces.push(Number(number));
    else pieces.push(escaped(all, character, sed));
  }
  pieces.push(source.slice(end));
  const literal = pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined;
  if (literal !== undefined) return { usesGroups: false, text: () => literal };
  return {
    usesGroups: pieces.some((piece) => typeof piece === 'number' && piece > 0),
    text: (groups) => {
      let text = '';
      for (const piece of pieces) text += typeof piece === 'string' ? piece : (groups[piece] ?? '');
      return text;
    },
  };
}

function escaped(all: string, character: string, sed: boolean): string {
  if (character === '\\') return '\\';
  if (!sed) return all;
  if (character === 'n') return '\n';
  if (character === 't') return '\t';
  return /[A-Za-z]/.test(character) ? all : character;
}
