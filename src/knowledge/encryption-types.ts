import type { Source } from './source';
import { rfc } from './source';

/** How far an encryption type protects a ticket today; `none` where it is no encryption of tickets at all. */
export type EncryptionStrength = 'strong' | 'weak' | 'broken' | 'none';

/** A Kerberos encryption type; `number` is a signed 32-bit number, negative ones are private to Windows. */
export interface EncryptionType {
  readonly number: number;
  readonly name: string;
  readonly strength: EncryptionStrength;
  readonly source: Source;
}

const keyTypes: Source = {
  title: 'Microsoft: KERB_CRYPTO_KEY (ntsecapi.h)',
  url: 'https://learn.microsoft.com/en-us/windows/win32/api/ntsecapi/ns-ntsecapi-kerb_crypto_key',
};

const event4769: Source = {
  title: 'Microsoft: event 4769',
  url: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4769',
};

const desDeprecated = rfc(6649, '4');
const rc4Deprecated = rfc(8429, '5');
const tripleDesDeprecated = rfc(8429, '6');
const pkinit = rfc(4556, '3.1.4');

function type(number: number, name: string, strength: EncryptionStrength, source: Source): EncryptionType {
  return { number, name, strength, source };
}

/** Every encryption type of the RFCs, and those that old Windows versions use among themselves. */
export const encryptionTypes: readonly EncryptionType[] = [
  type(-149, 'aes256-cts-hmac-sha1-96-plain (Windows)', 'weak', keyTypes),
  type(-148, 'aes128-cts-hmac-sha1-96-plain (Windows)', 'weak', keyTypes),
  type(-141, 'rc4-plain-exp (Windows)', 'broken', keyTypes),
  type(-140, 'rc4-plain (Windows)', 'broken', keyTypes),
  type(-136, 'rc4-plain-old-exp (Windows)', 'broken', keyTypes),
  type(-135, 'rc4-hmac-old-exp (Windows)', 'broken', keyTypes),
  type(-134, 'rc4-plain-old (Windows)', 'broken', keyTypes),
  type(-133, 'rc4-hmac-old (Windows)', 'broken', keyTypes),
  type(-132, 'des-plain (Windows)', 'broken', keyTypes),
  type(-131, 'rc4-sha (Windows)', 'broken', keyTypes),
  type(-130, 'rc4-lm (Windows)', 'broken', keyTypes),
  type(-129, 'rc4-plain2 (Windows)', 'broken', keyTypes),
  type(-128, 'rc4-md4 (Windows)', 'broken', keyTypes),
  type(-1, 'no ticket was issued', 'none', event4769),
  type(0, 'null', 'none', rfc(6448, '2')),
  type(1, 'des-cbc-crc', 'broken', desDeprecated),
  type(2, 'des-cbc-md4', 'broken', desDeprecated),
  type(3, 'des-cbc-md5', 'broken', desDeprecated),
  type(4, 'des-cbc-raw', 'broken', rfc(3961, '8')),
  type(5, 'des3-cbc-md5', 'weak', tripleDesDeprecated),
  type(6, 'des3-cbc-raw', 'weak', rfc(3961, '8')),
  type(7, 'des3-cbc-sha1', 'weak', tripleDesDeprecated),
  type(9, 'dsaWithSHA1-CmsOID', 'none', pkinit),
  type(10, 'md5WithRSAEncryption-CmsOID', 'none', pkinit),
  type(11, 'sha1WithRSAEncryption-CmsOID', 'none', pkinit),
  type(12, 'rc2CBC-EnvOID', 'none', pkinit),
  type(13, 'rsaEncryption-EnvOID', 'none', pkinit),
  type(14, 'rsaES-OAEP-ENV-OID', 'none', pkinit),
  type(15, 'des-ede3-cbc-Env-OID', 'none', pkinit),
  type(16, 'des3-cbc-sha1-kd', 'weak', tripleDesDeprecated),
  type(17, 'aes128-cts-hmac-sha1-96', 'strong', rfc(3962, '7')),
  type(18, 'aes256-cts-hmac-sha1-96', 'strong', rfc(3962, '7')),
  type(19, 'aes128-cts-hmac-sha256-128', 'strong', rfc(8009, '7')),
  type(20, 'aes256-cts-hmac-sha384-192', 'strong', rfc(8009, '7')),
  type(23, 'rc4-hmac', 'broken', rc4Deprecated),
  type(24, 'rc4-hmac-exp', 'broken', rfc(4757, '5')),
  type(25, 'camellia128-cts-cmac', 'strong', rfc(6803, '7')),
  type(26, 'camellia256-cts-cmac', 'strong', rfc(6803, '7')),
  type(65, 'subkey-keymaterial', 'none', rfc(3961, '8')),
];
