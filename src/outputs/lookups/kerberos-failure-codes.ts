import { failureCodes } from '../../knowledge/failure-codes/catalogue';
import { spellings } from '../../knowledge/spellings';
import type { Output } from '../generated-file';
import { failureCodesLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_failure_codes.csv`: one row for every spelling of every failure code. */
export const kerberosFailureCodes: Output = {
  description: 'What each Kerberos failure code means and what to do about it',
  generate: () => [
    lookupFile(
      failureCodesLookup,
      failureCodes.flatMap((code) =>
        spellings(code.number).map((spelling) => [
          spelling,
          String(code.number),
          `0x${code.number.toString(16)}`,
          code.name,
          code.text,
          code.category,
          code.explanation,
          code.action,
          code.source.url,
        ]),
      ),
    ),
  ],
};
