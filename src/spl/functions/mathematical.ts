import type { FunctionDefinition } from '../function';
import { asNumber } from '../value';
import { ofOneNumber, ofTwoNumbers } from './numeric-function';
import { fixedText, roundHalfAway } from './rounding';

/**
 * Mathematical functions. Null and text that is no number give null, as do results that do not exist. Of sigfig
 * only the form stands here: it looks at the digits of what it is made of, not at a value.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/MathematicalFunctions
 */
export const mathematicalFunctions: readonly FunctionDefinition[] = [
  ofOneNumber('abs', Math.abs),
  ofOneNumber('ceiling', Math.ceil),
  ofOneNumber('ceil', Math.ceil),
  ofOneNumber('exact', (x) => x),
  ofOneNumber('exp', Math.exp),
  ofOneNumber('floor', Math.floor),
  ofOneNumber('ln', (x) => (x > 0 ? Math.log(x) : NaN)),
  {
    name: 'log',
    arity: { least: 1, most: 2 },
    call: ([first = null, second = 10]) => {
      const x = asNumber(first);
      const base = asNumber(second);
      if (x === null || base === null || x <= 0 || base <= 0 || base === 1) return null;
      if (base === 10) return Math.log10(x);
      return base === 2 ? Math.log2(x) : Math.log(x) / Math.log(base);
    },
  },
  { name: 'pi', arity: { least: 0, most: 0 }, call: () => Math.PI },
  ofTwoNumbers('pow', Math.pow),
  {
    name: 'round',
    arity: { least: 1, most: 2 },
    call: ([first = null, second = 0]) => {
      const x = asNumber(first);
      const places = asNumber(second);
      if (x === null || places === null || places < 0) return null;
      const rounded = roundHalfAway(x, Math.trunc(places));
      return places >= 1 && Number.isFinite(rounded) ? fixedText(rounded, Math.trunc(places)) : rounded;
    },
  },
  { name: 'sigfig', arity: { least: 1, most: 1 }, call: ([x = null]) => asNumber(x) },
  ofOneNumber('sqrt', Math.sqrt),
];
