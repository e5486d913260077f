import type { TicketOccurrence } from '../occurrence';
import { failed } from './printed-values';
import { saltedHash } from './salted';

/** What Windows clients offer, strongest first, in the spelling of Version 2 events. */
const WINDOWS_ETYPES: readonly string[] = [
  'AES256-CTS-HMAC-SHA1-96',
  'AES128-CTS-HMAC-SHA1-96',
  'RC4-HMAC-NT',
  'RC4-HMAC-NT-EXP',
  'RC4-HMAC-OLD-EXP',
];

/** The fields that Version 2 adds to 4768 and 4769, with a hyphen each on refusals. */
export interface Version2Values {
  readonly requestHash: string;
  readonly responseHash: string;
  readonly accountTypes: string;
  readonly accountKeys: string;
  readonly serviceTypes: string;
  readonly serviceKeys: string;
  readonly dcTypes: string;
  readonly dcKeys: string;
  /** Undefined where a hyphen stands instead of the list. */
  readonly advertised: readonly string[] | undefined;
  /** Numbers: a refusal prints 0x2d, which is the hyphen's own character code. */
  readonly sessionType: number;
  readonly preauthEtype: number;
}

const HYPHEN_CODE = 0x2d;

/** Computes the added fields of one 4768 or 4769 from what the domain controller knows about the accounts. */
export function version2Values(occurrence: TicketOccurrence, salt: number): Version2Values {
  const { dc, request, account, service, etype, preauth, advertised } = occurrence;
  if (failed(occurrence)) {
    const nothing = '-';
    return {
      requestHash: nothing,
      responseHash: nothing,
      accountTypes: nothing,
      accountKeys: nothing,
      serviceTypes: nothing,
      serviceKeys: nothing,
      dcTypes: nothing,
      dcKeys: nothing,
      advertised: undefined,
      sessionType: HYPHEN_CODE,
      preauthEtype: HYPHEN_CODE,
    };
  }
  const keys = dc.windows === '2025' ? 'RC4, AES128-SHA96, AES256-SHA96' : 'AES-SHA1, RC4';
  const typesOf = (name: string): string => {
    if (name.endsWith('$')) return '0x1C (RC4, AES128-SHA96, AES256-SHA96)';
    return name === 'krbtgt' ? '0x1F (DES, RC4, AES128-SHA96, AES256-SHA96)' : '0x27 (DES, RC4, AES-Sk)';
  };
  const tgs = request === 'tgs';
  return {
    requestHash: saltedHash(salt, 1),
    responseHash: saltedHash(salt, 2),
    accountTypes: tgs ? 'N/A' : typesOf(account),
    accountKeys: tgs ? 'N/A' : keys,
    serviceTypes: typesOf(service),
    serviceKeys: keys,
    dcTypes: '0x1F (DES, RC4, AES128-SHA96, AES256-SHA96)',
    dcKeys: keys,
    advertised: advertised ?? WINDOWS_ETYPES,
    sessionType: etype,
    preauthEtype: preauth === 15 || preauth === 16 || preauth === 0 ? 0 : etype,
  };
}
