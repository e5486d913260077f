import { certificateErrors62To81 } from './certificate-errors-62-to-81';
import { extensionErrors82To100 } from './extension-errors-82-to-100';
import type { FailureCode } from './failure-code';
import { kdcErrors0To11 } from './kdc-errors-0-to-11';
import { kdcErrors12To29 } from './kdc-errors-12-to-29';
import { ticketErrors31To61 } from './ticket-errors-31-to-61';

/** Every Kerberos error code that an RFC or the IAKERB draft assigns, by number. */
export const failureCodes: readonly FailureCode[] = [
  ...kdcErrors0To11,
  ...kdcErrors12To29,
  ...ticketErrors31To61,
  ...certificateErrors62To81,
  ...extensionErrors82To100,
];
