import { setUpTexts } from '../../texts/set-up-advice';

/** A thing to set on the domain controllers or in Splunk: why, what to type, and who says so. */
export interface Advice {
  readonly id: string;
  readonly title: string;
  readonly why: readonly string[];
  readonly commands: readonly { readonly name: string; readonly text: string }[];
  readonly after: readonly string[];
  readonly source: string;
}

const kdc = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Kdc';

/** Why code 7 is missing and how to get it. Values: KB837361, KdcExtraLogLevel. */
export function codeSeven(): Advice {
  const { title, why, show, turnOn, after } = setUpTexts.codeSeven;
  return {
    id: 'code-7',
    title: title(),
    why: why(),
    commands: [
      { name: show(), text: `reg query "${kdc}" /v KdcExtraLogLevel` },
      { name: turnOn(), text: `reg add "${kdc}" /v KdcExtraLogLevel /t REG_DWORD /d 3 /f` },
    ],
    after: after(),
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/windows-server/windows-security/kerberos-protocol-registry-kdc-configuration-keys',
  };
}

// PowerShell gives braces a meaning of its own, so they stand in quotation marks.
const authentication = '"{0CCE9242-69AE-11D9-BED3-505054503030}"';
const serviceTickets = '"{0CCE9240-69AE-11D9-BED3-505054503030}"';

/** How failures come into the Security log at all. The identifiers of the subcategories are the same in every language. */
export function failureAuditing(): Advice {
  const texts = setUpTexts.failureAuditing;
  return {
    id: 'failure-auditing',
    title: texts.title(),
    why: texts.why(),
    commands: [
      { name: texts.show(), text: `auditpol /get /subcategory:${authentication},${serviceTickets}` },
      {
        name: texts.authentication(),
        text: `auditpol /set /subcategory:${authentication} /success:enable /failure:enable`,
      },
      {
        name: texts.serviceTickets(),
        text: `auditpol /set /subcategory:${serviceTickets} /failure:enable`,
      },
      {
        name: texts.path(),
        text: 'Computer Configuration > Policies > Windows Settings > Security Settings > Advanced Audit Policy Configuration > Audit Policies > Account Logon',
      },
    ],
    after: texts.after(),
    source:
      'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/audit-kerberos-service-ticket-operations',
  };
}

/** How events in another language become readable. */
export function anyLanguage(): Advice {
  const { title, why, setting, after } = setUpTexts.anyLanguage;
  return {
    id: 'any-language',
    title: title(),
    why: why(),
    commands: [{ name: setting(), text: '[WinEventLog://Security]\nrenderXml = true' }],
    after: after(),
    source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/MonitorWindowseventlogdata',
  };
}
