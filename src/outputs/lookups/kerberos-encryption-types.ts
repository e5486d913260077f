import { encryptionTypes } from '../../knowledge/encryption-types';
import { spellings } from '../../knowledge/spellings';
import type { Output } from '../generated-file';
import { encryptionTypesLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_encryption_types.csv`: one row for every spelling of every encryption type. */
export const kerberosEncryptionTypes: Output = {
  description: 'Name and strength of each Kerberos encryption type',
  generate: () => [
    lookupFile(
      encryptionTypesLookup,
      encryptionTypes.flatMap(({ number, name, strength, source }) =>
        spellings(number).map((spelling) => [spelling, name, strength, source.url]),
      ),
    ),
  ],
};
