import { ldapValue } from './ldap-value';
import { powershellText } from './powershell-line';
import { powershellStep, type RemedyStep } from './remedy';

/** A step that shows attributes of the account with this name, whatever kind of account it is. */
export function showAccount(what: string, account: string, attributes: readonly string[]): RemedyStep {
  return show(what, `(sAMAccountName=${valueOf(account)})`, attributes);
}

/** A step that shows attributes of the account that holds a service name, or that is called so. */
export function showServiceAccount(what: string, service: string, attributes: readonly string[]): RemedyStep {
  const attribute = service.includes('/') ? 'servicePrincipalName' : 'sAMAccountName';
  return show(what, `(${attribute}=${valueOf(service)})`, attributes);
}

const valueOf = (name: string): string => (name === '-' || name === '' ? 'NAME' : ldapValue(name));

function show(what: string, filter: string, attributes: readonly string[]): RemedyStep {
  return powershellStep(
    what,
    `Get-ADObject -LDAPFilter ${powershellText(filter)} -Properties ${attributes.join(',')} | Format-List Name,${attributes.join(',')}`,
  );
}
