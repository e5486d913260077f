import { pipe, type Macro } from '../macro';
import { normaliseCommands } from '../normalise';

/** From a raw event to the fields of the contract: any era, text or XML, with or without an add-on. */
export const kerberosNormalise: Macro = {
  name: 'kerberos_normalise',
  description:
    'Reads a Kerberos event of any Windows, text or XML, from _raw into account, realm, service, client_ip, failure_code and the like. Every field is set on every row, "-" where the event has none. Also for pasted text: | makeresults | eval _raw="..." | `kerberos_normalise`',
  definition: pipe(...normaliseCommands),
};
