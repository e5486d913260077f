import { diagnoseCommands } from '../diagnose';
import { pipe, type Macro } from '../macro';

/** From the normalised fields to name, cause, verdict and action of each failure. */
export const kerberosDiagnose: Macro = {
  name: 'kerberos_diagnose',
  description:
    'Adds to the fields of kerberos_normalise what the failure code means, the cause, the verdict (ignore, fix, investigate), the action, and the names of the CIM data model Authentication.',
  definition: pipe(...diagnoseCommands),
};
