import { kdcOptions } from '../../src/knowledge/kdc-options';

/** The names set in a number, as RFC 4120 numbers bits: bit 0 is the highest. */
const names = (value: number): readonly string[] =>
  kdcOptions.filter(({ bit }) => Math.floor(value / 2 ** (31 - bit)) % 2 === 1).map(({ name }) => name);

describe('KDC options', () => {
  test('are the 32 bits in order', () => {
    expect(kdcOptions.map(({ bit }) => bit)).toEqual(Array.from({ length: 32 }, (_, bit) => bit));
  });

  test('carry the ASN.1 names of RFC 4120 5.4.1, RFC 6806 and RFC 8062', () => {
    expect(
      kdcOptions.filter(({ name }) => !name.startsWith('bit-')).map(({ bit, name }) => `${name}(${bit})`),
    ).toEqual([
      'forwardable(1)',
      'forwarded(2)',
      'proxiable(3)',
      'proxy(4)',
      'allow-postdate(5)',
      'postdated(6)',
      'renewable(8)',
      'opt-hardware-auth(11)',
      'cname-in-addl-tkt(14)',
      'canonicalize(15)',
      'request-anonymous(16)',
      'disable-transited-check(26)',
      'renewable-ok(27)',
      'enc-tkt-in-skey(28)',
      'renew(30)',
      'validate(31)',
    ]);
  });

  test('read 0x40810010, the options of most requests', () => {
    expect(names(0x40810010)).toEqual(['forwardable', 'renewable', 'canonicalize', 'renewable-ok']);
  });

  test("read bit 14 of 0x40830000 as [MS-SFU] does, not as Microsoft's event pages do", () => {
    expect(names(0x40830000)).toEqual(['forwardable', 'renewable', 'cname-in-addl-tkt', 'canonicalize']);
  });

  test('call reserved and unused bits by their number', () => {
    expect(names(0x80000000)).toEqual(['bit-0']);
    expect(names(0x00000004)).toEqual(['bit-29']);
  });
});
