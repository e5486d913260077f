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
export const codeSeven: Advice = {
  id: 'code-7',
  title: 'No code 7 is not good health',
  why: [
    'Current domain controllers do not log requests for unknown services (code 7) until they are told to. Without it, a missing or misspelled service principal name leaves no trace in the Security log.',
    'The setting is a sum: 1 logs unknown services as failed 4769, 2 (the default) logs smart card errors. If the value exists, add 1 to it; otherwise 3 keeps the default and adds code 7.',
  ],
  commands: [
    { name: 'the command that shows the value', text: `reg query "${kdc}" /v KdcExtraLogLevel` },
    {
      name: 'the command that turns code 7 on',
      text: `reg add "${kdc}" /v KdcExtraLogLevel /t REG_DWORD /d 3 /f`,
    },
  ],
  after: [
    'Run it on every domain controller, or set it for all by Group Policy: Computer Configuration > Preferences > Windows Settings > Registry.',
    'Refusals for delegation (code 13) may need 0x10 as well. Expect more events: Microsoft advises to take the value away when you are done.',
  ],
  source:
    'https://learn.microsoft.com/en-us/troubleshoot/windows-server/windows-security/kerberos-protocol-registry-kdc-configuration-keys',
};

/** How failures come into the Security log at all. The identifiers of the subcategories are the same in every language. */
export const failureAuditing: Advice = {
  id: 'failure-auditing',
  title: 'No failure at all: audit failures',
  why: [
    'Failed 4768 and 4769 are written only where failures of two audit subcategories are audited: Kerberos Authentication Service and Kerberos Service Ticket Operations.',
  ],
  commands: [
    {
      name: 'the command that shows the setting',
      text: 'auditpol /get /subcategory:{0CCE9242-69AE-11D9-BED3-505054503030},{0CCE9240-69AE-11D9-BED3-505054503030}',
    },
    {
      name: 'the command for Kerberos Authentication Service',
      text: 'auditpol /set /subcategory:{0CCE9242-69AE-11D9-BED3-505054503030} /success:enable /failure:enable',
    },
    {
      name: 'the command for Kerberos Service Ticket Operations',
      text: 'auditpol /set /subcategory:{0CCE9240-69AE-11D9-BED3-505054503030} /failure:enable',
    },
    {
      name: 'the path in Group Policy',
      text: 'Computer Configuration > Policies > Windows Settings > Security Settings > Advanced Audit Policy Configuration > Audit Policies > Account Logon',
    },
  ],
  after: [
    'Set it in a policy for the organizational unit Domain Controllers: what auditpol sets on one computer, Group Policy may take back. Granted authentication tickets (4768) are few and help the diagnosis; granted service tickets (4769) are many and can stay off.',
  ],
  source:
    'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/audit-kerberos-service-ticket-operations',
};

/** How events in another language become readable. */
export const anyLanguage: Advice = {
  id: 'any-language',
  title: 'Labels in another language: collect XML',
  why: [
    'A text event carries the labels of the language that Windows was installed in; the names in XML are the same everywhere. The app counts such failures and can say nothing more about them.',
  ],
  commands: [
    {
      name: 'the setting for inputs.conf',
      text: '[WinEventLog://Security]\nrenderXml = true',
    },
  ],
  after: [
    'Set it on the forwarder of each domain controller that is named here. Its events then come with the sourcetype XmlWinEventLog; older ones stay as they are.',
  ],
  source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/MonitorWindowseventlogdata',
};
