const AUDITING =
  'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing';

/** The pages that several causes cite, by name; all are https links. */
export const references = {
  eventIdNet677: 'https://www.eventid.net/display.asp?eventid=677&source=Security',
  exchangeConnector: 'https://jeffpar.github.io/kbarchive/kb/281/Q281431/',
  delegationProbe: 'https://mskb.pkisolutions.com/kb/824905',
  event4768: `${AUDITING}/event-4768`,
  event4769: `${AUDITING}/event-4769`,
  event4771: `${AUDITING}/event-4771`,
  event4740: `${AUDITING}/event-4740`,
  event4649: `${AUDITING}/event-4649`,
  setspn: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/setspn',
  netdomComputerName:
    'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/netdom',
  w32tm:
    'https://learn.microsoft.com/en-us/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings',
  kdcKeys:
    'https://learn.microsoft.com/en-us/troubleshoot/windows-server/windows-security/kerberos-protocol-registry-kdc-configuration-keys',
  guidance:
    'https://learn.microsoft.com/en-us/troubleshoot/windows-server/windows-security/kerberos-authentication-troubleshooting-guidance',
  kile: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-kile/2a32282e-dd48-4ad9-a542-609804b02cc9',
  sfu: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-sfu/3bff5864-8135-400e-bdd9-33b552051d94',
  constrainedDelegation:
    'https://learn.microsoft.com/en-us/windows-server/security/kerberos/kerberos-constrained-delegation-overview',
  authenticationPolicies:
    'https://learn.microsoft.com/en-us/windows-server/security/credentials-protection-and-management/authentication-policies-and-authentication-policy-silos',
  rc4Hardening: 'https://support.microsoft.com/help/5073381',
  noCommonKey: 'https://support.microsoft.com/kb/977321',
  trustAes: 'https://support.microsoft.com/kb/4492348',
  certificateMapping: 'https://support.microsoft.com/help/5014754',
  pacHardening: 'https://support.microsoft.com/help/5008380',
  codesOfRfc4120: 'https://www.rfc-editor.org/rfc/rfc4120#section-7.5.9',
  ticketsOfRfc4120: 'https://www.rfc-editor.org/rfc/rfc4120#section-3.3.3',
  pkinit: 'https://www.rfc-editor.org/rfc/rfc4556#section-3.2.2',
  referrals: 'https://www.rfc-editor.org/rfc/rfc6806#section-7',
  preauthFramework: 'https://www.rfc-editor.org/rfc/rfc6113#section-6.1',
  sqlSpn:
    'https://learn.microsoft.com/en-us/sql/database-engine/configure-windows/register-a-service-principal-name-for-kerberos-connections',
  exchangeSpn:
    'https://learn.microsoft.com/en-us/exchange/architecture/client-access/kerberos-auth-for-load-balanced-client-access',
  kerberosOverIp:
    'https://learn.microsoft.com/en-us/windows-server/security/kerberos/configuring-kerberos-over-ip',
  secureDynamicUpdate: 'https://www.rfc-editor.org/rfc/rfc3645#section-1',
  enumeration: 'https://attack.mitre.org/techniques/T1087/002/',
  spraying: 'https://attack.mitre.org/techniques/T1110/003/',
  guessing: 'https://attack.mitre.org/techniques/T1110/001/',
  kerberoasting: 'https://attack.mitre.org/techniques/T1558/003/',
  asRepRoasting: 'https://attack.mitre.org/techniques/T1558/004/',
  goldenTicket: 'https://attack.mitre.org/techniques/T1558/001/',
  krbtgtReset:
    'https://learn.microsoft.com/en-us/windows-server/identity/ad-ds/manage/forest-recovery-guide/ad-forest-recovery-reset-the-krbtgt-password',
  secureChannel:
    'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.management/test-computersecurechannel',
  ms14068: 'https://learn.microsoft.com/en-us/security-updates/securitybulletins/2014/ms14-068',
  otherLanguage: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/MonitorWindowseventlogdata',
} as const;
