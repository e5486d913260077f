import { preauthTypes } from '../../knowledge/preauth-types';
import { spellings } from '../../knowledge/spellings';
import type { Output } from '../generated-file';
import { preauthTypesLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_preauth_types.csv`: one row for every spelling of every pre-authentication type. */
export const kerberosPreauthTypes: Output = {
  description: 'Name of each pre-authentication type, and what it says about the logon',
  generate: () => [
    lookupFile(
      preauthTypesLookup,
      preauthTypes.flatMap(({ number, name, note, source }) =>
        spellings(number).map((spelling) => [spelling, name, note, source.url]),
      ),
    ),
  ],
};
