/**
 * Rounds to a number of decimal places, halves away from zero, by the decimal digits that the number
 * prints (2.555 to two places is 2.56). Negative places round to tens, hundreds and so on.
 */
export function roundHalfAway(x: number, places: number): number {
  if (!Number.isFinite(x)) return x;
  const magnitude = Math.round(Number(shifted(Math.abs(x), places)));
  const result = Number(shifted(magnitude, -places));
  return x < 0 && result !== 0 ? -result : result;
}

function shifted(x: number, places: number): string {
  const [mantissa, exponent = '0'] = String(x).split('e');
  return `${mantissa}e${Number(exponent) + places}`;
}

/** A rounded number with as many decimal places as were asked for: Splunk prints round(5,2) as 5.00. */
export function fixedText(rounded: number, places: number): string {
  return Math.abs(rounded) < 1e21 ? rounded.toFixed(Math.min(places, 100)) : String(rounded);
}
