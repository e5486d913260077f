import { kdcOptions } from '../../knowledge/kdc-options';
import type { Output } from '../generated-file';
import { kdcOptionsLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_kdc_options.csv`: one row for every bit of the ticket options, bit 0 first. */
export const kerberosKdcOptions: Output = {
  description: 'What each bit of the ticket options asks for',
  generate: () => [
    lookupFile(
      kdcOptionsLookup,
      kdcOptions.map(({ bit, name, meaning, source }) => [
        name,
        String(bit),
        `0x${(2 ** (31 - bit)).toString(16).padStart(8, '0')}`,
        meaning,
        source.url,
      ]),
    ),
  ],
};
