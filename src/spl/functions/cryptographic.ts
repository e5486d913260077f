import { createHash } from 'node:crypto';
import type { FunctionDefinition } from '../function';
import { mapText } from './text-function';

function digest(name: string): FunctionDefinition {
  return {
    name,
    arity: { least: 1, most: 1 },
    call: ([value = null]) => mapText(value, (text) => createHash(name).update(text, 'utf8').digest('hex')),
  };
}

/**
 * Hashes of a text's UTF-8 bytes, in lower-case hex; null for null.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/CryptographicFunctions
 */
export const cryptographicFunctions: readonly FunctionDefinition[] = ['md5', 'sha1', 'sha256', 'sha512'].map(
  digest,
);
