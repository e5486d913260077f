import type { StaticType } from '../static-type';

/** What a function takes in each place: a text, or a number (a text that is one will do). */
type Wanted = 'text' | 'number';

const texts = (count: number): readonly Wanted[] => new Array<Wanted>(count).fill('text');
const numbers = (count: number): readonly Wanted[] => new Array<Wanted>(count).fill('number');

/**
 * Functions that Splunk refuses a literal of the wrong type. trim, ltrim and rtrim are not among them: they take a
 * number and give it back.
 * Source: measured on Splunk 10.4.2,
 * https://github.com/mockdr/mockdr/blob/main/backend/utils/splunk/spl_functions.py
 */
const TYPES: Readonly<Record<string, readonly Wanted[]>> = {
  len: texts(1),
  lower: texts(1),
  upper: texts(1),
  urldecode: texts(1),
  md5: texts(1),
  sha1: texts(1),
  sha256: texts(1),
  sha512: texts(1),
  replace: texts(3),
  split: texts(2),
  substr: ['text', 'number', 'number'],
  abs: numbers(1),
  ceil: numbers(1),
  ceiling: numbers(1),
  exp: numbers(1),
  floor: numbers(1),
  ln: numbers(1),
  log: numbers(2),
  pow: numbers(2),
  round: numbers(2),
  sqrt: numbers(1),
  strftime: ['number', 'text'],
};

/** The place of the first argument that a function does not take, as far as the types of literals tell; -1 for none. */
export function wrongArgument(
  name: string,
  args: readonly { readonly type: StaticType; readonly numeric: boolean }[],
): number {
  if (name === 'mvcount') return args.findIndex(({ type }) => type === 'null');
  const wanted = TYPES[name] ?? [];
  return args.findIndex(({ type, numeric }, index) => {
    if (type === 'null') return wanted[index] !== undefined;
    if (wanted[index] === 'text') return type === 'number';
    return wanted[index] === 'number' && type === 'text' && !numeric;
  });
}
