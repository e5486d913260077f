import { BlockList, isIP } from 'node:net';

const never = (): boolean => false;

/** A test whether an address lies in a range (`10.0.0.0/8`, `2001:db8::/32`, or a single address). */
export function cidrTest(range: string): (address: string) => boolean {
  const [base = '', length, ...more] = range.trim().split('/');
  const version = isIP(base);
  if (version === 0 || more.length > 0) return never;
  const bits = version === 4 ? 32 : 128;
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  if (prefix < 0 || prefix > bits) return never;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(base, prefix, family);
  return (address) => {
    const text = address.trim();
    return isIP(text) === version && list.check(text, family);
  };
}
