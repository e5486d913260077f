/** Mixes a record's salt with a position into 32 well-spread bits (the finaliser of MurmurHash3). */
export function saltedWord(salt: number, position: number): number {
  let word = (salt + Math.imul(position, 0x9e3779b9)) >>> 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}

/** A GUID in braces, lower case. */
export function saltedGuid(salt: number): string {
  const [a, b, c, d] = [1, 2, 3, 4].map((position) => hex(saltedWord(salt, position))) as [
    string,
    string,
    string,
    string,
  ];
  return `{${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}}`;
}

/** A SHA-256-like value in base64, as Version 2 events carry for tickets. */
export function saltedHash(salt: number, which: number): string {
  const bytes = Buffer.allocUnsafe(32);
  for (let index = 0; index < 8; index++)
    bytes.writeUInt32BE(saltedWord(salt, which * 8 + index + 16), index * 4);
  return bytes.toString('base64');
}

/** The GUID of a logon that never came to be. */
export const NO_GUID = '{00000000-0000-0000-0000-000000000000}';
