import { encryptionReasons } from '../../knowledge/encryption-reasons';
import type { Output } from '../generated-file';
import { encryptionReasonsLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_encryption_reasons.csv`: one row for every reason why RC4 or DES is still in use or was refused. */
export const kerberosEncryptionReasons: Output = {
  description: 'Why tickets are encrypted with RC4 or DES, or refused for it, and what to do',
  generate: () => [
    lookupFile(
      encryptionReasonsLookup,
      encryptionReasons.map(({ id, text, action, source }) => [id, text, action, source.url]),
    ),
  ],
};
