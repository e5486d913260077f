import { accountFactCommands } from '../accounts';
import { pipe, type Macro } from '../macro';

/** From a diagnosed failure to what the directory says about its account and service. */
export const kerberosAccountFacts: Macro = {
  name: 'kerberos_account_facts',
  description:
    'Adds to the rows of kerberos_failures what the lookup kerberos_accounts says: account_enabled, account_locked, account_password_set, service_account (who carries the service name), service_password_set, service_owner, and directory_note, a sentence that makes the cause sharper. "-" throughout while the lookup is empty.',
  definition: pipe(...accountFactCommands),
};
