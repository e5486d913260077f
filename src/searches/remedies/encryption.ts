import { showAccount, showServiceAccount } from './directory-objects';
import { programStep, valueOr, type Remedy } from './remedy';

const KEYS = ['msDS-SupportedEncryptionTypes', 'pwdLastSet', 'userAccountControl', 'servicePrincipalName'];

/** Code 14 at logon: the keys of the account that asks. */
export const accountKeys: Remedy = {
  causes: ['account-keys-missing', 'key-missing'],
  steps: (names) => [
    showAccount(
      'See the encryption types that are set, and whether the password is older than the AES keys of the domain.',
      names.account,
      KEYS,
    ),
  ],
};

/** Code 14 for a service ticket: the keys of the service. */
export const serviceKeys: Remedy = {
  causes: ['rc4-refused', 'no-common-encryption'],
  steps: (names) => [
    showServiceAccount(
      'See the encryption types of the account behind the service, and the age of its password.',
      names.service,
      KEYS,
    ),
    programStep('On the client: ask for the ticket again once that is mended.', {
      program: 'klist',
      arguments: ['get', valueOr(names.service, 'CLASS/HOST')],
    }),
  ],
};

/** Code 14 for another realm: the keys of the trust. */
export const trustKeys: Remedy = {
  causes: ['trust-without-aes'],
  steps: (names) => {
    const realm = valueOr(names.service_host, 'OTHER-DOMAIN');
    return [
      programStep('On a domain controller: see the encryption types of the trust.', {
        program: 'ksetup',
        arguments: ['/getenctypeattr', realm],
      }),
      programStep(
        'Let the trust use AES, on both sides.',
        {
          program: 'ksetup',
          arguments: ['/setenctypeattr', realm, 'AES256-CTS-HMAC-SHA1-96', 'AES128-CTS-HMAC-SHA1-96'],
        },
        'Both sides must be able to use AES, and the password of the trust must be reset afterwards.',
      ),
    ];
  },
};
