import type { CauseName } from './cause-name';

/** Names of the causes about policy, delegation, encryption and certificates. */
export const policyAndCertificateNames = [
  {
    id: 'logon-restricted',
    verdict: 'fix',
    sentence:
      'A logon is refused by workstation restriction, smart card requirement or another rule of the account.',
  },
  {
    id: 'service-logon-restricted',
    verdict: 'fix',
    sentence: 'A service ticket is refused by policy, such as selective authentication over a trust.',
  },
  {
    id: 'authentication-policy',
    verdict: 'fix',
    sentence: 'An authentication policy or silo refuses the user or the device.',
  },
  {
    id: 'delegation-refused',
    verdict: 'fix',
    sentence: 'A service may not act for users towards the service it asked for.',
  },
  {
    id: 'delegation-probe',
    verdict: 'ignore',
    sentence:
      'A server of Windows 2003 tries on an old domain controller whether delegation works (KB824905).',
  },
  {
    id: 'option-refused',
    verdict: 'ignore',
    sentence:
      'An option of a ticket request, such as a late renewal, cannot be granted; no delegation is involved.',
  },
  {
    id: 'rc4-refused',
    verdict: 'fix',
    sentence:
      'On Windows 2008 or later no encryption type is common to both sides of a service ticket: RC4 or DES is refused.',
  },
  {
    id: 'account-keys-missing',
    verdict: 'fix',
    sentence: 'At logon the account and the client have no encryption type in common.',
  },
  {
    id: 'trust-without-aes',
    verdict: 'fix',
    sentence: 'A ticket for a trusted domain finds no common encryption type: the trust does not use AES.',
  },
  {
    id: 'no-common-encryption',
    verdict: 'fix',
    sentence:
      'On Windows 2000 or 2003 no encryption type is common to client, service and domain controller.',
  },
  {
    id: 'roasting-refused',
    verdict: 'investigate',
    sentence:
      'One client asks for tickets of many services or users in a form that could be cracked, and is refused.',
  },
  {
    id: 'checksum-unsupported',
    verdict: 'fix',
    sentence: 'The client uses a checksum that the domain controller does not know.',
  },
  {
    id: 'weak-checksum',
    verdict: 'investigate',
    sentence: 'The request is protected by a checksum that can be forged (MS14-068 or very old software).',
  },
  {
    id: 'transit-refused',
    verdict: 'fix',
    sentence: 'The chain of realms that a ticket passed is not accepted.',
  },
  {
    id: 'user-without-spn',
    verdict: 'ignore',
    sentence:
      'A ticket was asked for a user account without service principal name; the client then tries user to user.',
  },
  {
    id: 'user-to-user-needed',
    verdict: 'ignore',
    sentence: 'A user-to-user ticket is needed or lacks its other side.',
  },
  {
    id: 'controller-without-certificate',
    verdict: 'fix',
    sentence: 'The domain controller cannot do certificate logon: it has no suitable certificate.',
  },
  {
    id: 'certificate-not-trusted',
    verdict: 'fix',
    sentence: 'The domain controller does not trust the certificate of the client.',
  },
  {
    id: 'controller-certificate-wrong',
    verdict: 'fix',
    sentence: 'The certificate of the domain controller is not trusted or names another one.',
  },
  {
    id: 'certificate-signature-wrong',
    verdict: 'investigate',
    sentence: 'The signature of a certificate logon does not fit its certificate.',
  },
  {
    id: 'certificate-mapping-weak',
    verdict: 'fix',
    sentence: 'A certificate is not strongly mapped to the account (KB5014754).',
  },
  {
    id: 'certificate-chain-broken',
    verdict: 'fix',
    sentence: 'The chain of a certificate cannot be built or a certificate in it is invalid.',
  },
  {
    id: 'certificate-revoked',
    verdict: 'investigate',
    sentence: 'A revoked certificate was used to log on.',
  },
  {
    id: 'revocation-unreachable',
    verdict: 'fix',
    sentence: 'Whether a certificate is revoked cannot be found out.',
  },
  {
    id: 'certificate-name-mismatch',
    verdict: 'fix',
    sentence: 'The name in the certificate is not that of the account.',
  },
  { id: 'certificate-purpose-wrong', verdict: 'fix', sentence: 'The certificate is not meant for logon.' },
  {
    id: 'pkinit-algorithm-refused',
    verdict: 'fix',
    sentence: 'An algorithm of the certificate logon is refused as weak or unknown.',
  },
] as const satisfies readonly CauseName[];
