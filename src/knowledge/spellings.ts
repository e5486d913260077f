/**
 * The spellings in which an event or a person writes a 32-bit number: decimal, and hexadecimal in plain, with two
 * and with eight digits, in lower case. A negative number is also given as the unsigned number of the same bits.
 * Each spelling stands once.
 */
export function spellings(number: number): readonly string[] {
  const unsigned = number >>> 0;
  const digits = unsigned.toString(16);
  const hex = [digits, digits.padStart(2, '0'), digits.padStart(8, '0')].map((text) => `0x${text}`);
  return [...new Set([String(number), String(unsigned), ...hex])];
}
