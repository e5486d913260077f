const most = 4294967295;
const least = -2147483648;

/**
 * A number as an event or a person writes it: decimal, `0x` and hexadecimal digits in either case with any number
 * of leading zeros, or bare hexadecimal digits where a letter among them leaves no doubt (`1b`). Negative decimals
 * stand for themselves. Undefined for anything else and for what does not fit into 32 bits.
 */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const hex = /^0x0*([0-9a-f]{1,8})$/i.exec(trimmed)?.[1] ?? bareHex(trimmed);
  if (hex !== undefined) {
    return Number.parseInt(hex, 16);
  }
  const number = /^-?\d{1,10}$/.test(trimmed) ? Number(trimmed) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

function bareHex(text: string): string | undefined {
  return /^(?=.*\d)(?=.*[a-f])[0-9a-f]{1,8}$/i.test(text) ? text : undefined;
}

/** The number that its 32 bits mean when the highest is a sign, as encryption types are counted. */
export function signed(number: number): number {
  return number | 0;
}

/** `0x1b`; a negative number by its 32 bits. */
export function printHex(number: number): string {
  return `0x${(number >>> 0).toString(16)}`;
}

/** A number that would be another one if its digits were hexadecimal: that other one. */
export function hexReading(text: string): number | undefined {
  const trimmed = text.trim();
  return /^[1-9]\d{1,7}$/.test(trimmed) ? Number.parseInt(trimmed, 16) : undefined;
}
