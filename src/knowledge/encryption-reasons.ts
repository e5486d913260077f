import type { Source } from './source';

/** Why a ticket is encrypted with RC4 or DES, or refused because of that, and what to do about it. */
export interface EncryptionReason {
  readonly id: string;
  readonly text: string;
  readonly action: string;
  readonly source: Source;
}

const rc4Hardening: Source = {
  title: 'Microsoft KB5073381: RC4 in service tickets',
  url: 'https://support.microsoft.com/help/5073381',
};

const noCommonKey: Source = {
  title: 'Microsoft KB977321: KDC event 16 or 27 when DES is disabled',
  url: 'https://support.microsoft.com/kb/977321',
};

const event4769: Source = {
  title: 'Microsoft: detect and remediate RC4 usage in Kerberos',
  url: 'https://learn.microsoft.com/en-us/windows-server/security/kerberos/detect-remediate-rc4-kerberos',
};

const oldDomainControllers: Source = {
  title: 'Microsoft KB2002141: KDC event 27 on domain controllers of Windows 2003',
  url: 'https://support.microsoft.com/kb/2002141',
};

/** Every reason that the page on RC4 and encryption tells apart. */
export const encryptionReasons = [
  {
    id: 'client-without-aes',
    text: 'The client offers only RC4 or DES.',
    action:
      'Update the client, or give it a new key table with AES keys. Allowing RC4 for the service (msDS-SupportedEncryptionTypes 0x3C) turns RC4 on again: an exception with an end date, not a remedy.',
    source: rc4Hardening,
  },
  {
    id: 'service-keys-missing',
    text: 'The account that runs the service has no AES keys: its password is older than they are.',
    action:
      'Reset the password of the account that runs the service, so that it gets AES keys; twice if it was last set before the domain had the functional level 2008. Then renew its key tables.',
    source: rc4Hardening,
  },
  {
    id: 'account-keys-missing',
    text: 'The account that logs on has no AES keys, or is set to DES.',
    action:
      'Reset its password, so that it gets AES keys, and clear "Use only Kerberos DES encryption types for this account".',
    source: noCommonKey,
  },
  {
    id: 'kept-by-setting',
    text: 'Client and account both know AES; a setting keeps them from it.',
    action:
      'Set msDS-SupportedEncryptionTypes of the account that runs the service to 0x18 (AES), and look at DefaultDomainSupportedEncTypes on the domain controllers.',
    source: rc4Hardening,
  },
  {
    id: 'insecure-default',
    text: 'DefaultDomainSupportedEncTypes on the domain controller allows insecure types.',
    action: 'Remove the value from the registry of the domain controller, or set it to 0x18 (AES).',
    source: rc4Hardening,
  },
  {
    id: 'old-domain-controller',
    text: 'The domain controller is of Windows 2000 or 2003, which know no AES.',
    action:
      'Replace the domain controller. Windows 2008 and later issue AES tickets; until then nothing at clients and services changes that.',
    source: oldDomainControllers,
  },
  {
    id: 'no-common-type',
    text: 'Client and service have no encryption type in common; the event does not say whose AES is missing.',
    action:
      'Read events 16, 27 and 201 to 209 of the System log of the domain controller at that time: they say whether client or service lacks AES. Collect that log if it is not indexed.',
    source: noCommonKey,
  },
  {
    id: 'not-said',
    text: 'The event does not say why.',
    action:
      'If the password of the account that runs the service is older than the functional level 2008 of the domain, reset it; look for clients that offer only RC4. Domain controllers with the updates of January 2025 or later write keys and offers into 4768 and 4769.',
    source: event4769,
  },
] as const satisfies readonly EncryptionReason[];

/** The id of a reason. */
export type EncryptionReasonId = (typeof encryptionReasons)[number]['id'];
