import { MAJOR_BREAKERS, MAJOR_SEQUENCES, MINOR_BREAKERS } from '../../spl/segments';

/** What `foldTable` says of a byte that ends a major segment. */
export const MAJOR = 0;
/** What `foldTable` says of a byte that ends a minor segment only. */
export const MINOR = 1;

/** Start and factor of the 32-bit FNV-1a hash. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const FNV_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/**
 * For each byte: MAJOR, MINOR, or the byte that it counts as in a token: lower case, and 128 for every byte
 * of a character beyond ASCII (a run of them counts once, so that case does not matter there either).
 */
export function foldTable(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= 128) return 128;
    const character = String.fromCharCode(byte);
    if (MAJOR_BREAKERS.includes(character)) return MAJOR;
    if (MINOR_BREAKERS.includes(character)) return MINOR;
    return byte >= 65 && byte <= 90 ? byte + 32 : byte;
  });
}

const FOLD = foldTable();

/** The hash under which a token (a major segment, or a minor one) stands in the index. */
export function tokenHash(token: string): number {
  let hash = FNV_START;
  let foreign = false;
  for (const byte of Buffer.from(token, 'utf8')) {
    const folded = FOLD[byte] as number;
    if (folded === 128 && foreign) continue;
    foreign = folded === 128;
    hash = Math.imul(hash ^ (folded > MINOR ? folded : byte), FNV_PRIME);
  }
  return hash >>> 0;
}

const SEQUENCES = MAJOR_SEQUENCES.map((text) => Buffer.from(text.toLowerCase(), 'latin1'));

/** Whether a byte may begin a breaker of several characters: those are `-` and `%`. */
export const mayBeginSequence = (byte: number): boolean => byte === 45 || byte === 37;

/** The length of the breaker of several characters (`--`, `%20`) that begins here; 0 where none does. */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  for (const sequence of SEQUENCES) {
    if (at + sequence.length > end) continue;
    let same = 0;
    while (same < sequence.length && sequence[same] === lower(bytes[at + same] as number)) same++;
    if (same === sequence.length) return same;
  }
  return 0;
}

const lower = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);
