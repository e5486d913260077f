import type { Flags, ParserState } from './parser-state';
import type { PatternReader } from './pattern-reader';
import type { RegexNode } from './syntax';

const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;

/** A reference to a group by name or number, which resolveReferences looks up at the end. */
export function reference(
  state: ParserState,
  flags: Flags,
  to: { readonly name: string } | { readonly number: number },
  position: number,
): RegexNode {
  const numbers: number[] = [];
  state.references.push({ ...to, numbers, position });
  return { kind: 'backreference', numbers, caseless: flags.i };
}

/** `\g1`, `\g{-1}`, `\g{name}`, `\k<name>`, `\k'name'`, `\k{name}`, from the letter on. */
export function readNamedReference(state: ParserState, flags: Flags): RegexNode {
  const { reader } = state;
  const position = reader.at + 1;
  const numbered = reader.match(/g(?:\{([+-]?)(\d+)\}|([+-]?)(\d+))/y);
  if (numbered) {
    const sign = numbered[1] ?? numbered[3] ?? '';
    const digits = Number(numbered[2] ?? numbered[4]);
    if (digits === 0) throw reader.error('reference to non-existent subpattern', position);
    const number = sign === '-' ? reader.groups + 1 - digits : sign === '+' ? reader.groups + digits : digits;
    if (number < 1) throw reader.error('reference to non-existent subpattern', position);
    return reference(state, flags, { number }, position);
  }
  const closing = { '{': '}', '<': '>', "'": "'" }[reader.peek(1) ?? ''];
  if (closing === undefined || (reader.peek() === 'g' && closing !== '}')) {
    throw reader.error(
      reader.peek() === 'k'
        ? '\\k is not followed by a braced, angle-bracketed, or quoted name'
        : '\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number',
      position,
    );
  }
  reader.at += 2;
  return reference(state, flags, { name: readName(reader, closing) }, position + 1);
}

/** The name of a group, with the character that closes it. */
export function readName(reader: PatternReader, closing: string): string {
  if (/\d/.test(reader.peek() ?? '')) throw reader.error('subpattern name must start with a non-digit');
  const name = reader.match(NAME)?.[0];
  if (name === undefined) throw reader.error('subpattern name expected');
  if (name.length > 32) throw reader.error('subpattern name is too long (maximum 32 code units)');
  if (!reader.take(closing)) throw reader.error('syntax error in subpattern name (missing terminator?)');
  return name;
}

/**
 * Gives each reference the numbers of its groups, once all groups are known. Throws RegexError where one
 * names none.
 */
export function resolveReferences({ reader, groups, references }: ParserState): void {
  for (const reference of references) {
    if (reference.name !== undefined) {
      reference.numbers.push(
        ...groups.filter(({ name }) => name === reference.name).map(({ number }) => number),
      );
    } else if ((reference.number as number) <= reader.groups)
      reference.numbers.push(reference.number as number);
    if (reference.numbers.length === 0) {
      throw reader.error('reference to non-existent subpattern', reference.position);
    }
  }
}
