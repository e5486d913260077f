import type { Source } from './source';
import { rfc } from './source';

/**
 * A bit of the ticket options (KDCOptions). Bit 0 is the highest of 32, 0x80000000. `name` is the spelling of the
 * RFC's ASN.1; reserved and unused bits are called `bit-N`.
 */
export interface KdcOption {
  readonly bit: number;
  readonly name: string;
  readonly meaning: string;
  readonly source: Source;
}

const kdcOptionsOfRfc4120 = rfc(4120, '5.4.1');

const constrainedDelegation: Source = {
  title: '[MS-SFU] 2.2.3: CNAME-IN-ADDL-TKT',
  url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-sfu/3bff5864-8135-400e-bdd9-33b552051d94',
};

const assigned: readonly KdcOption[] = [
  {
    bit: 1,
    name: 'forwardable',
    meaning: 'The ticket may be forwarded to another computer.',
    source: kdcOptionsOfRfc4120,
  },
  {
    bit: 2,
    name: 'forwarded',
    meaning: 'A forwarded ticket is asked for, for use on another computer.',
    source: kdcOptionsOfRfc4120,
  },
  {
    bit: 3,
    name: 'proxiable',
    meaning: 'The ticket may be passed on as a proxy ticket.',
    source: kdcOptionsOfRfc4120,
  },
  { bit: 4, name: 'proxy', meaning: 'A proxy ticket is asked for.', source: kdcOptionsOfRfc4120 },
  {
    bit: 5,
    name: 'allow-postdate',
    meaning: 'Tickets that start later may be made from this one.',
    source: kdcOptionsOfRfc4120,
  },
  {
    bit: 6,
    name: 'postdated',
    meaning: 'A ticket that starts later is asked for.',
    source: kdcOptionsOfRfc4120,
  },
  { bit: 8, name: 'renewable', meaning: 'The ticket may be renewed.', source: kdcOptionsOfRfc4120 },
  {
    bit: 11,
    name: 'opt-hardware-auth',
    meaning: 'Hardware was used to log on.',
    source: kdcOptionsOfRfc4120,
  },
  {
    bit: 14,
    name: 'cname-in-addl-tkt',
    meaning: 'The client is named in an additional ticket: constrained delegation (S4U2proxy).',
    source: constrainedDelegation,
  },
  {
    bit: 15,
    name: 'canonicalize',
    meaning: 'The KDC may correct the name and refer to another realm.',
    source: rfc(6806, '3'),
  },
  {
    bit: 16,
    name: 'request-anonymous',
    meaning: 'An anonymous ticket is asked for.',
    source: rfc(8062, '3'),
  },
  {
    bit: 26,
    name: 'disable-transited-check',
    meaning: 'The KDC need not check the realms that the ticket passed.',
    source: kdcOptionsOfRfc4120,
  },
  {
    bit: 27,
    name: 'renewable-ok',
    meaning: 'A renewable ticket will do when the wanted lifetime is not granted.',
    source: kdcOptionsOfRfc4120,
  },
  {
    bit: 28,
    name: 'enc-tkt-in-skey',
    meaning: 'The ticket is encrypted with the session key of another ticket: user to user.',
    source: kdcOptionsOfRfc4120,
  },
  { bit: 30, name: 'renew', meaning: 'The ticket is to be renewed.', source: kdcOptionsOfRfc4120 },
  {
    bit: 31,
    name: 'validate',
    meaning: 'A ticket that started later is to be made valid.',
    source: kdcOptionsOfRfc4120,
  },
];

/** All 32 bits in order, from bit 0 to bit 31. */
export const kdcOptions: readonly KdcOption[] = Array.from(
  { length: 32 },
  (_, bit) =>
    assigned.find((option) => option.bit === bit) ?? {
      bit,
      name: `bit-${bit}`,
      meaning: 'Reserved or unused.',
      source: kdcOptionsOfRfc4120,
    },
);
