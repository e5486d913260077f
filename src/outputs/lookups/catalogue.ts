import type { Output } from '../generated-file';
import { kerberosCodeNotes } from './kerberos-code-notes';
import { kerberosEncryptionReasons } from './kerberos-encryption-reasons';
import { kerberosEncryptionTypes } from './kerberos-encryption-types';
import { kerberosEventIds } from './kerberos-event-ids';
import { kerberosFailureCauses } from './kerberos-failure-causes';
import { kerberosFailureCodes } from './kerberos-failure-codes';
import { kerberosKdcOptions } from './kerberos-kdc-options';
import { kerberosPreauthTypes } from './kerberos-preauth-types';
import { kerberosServiceClasses } from './kerberos-service-classes';

/** The CSV lookups, in the order of their definitions. */
export const lookupOutputs: readonly Output[] = [
  kerberosFailureCodes,
  kerberosEncryptionTypes,
  kerberosPreauthTypes,
  kerberosEventIds,
  kerberosServiceClasses,
  kerberosCodeNotes,
  kerberosKdcOptions,
  kerberosEncryptionReasons,
  kerberosFailureCauses,
];
