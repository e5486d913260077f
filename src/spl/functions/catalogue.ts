import type { FunctionDefinition } from '../function';
import { bitwiseFunctions } from './bitwise';
import { comparisonFunctions } from './comparison';
import { conversionFunctions } from './conversion';
import { cryptographicFunctions } from './cryptographic';
import { dateTimeFunctions } from './date-time';
import { informationalFunctions } from './informational';
import { jsonFunctions } from './json';
import { mathematicalFunctions } from './mathematical';
import { multivalueFunctions } from './multivalue';
import { statisticalFunctions } from './statistical';
import { textFunctions } from './text';
import { trigonometricFunctions } from './trigonometric';

/**
 * The eval functions by name, in lower case. searchmatch is not among them: it reads whole rows and is
 * built by the expression parser.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/CommonEvalFunctions
 */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    bitwiseFunctions,
    comparisonFunctions,
    conversionFunctions,
    cryptographicFunctions,
    dateTimeFunctions,
    informationalFunctions,
    jsonFunctions,
    mathematicalFunctions,
    multivalueFunctions,
    statisticalFunctions,
    textFunctions,
    trigonometricFunctions,
  ].flatMap((family) => family.map((definition) => [definition.name, definition])),
);
