import type { Random } from '../../src/samples/random';

/** Texts that parsers trip over. */
export const AWKWARD: readonly string[] = [
  ...[
    '"',
    "'",
    '\\',
    '`',
    '$',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '|',
    '<',
    '>',
    '&',
    '=',
    ',',
    ';',
    '#',
    '%',
    '*',
  ],
  ...[
    '\0',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '\ud83d\ude00',
    '\u0130',
    '\u00df',
  ],
  ...['__proto__', 'constructor', 'toString', 'NaN', '-0', '1e999', '9223372036854775808', '0x', '-1'],
  ...['```', '"] | delete', '$x$', '`x`', '%00', '../', '=cmd()', '<img onerror=x>', 'AND', 'OR', 'NOT'],
];

/** A text of awkward and ordinary pieces. */
export function awkwardText(random: Random, pieces = 8): string {
  let text = '';
  for (let left = random.between(0, pieces); left > 0; left--) {
    const kind = random.next();
    if (kind < 0.5) text += random.pick(AWKWARD);
    else if (kind < 0.8) text += random.pick(['a', 'B', '1', ' ', 'user', 'x'.repeat(40), '677', '.', '-']);
    else text += String.fromCodePoint(codePoint(random));
  }
  return text;
}

function codePoint(random: Random): number {
  const code = random.between(0, random.chance(0.7) ? 0x2ff : 0x10ffff);
  return code >= 0xd800 && code <= 0xdfff ? 0x41 : code;
}

/** The text with some pieces cut out, doubled, moved, replaced, or many times repeated. */
export function mutateText(random: Random, text: string, others: readonly string[] = AWKWARD): string {
  let changed = text;
  for (let left = random.between(1, 4); left > 0; left--) {
    const at = random.between(0, changed.length);
    const end = Math.min(changed.length, at + random.between(0, random.chance(0.2) ? 400 : 12));
    const piece = changed.slice(at, end);
    const kind = random.between(0, 6);
    const put =
      kind === 0
        ? ''
        : kind === 1
          ? piece + piece
          : kind === 2
            ? random.pick(AWKWARD)
            : kind === 3
              ? random.pick(others)
              : kind === 4
                ? awkwardText(random)
                : kind === 5
                  ? piece.repeat(random.between(1, 50))
                  : piece.toUpperCase();
    changed = changed.slice(0, at) + put + changed.slice(end);
    if (random.chance(0.05)) changed = changed.slice(0, random.between(0, changed.length));
  }
  return changed;
}

/** Bytes with some of them flipped, cut, doubled or put in. */
export function mutateBytes(random: Random, bytes: Buffer): Buffer {
  let changed: Buffer = Buffer.from(bytes);
  for (let left = random.between(1, 6); left > 0; left--) {
    const at = random.between(0, changed.length);
    const kind = random.between(0, 4);
    if (kind === 0 && changed.length > 0) {
      const place = Math.min(at, changed.length - 1);
      changed[place] = random.between(0, 255);
    } else if (kind === 1) changed = changed.subarray(0, at);
    else if (kind === 2)
      changed = Buffer.concat([changed.subarray(0, at), randomBytes(random), changed.subarray(at)]);
    else if (kind === 3)
      changed = Buffer.concat([changed.subarray(0, at), changed.subarray(Math.max(0, at - 40))]);
    else
      changed = Buffer.concat([
        changed.subarray(0, at),
        changed.subarray(Math.min(changed.length, at + random.between(1, 60))),
      ]);
  }
  return changed;
}

/** Up to 64 bytes of anything. */
export function randomBytes(random: Random, most = 64): Buffer {
  return Buffer.from(Array.from({ length: random.between(0, most) }, () => random.between(0, 255)));
}
