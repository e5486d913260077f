import type { FunctionDefinition } from '../function';
import { ofOneNumber, ofTwoNumbers } from './numeric-function';

/**
 * Trigonometric and hyperbolic functions, in radians. Outside a function's domain the result is null.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/TrigandHyperbolicFunctions
 */
export const trigonometricFunctions: readonly FunctionDefinition[] = [
  ofOneNumber('acos', Math.acos),
  ofOneNumber('acosh', Math.acosh),
  ofOneNumber('asin', Math.asin),
  ofOneNumber('asinh', Math.asinh),
  ofOneNumber('atan', Math.atan),
  ofTwoNumbers('atan2', Math.atan2),
  ofOneNumber('atanh', Math.atanh),
  ofOneNumber('cos', Math.cos),
  ofOneNumber('cosh', Math.cosh),
  ofTwoNumbers('hypot', Math.hypot),
  ofOneNumber('sin', Math.sin),
  ofOneNumber('sinh', Math.sinh),
  ofOneNumber('tan', Math.tan),
  ofOneNumber('tanh', Math.tanh),
];
