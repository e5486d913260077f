import { existsSync, readFileSync } from 'node:fs';
import { failureCodes } from '../../../src/knowledge/failure-codes/catalogue';

const failureCodeByNumber = (number: number) => failureCodes.find((code) => code.number === number);

const byNumber = (numbers: readonly number[]): Record<number, string | undefined> =>
  Object.fromEntries(numbers.map((number) => [number, failureCodeByNumber(number)?.name]));

/** RFC 1510 section 8.3, typed from the RFC: the 47 codes of the article. */
const RFC_1510: Readonly<Record<number, string>> = {
  0: 'KDC_ERR_NONE',
  1: 'KDC_ERR_NAME_EXP',
  2: 'KDC_ERR_SERVICE_EXP',
  3: 'KDC_ERR_BAD_PVNO',
  4: 'KDC_ERR_C_OLD_MAST_KVNO',
  5: 'KDC_ERR_S_OLD_MAST_KVNO',
  6: 'KDC_ERR_C_PRINCIPAL_UNKNOWN',
  7: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
  8: 'KDC_ERR_PRINCIPAL_NOT_UNIQUE',
  9: 'KDC_ERR_NULL_KEY',
  10: 'KDC_ERR_CANNOT_POSTDATE',
  11: 'KDC_ERR_NEVER_VALID',
  12: 'KDC_ERR_POLICY',
  13: 'KDC_ERR_BADOPTION',
  14: 'KDC_ERR_ETYPE_NOSUPP',
  15: 'KDC_ERR_SUMTYPE_NOSUPP',
  16: 'KDC_ERR_PADATA_TYPE_NOSUPP',
  17: 'KDC_ERR_TRTYPE_NOSUPP',
  18: 'KDC_ERR_CLIENT_REVOKED',
  19: 'KDC_ERR_SERVICE_REVOKED',
  20: 'KDC_ERR_TGT_REVOKED',
  21: 'KDC_ERR_CLIENT_NOTYET',
  22: 'KDC_ERR_SERVICE_NOTYET',
  23: 'KDC_ERR_KEY_EXPIRED',
  24: 'KDC_ERR_PREAUTH_FAILED',
  25: 'KDC_ERR_PREAUTH_REQUIRED',
  31: 'KRB_AP_ERR_BAD_INTEGRITY',
  32: 'KRB_AP_ERR_TKT_EXPIRED',
  33: 'KRB_AP_ERR_TKT_NYV',
  34: 'KRB_AP_ERR_REPEAT',
  35: 'KRB_AP_ERR_NOT_US',
  36: 'KRB_AP_ERR_BADMATCH',
  37: 'KRB_AP_ERR_SKEW',
  38: 'KRB_AP_ERR_BADADDR',
  39: 'KRB_AP_ERR_BADVERSION',
  40: 'KRB_AP_ERR_MSG_TYPE',
  41: 'KRB_AP_ERR_MODIFIED',
  42: 'KRB_AP_ERR_BADORDER',
  44: 'KRB_AP_ERR_BADKEYVER',
  45: 'KRB_AP_ERR_NOKEY',
  46: 'KRB_AP_ERR_MUT_FAIL',
  47: 'KRB_AP_ERR_BADDIRECTION',
  48: 'KRB_AP_ERR_METHOD',
  49: 'KRB_AP_ERR_BADSEQ',
  50: 'KRB_AP_ERR_INAPP_CKSUM',
  60: 'KRB_ERR_GENERIC',
  61: 'KRB_ERR_FIELD_TOOLONG',
};

/** The 47 meanings that the article prints, in its order, from RFC 1510; null where RFC 4120 reworded them. */
const ARTICLE_MEANINGS =
  `No error|Client's entry in database has expired|Server's entry in database has expired
Requested protocol version number not supported|Client's key encrypted in old master key
Server's key encrypted in old master key|Client not found in Kerberos database
Server not found in Kerberos database|Multiple principal entries in database
The client or server has a null key|Ticket not eligible for postdating
Requested start time is later than end time|KDC policy rejects request
KDC cannot accommodate requested option|KDC has no support for encryption type
KDC has no support for checksum type|KDC has no support for padata type
KDC has no support for transited type|Clients credentials have been revoked
Credentials for server have been revoked|TGT has been revoked|Client not yet valid - try again later
Server not yet valid - try again later|Password has expired - change password to reset
Pre-authentication information was invalid|Additional pre-authentication required
Integrity check on decrypted field failed|Ticket expired|Ticket not yet valid|Request is a replay
The ticket isn't for us|Ticket and authenticator don't match|Clock skew too great|Incorrect net address
Protocol version mismatch|Invalid msg type|Message stream modified|Message out of order
Specified version of key is not available|Service key not available|Mutual authentication failed
Incorrect message direction|Alternative authentication method required
Incorrect sequence number in message|Inappropriate type of checksum in message
Generic error (description in e-text)|Field is too long for this implementation`.split(/[|\n]/);

describe('failure codes', () => {
  test('hold the 47 codes of RFC 1510 by number and name', () => {
    const numbers = Object.keys(RFC_1510).map(Number);
    expect(numbers).toHaveLength(47);
    expect(byNumber(numbers)).toEqual(RFC_1510);
  });

  test('give those 47 the meanings that the article prints, semicolons of RFC 4120 aside', () => {
    const numbers = Object.keys(RFC_1510).map(Number);
    expect(numbers.map((number) => failureCodeByNumber(number)?.text.replace('; ', ' - '))).toEqual(
      ARTICLE_MEANINGS,
    );
  });

  test('hold the codes that RFC 4120 7.5.9 adds', () => {
    expect(byNumber([26, 27, 28, 29, 51, 52, 63, 66, 67, 69, 74, 76])).toEqual({
      26: 'KDC_ERR_SERVER_NOMATCH',
      27: 'KDC_ERR_MUST_USE_USER2USER',
      28: 'KDC_ERR_PATH_NOT_ACCEPTED',
      29: 'KDC_ERR_SVC_UNAVAILABLE',
      51: 'KRB_AP_PATH_NOT_ACCEPTED',
      52: 'KRB_ERR_RESPONSE_TOO_BIG',
      63: 'KDC_ERROR_KDC_NOT_TRUSTED',
      66: 'KDC_ERR_CERTIFICATE_MISMATCH',
      67: 'KRB_AP_ERR_NO_TGT',
      69: 'KRB_AP_ERR_USER_TO_USER_REQUIRED',
      74: 'KDC_ERR_REVOCATION_STATUS_UNAVAILABLE',
      76: 'KDC_ERR_KDC_NAME_MISMATCH',
    });
  });

  test('use the names of RFC 4556 where it renames codes of RFC 4120, and keep the old ones as aliases', () => {
    expect(
      [62, 64, 65].map((number) => [failureCodeByNumber(number)?.name, failureCodeByNumber(number)?.aliases]),
    ).toEqual([
      ['KDC_ERR_CLIENT_NOT_TRUSTED', ['KDC_ERROR_CLIENT_NOT_TRUSTED']],
      ['KDC_ERR_INVALID_SIG', ['KDC_ERROR_INVALID_SIG']],
      ['KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED', ['KDC_ERR_KEY_TOO_WEAK']],
    ]);
  });

  test('hold the codes of RFC 4556 3.1.3', () => {
    expect(byNumber([70, 71, 72, 73, 75, 77, 78, 79, 80, 81])).toEqual({
      70: 'KDC_ERR_CANT_VERIFY_CERTIFICATE',
      71: 'KDC_ERR_INVALID_CERTIFICATE',
      72: 'KDC_ERR_REVOKED_CERTIFICATE',
      73: 'KDC_ERR_REVOCATION_STATUS_UNKNOWN',
      75: 'KDC_ERR_CLIENT_NAME_MISMATCH',
      77: 'KDC_ERR_INCONSISTENT_KEY_PURPOSE',
      78: 'KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED',
      79: 'KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED',
      80: 'KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED',
      81: 'KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED',
    });
  });

  test('hold the codes of RFC 6806, 6111, IAKERB, 6113, 6560 and 8636', () => {
    expect(byNumber([68, 82, 83, 84, 85, 86, 90, 91, 92, 93, 94, 95, 96, 97, 100])).toEqual({
      68: 'KDC_ERR_WRONG_REALM',
      82: 'KRB_AP_ERR_PRINCIPAL_UNKNOWN',
      83: 'KRB_AP_ERR_REALM_UNKNOWN',
      84: 'KRB_AP_ERR_PRINCIPAL_RESERVED',
      85: 'KRB_AP_ERR_IAKERB_KDC_NOT_FOUND',
      86: 'KRB_AP_ERR_IAKERB_KDC_NO_RESPONSE',
      90: 'KDC_ERR_PREAUTH_EXPIRED',
      91: 'KDC_ERR_MORE_PREAUTH_DATA_REQUIRED',
      92: 'KDC_ERR_PREAUTH_BAD_AUTHENTICATION_SET',
      93: 'KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS',
      94: 'KDC_ERR_INVALID_HASH_ALG',
      95: 'KDC_ERR_INVALID_ITERATION_COUNT',
      96: 'KDC_ERR_PIN_EXPIRED',
      97: 'KDC_ERR_PIN_REQUIRED',
      100: 'KDC_ERR_NO_ACCEPTABLE_KDF',
    });
  });

  test('leave out the numbers that no RFC assigns', () => {
    expect([-1, 30, 43, 53, 59, 87, 89, 98, 99, 101].map(failureCodeByNumber)).toEqual(
      Array(10).fill(undefined),
    );
  });

  test('stand in the order of their numbers, each number and each name once', () => {
    const numbers = failureCodes.map(({ number }) => number);
    const names = failureCodes.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(new Set(names).size).toBe(names.length);
  });

  test('record where Microsoft differs: 0xC, 0x1B and 0x42 at least', () => {
    expect([12, 27, 66].map((number) => failureCodeByNumber(number)?.microsoftDiffers !== undefined)).toEqual(
      [true, true, true],
    );
  });

  test('call the codes of the recorded events seen', () => {
    const recorded = [6, 7, 13, 14, 18, 24, 25, 27, 32, 62, 77];
    expect(recorded.map((number) => failureCodeByNumber(number)?.windows.known)).toEqual(
      recorded.map(() => 'seen'),
    );
  });

  test('say nothing about codes in which Windows has no events', () => {
    const wrong = failureCodes.filter(
      ({ windows }) => (windows.known === 'unlikely') !== (windows.events.length === 0),
    );
    expect(wrong).toEqual([]);
  });

  test('explain and advise in whole sentences', () => {
    const wrong = failureCodes.filter(
      ({ explanation, action }) => !/\.$/.test(explanation) || !/\.$/.test(action),
    );
    expect(wrong).toEqual([]);
  });
});

const HEADER = '/usr/include/krb5/krb5.h';
const whenInstalled = existsSync(HEADER) ? test : test.skip;

describe('failure codes against MIT Kerberos (Debian libkrb5-dev; skipped where the header is not installed)', () => {
  /** Names that MIT spells in its own way; the RFC's spelling or the alias stands on the right. */
  const spelled: Readonly<Record<string, string>> = {
    KDC_ERR_KEY_EXP: 'KDC_ERR_KEY_EXPIRED',
    KDC_ERR_KDC_NOT_TRUSTED: 'KDC_ERROR_KDC_NOT_TRUSTED',
    KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTION: 'KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS',
  };

  whenInstalled('agree on number and name of all of them but 43, which is its own', () => {
    const header = readFileSync(HEADER, 'utf8');
    const codes = [...header.matchAll(/#define KRB5(K(?:DC|RB)_\w+)\s+\(-(\d+)L\)/g)]
      .map(
        ([, name = '', code]) =>
          [1765328384 - Number(code), name.replace(/^KRB_(?=AP_|ERR_)/, 'KRB_')] as const,
      )
      .filter(([number]) => number >= 0 && number < 128);
    expect(codes).toHaveLength(80);
    const ours = codes
      .filter(([number]) => number !== 43)
      .map(([number, name]) => [number, failureCodeByNumber(number)?.name, spelled[name] ?? name] as const);
    expect(ours.filter(([, our, theirs]) => our !== theirs)).toEqual([]);
    expect(ours).toHaveLength(79);
  });
});
