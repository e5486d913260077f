import { addValue, NOTHING, type ExtractionRule } from './extraction-rule';

/** The settings of a transform that works with delimiters. */
export interface DelimitedOptions {
  readonly delims: string;
  readonly fields: string | undefined;
  readonly source: string;
  readonly adds: boolean;
  readonly keepEmpty: boolean;
  readonly keyOf: (key: string) => string;
}

/**
 * The rule of DELIMS: with two sets of characters, the first ends a pair, the second ends its key; with one
 * set and FIELDS, values by position. A value in double quotes may hold delimiters. White space around keys
 * and values goes. Throws an Error with the reason.
 * Source: transforms.conf.spec 9.2, DELIMS and FIELDS.
 */
export function delimitedExtraction(options: DelimitedOptions): ExtractionRule {
  const sets = [...options.delims.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) =>
    unescaped(match[1] as string),
  );
  const [ends = '', keyEnds] = sets;
  if (ends === '') throw new Error(`DELIMS ${options.delims} is not "..." or "...","..."`);
  const { source, adds, keepEmpty, keyOf } = options;
  if (keyEnds !== undefined) {
    return {
      outputs: undefined,
      source,
      adds,
      namesFromText: true,
      extract: (text) => {
        const found = new Map<string, string | readonly string[]>();
        for (const pair of split(text, ends)) {
          const at = firstOf(pair, keyEnds);
          if (at <= 0) continue;
          const key = keyOf(pair.slice(0, at).trim());
          const value = unquoted(pair.slice(at + 1));
          if (key !== '' && (value !== '' || keepEmpty)) addValue(found, key, value, adds);
        }
        return found;
      },
    };
  }
  const names = [...(options.fields ?? '').matchAll(/"([^"]*)"|([^\s,"]+)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  if (names.length === 0) throw new Error('DELIMS has one set of characters, and there is no FIELDS');
  return {
    outputs: new Set(names),
    source,
    adds,
    extract: (text) => {
      if (text === '') return NOTHING;
      const found = new Map<string, string | readonly string[]>();
      split(text, ends).forEach((piece, index) => {
        const name = names[index];
        const value = unquoted(piece);
        if (name !== undefined && name !== '' && (value !== '' || keepEmpty))
          addValue(found, name, value, adds);
      });
      return found;
    },
  };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) =>
    character === 'n' ? '\n' : character === 't' ? '\t' : character === 'r' ? '\r' : character,
  );
}

/** The pieces of a text between delimiters that stand outside double quotes. */
function split(text: string, ends: string): string[] {
  if (ends.length === 1 && !text.includes('"')) return text.split(ends);
  const pieces: string[] = [];
  let start = 0;
  let closable = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"' && closable && opens(text, at, start)) {
      const close = closing(text, at, ends);
      if (close < 0) closable = false;
      else at = close;
    } else if (ends.includes(character)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** The quote that closes a value: one with a delimiter or nothing after it. */
function closing(text: string, open: number, ends: string): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (at + 1 === text.length || ends.includes(text[at + 1] as string)) return at;
  }
  return -1;
}

/** A quote opens a value where one begins: at the start of a piece or right after an equals sign. */
function opens(text: string, at: number, start: number): boolean {
  return at === start || text[at - 1] === '=' || text[at - 1] === ' ';
}

function firstOf(text: string, characters: string): number {
  for (let at = 0; at < text.length; at++) if (characters.includes(text[at] as string)) return at;
  return -1;
}

function unquoted(text: string): string {
  const value = text.trim();
  return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
