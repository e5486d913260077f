import type { Source } from '../source';
import type { EventId } from './event-id';

const kdcLogLevel: Source = {
  title: 'Microsoft: Kerberos registry entries and KDC configuration keys',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/windows-server/windows-security/kerberos-protocol-registry-kdc-configuration-keys',
};

const noCommonKey: Source = {
  title: 'Microsoft KB977321: KDC event 16 or 27 when DES is disabled',
  url: 'https://support.microsoft.com/kb/977321',
};

const certificateMapping: Source = {
  title: 'Microsoft KB5014754: certificate-based authentication changes',
  url: 'https://support.microsoft.com/help/5014754',
};

const pacHardening: Source = {
  title: 'Microsoft KB5008380: authentication updates',
  url: 'https://support.microsoft.com/help/5008380',
};

const rc4Hardening: Source = {
  title: 'Microsoft KB5073381: RC4 in service tickets',
  url: 'https://support.microsoft.com/help/5073381',
};

const RC4_AUDIT = 'all with the updates of January 2026, audit phase';

const RC4_ENFORCED = 'all with the updates of 2026, enforcement phase';

function system(id: number, title: string, windows: string, note: string, source: Source): EventId {
  return { id, log: 'System', title, request: '-', windows, note, source };
}

/** The events of the System log that explain Kerberos failures. */
export const systemEvents: readonly EventId[] = [
  system(
    3,
    'A Kerberos error message was received',
    '2000 and later',
    'Written on the client when Kerberos logging is on. Many are harmless.',
    {
      title: 'Microsoft: enable Kerberos event logging',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/windows-server/identity/enable-kerberos-event-logging',
    },
  ),
  system(
    4,
    'The Kerberos client received KRB_AP_ERR_MODIFIED',
    '2003 and later',
    'The service could not read the ticket: the name lies on the wrong account. On 2000 the number has another meaning.',
    {
      title: 'Microsoft: KRB_AP_ERR_MODIFIED',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/windows-server/windows-security/kerberos-client-krb-ap-err-modified-error',
    },
  ),
  system(
    7,
    'The Kerberos PAC could not be verified',
    '2000 and later',
    'The domain controller did not confirm the groups in a ticket.',
    kdcLogLevel,
  ),
  system(
    11,
    'The KDC found duplicate names',
    '2000 and later',
    'Two accounts hold one service name. It goes with the codes 7 and 8.',
    kdcLogLevel,
  ),
  system(
    14,
    'The account has no suitable key for an authentication ticket',
    '2008 and later',
    'It goes with a 4768 of code 14. Resetting the password makes the missing keys.',
    noCommonKey,
  ),
  system(
    16,
    'The account has no suitable key for a service ticket',
    '2008 and later',
    'It goes with a 4769 of code 14. Resetting the password makes the missing keys.',
    noCommonKey,
  ),
  system(
    19,
    'The domain controller has no usable certificate',
    '2008 and later',
    'Certificate logon fails with code 16 until one is enrolled.',
    kdcLogLevel,
  ),
  system(
    20,
    'The certificate of the domain controller is not valid',
    '2003 and later',
    'Certificate logon fails until it is renewed.',
    kdcLogLevel,
  ),
  system(
    21,
    'The certificate of the client is not valid',
    '2003 and later',
    'It goes with the codes 62 to 81 and says why.',
    kdcLogLevel,
  ),
  system(
    24,
    'A ticket has to be requested user to user',
    '2008 and later',
    'Only when KdcExtraLogLevel has 0x4 set. It goes with code 27.',
    kdcLogLevel,
  ),
  system(
    25,
    'A service may not read the account it asks for',
    '2008 and later',
    'Only when KdcExtraLogLevel has 0x8 set. It goes with code 6.',
    kdcLogLevel,
  ),
  system(
    26,
    'An authentication ticket was asked for with an unsupported encryption type',
    '2003 and later',
    'It goes with a 4768 of code 14.',
    noCommonKey,
  ),
  system(
    27,
    'A service ticket was asked for with an unsupported encryption type',
    '2003 and later',
    'It goes with a 4769 of code 14.',
    noCommonKey,
  ),
  system(
    29,
    'The domain controller finds no certificate for smart card logon',
    '2008 and later',
    'Certificate logon fails with code 16 until one is enrolled.',
    kdcLogLevel,
  ),
  system(
    35,
    'The ticket lacks the PAC attributes',
    'all with the updates of November 2021',
    'It can go with code 20.',
    pacHardening,
  ),
  system(
    36,
    'The ticket lacks a PAC',
    'all with the updates of November 2021',
    'It can go with code 20.',
    pacHardening,
  ),
  system(
    37,
    'The ticket does not name its requestor',
    'all with the updates of November 2021',
    'It can go with code 20.',
    pacHardening,
  ),
  system(
    38,
    'The requestor in the ticket is another account',
    'all with the updates of November 2021',
    'It can go with code 20. Investigate: a renamed account may pose as another.',
    pacHardening,
  ),
  system(
    39,
    'The certificate has no strong mapping to the account',
    'all with the updates of May 2022',
    'It goes with code 66 once enforced.',
    certificateMapping,
  ),
  system(
    40,
    'The certificate is older than the account',
    'all with the updates of May 2022',
    'It goes with code 66.',
    certificateMapping,
  ),
  system(
    41,
    'The SID in the certificate is that of another account',
    'all with the updates of May 2022',
    'It goes with code 66.',
    certificateMapping,
  ),
  system(
    42,
    'The krbtgt account has no strong keys',
    'all with the updates of November 2022',
    'Reset the krbtgt password, twice with time for replication between.',
    {
      title: 'Microsoft KB5021131: Kerberos changes for CVE-2022-37966',
      url: 'https://support.microsoft.com/help/5021131',
    },
  ),
  system(
    45,
    'The certificate of the account is chained to a root outside the domain',
    'all with the updates of 2025',
    'The authority is not in the NTAuth store.',
    {
      title: 'Microsoft KB5057784: protections for CVE-2025-26647',
      url: 'https://support.microsoft.com/help/5057784',
    },
  ),
  system(
    201,
    'Audit: the client offers only insecure encryption types',
    RC4_AUDIT,
    'Becomes 203. Update or reconfigure the client.',
    rc4Hardening,
  ),
  system(
    202,
    'Audit: the service account has no AES keys',
    RC4_AUDIT,
    'Becomes 204. Reset the password of the service account.',
    rc4Hardening,
  ),
  system(
    203,
    'Blocked: the client offers only insecure encryption types',
    RC4_ENFORCED,
    'It goes with a 4769 of code 14 and System event 16.',
    rc4Hardening,
  ),
  system(
    204,
    'Blocked: the service account has no AES keys',
    RC4_ENFORCED,
    'Reset the password of the service account.',
    rc4Hardening,
  ),
  system(
    205,
    'DefaultDomainSupportedEncTypes allows insecure encryption types',
    'all with the updates of January 2026',
    'Written when the KDC starts. Remove the setting or restrict it to AES.',
    rc4Hardening,
  ),
  system(
    206,
    'Audit: the service wants AES and the client does not offer it',
    RC4_AUDIT,
    'Becomes 208. Update or reconfigure the client.',
    rc4Hardening,
  ),
  system(
    207,
    'Audit: the service wants AES and its account has no AES keys',
    RC4_AUDIT,
    'Becomes 209. Reset the password of the service account.',
    rc4Hardening,
  ),
  system(
    208,
    'Blocked: the service wants AES and the client does not offer it',
    RC4_ENFORCED,
    'Update or reconfigure the client.',
    rc4Hardening,
  ),
  system(
    209,
    'Blocked: the service wants AES and its account has no AES keys',
    RC4_ENFORCED,
    'Reset the password of the service account.',
    rc4Hardening,
  ),
];
