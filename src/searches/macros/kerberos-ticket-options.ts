import { kdcOptions } from '../../knowledge/kdc-options';
import type { Macro } from '../macro';

/** The bit's value as a number: bit 0 is the highest of 32. */
const weight = (bit: number): number => 2 ** (31 - bit);

const VALUE = 'tonumber(replace(trim($options$), "^0[xX]", ""), 16)';

/** An eval expression that names the KDC options set in a field. */
export const kerberosTicketOptions: Macro = {
  name: 'kerberos_ticket_options',
  args: ['options'],
  description:
    'An eval expression: the names of the KDC options set in a field, by bit number. | eval names=`kerberos_ticket_options(ticket_options)`. Null when none is set or the field is "-".',
  definition: `mvappend(${kdcOptions
    .map(({ bit, name }) => `if(bit_and(${VALUE}, ${weight(bit)})>0, "${name}", null())`)
    .join(', ')})`,
};
