import type { Flags } from './parser-state';
import type { PatternReader } from './pattern-reader';
import type { RegexNode } from './syntax';

/** How often the item before it may stand. */
interface Quantifier {
  readonly least: number;
  /** Infinity where open. */
  readonly most: number;
  /** `?` (lazy, or greedy under the flag U), `+` (possessive) or empty. */
  readonly suffix: string;
  readonly position: number;
}

/** Takes `*`, `+`, `?` or `{2,5}` with its suffix; undefined where none stands here. Braces of another form are characters. */
export function readQuantifier(reader: PatternReader): Quantifier | undefined {
  const position = reader.at;
  const found = reader.match(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([+?]?)/y);
  if (!found) return undefined;
  const [, sign, low, comma, high, suffix = ''] = found;
  if (sign !== undefined) {
    return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, suffix, position };
  }
  const least = Number(low);
  const most = comma === undefined ? least : high === '' ? Infinity : Number(high);
  if (least > 65535 || (most !== Infinity && most > 65535)) {
    throw reader.error('number too big in {} quantifier', reader.at - 1);
  }
  if (most < least) throw reader.error('numbers out of order in {} quantifier', reader.at - 1);
  return { least, most, suffix, position };
}

/** An item under a quantifier. */
export function repeated(body: RegexNode, { least, most, suffix }: Quantifier, flags: Flags): RegexNode {
  const mode = suffix === '+' ? 'possessive' : (suffix === '?') !== flags.U ? 'lazy' : 'greedy';
  // An assertion is tried at most once, whatever its quantifier says.
  if (body.kind === 'look')
    return { kind: 'repeat', body, least: Math.min(least, 1), most: Math.min(most, 1), mode };
  return { kind: 'repeat', body, least, most, mode };
}
