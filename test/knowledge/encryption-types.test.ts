import { encryptionTypes } from '../../src/knowledge/encryption-types';

const find = (number: number) => encryptionTypes.find((type) => type.number === number);

describe('encryption types', () => {
  test.each([
    [1, 'des-cbc-crc', 'broken'],
    [3, 'des-cbc-md5', 'broken'],
    [16, 'des3-cbc-sha1-kd', 'weak'],
    [17, 'aes128-cts-hmac-sha1-96', 'strong'],
    [18, 'aes256-cts-hmac-sha1-96', 'strong'],
    [19, 'aes128-cts-hmac-sha256-128', 'strong'],
    [20, 'aes256-cts-hmac-sha384-192', 'strong'],
    [23, 'rc4-hmac', 'broken'],
    [24, 'rc4-hmac-exp', 'broken'],
    [25, 'camellia128-cts-cmac', 'strong'],
    [26, 'camellia256-cts-cmac', 'strong'],
  ])('%i is %s and %s (RFC 3961, 3962, 4757, 6803, 8009)', (number, name, strength) => {
    expect([find(number)?.name, find(number)?.strength]).toEqual([name, strength]);
  });

  test('-1, printed as 0xffffffff, means that no ticket was issued', () => {
    expect([find(-1)?.name, find(-1)?.strength]).toEqual(['no ticket was issued', 'none']);
  });

  test('the private types of ntsecapi.h from -128 to -141 are there', () => {
    const privateTypes = [-128, -129, -130, -131, -132, -133, -134, -135, -136, -140, -141];
    expect(privateTypes.map((number) => find(number)?.strength)).toEqual(privateTypes.map(() => 'broken'));
  });

  test('each number stands once', () => {
    expect(new Set(encryptionTypes.map(({ number }) => number)).size).toBe(encryptionTypes.length);
  });
});
