/**
 * The command that takes a value of an account or NTLM event (644, 680, 681, 4740, 4776) into `field`: `xml` are the
 * names of its data in XML, `text` what stands before it in the text of every Windows, as regular expressions.
 */
export function accountEventValue(field: string, xml: string, text: string): string {
  return `rex field=_raw "(?m)(?:<Data Name=.(?:${xml}).>|(?:${text})[ \\t]*)(?<${field}>(?<=>)[^<]*|(?<!>)[^\\r\\n]*)"`;
}

/**
 * Takes the account that was locked into `k677_locked`: the text of 4740 names the domain controller first, and the
 * locked account second.
 */
export const lockedAccount =
  'rex field=_raw "(?s)Account That Was Locked Out:.*?Account Name:[ \\t]*(?<k677_locked>[^\\r\\n]+)"';

/** Takes the account that such an event is about into `field`. */
export function accountNamed(field: string): string {
  return accountEventValue(
    field,
    'TargetUserName',
    '^[ \\t]*(?:Target Account Name|Logon [Aa]ccount):|The logon to account:',
  );
}

/** Takes the computer that asked into `k677_machine`, or into `k677_caller` where the XML of 4740 has it elsewhere. */
export const askingMachine: readonly string[] = [
  accountEventValue(
    'k677_machine',
    'Workstation',
    '^[ \\t]*(?:Caller Computer Name|Caller Machine Name|Source Workstation):|from workstation:',
  ),
  'rex field=_raw "<Data Name=.TargetDomainName.>(?<k677_caller>[^<]*)"',
];
