/** A service that tickets are issued for: its account, how often it is asked for, its usual encryption type. */
export interface ServiceAccount {
  readonly account: string;
  readonly weight: number;
  readonly etype: number;
}

const AES = 0x12;
const RC4 = 0x17;

/** Services of the office domain by the account that the ticket names. */
export const CORP_SERVICES: readonly ServiceAccount[] = [
  { account: 'FILE01$', weight: 18, etype: AES },
  { account: 'FILE02$', weight: 12, etype: AES },
  { account: 'DC01$', weight: 10, etype: AES },
  { account: 'DC02$', weight: 10, etype: AES },
  { account: 'DC03$', weight: 9, etype: AES },
  { account: 'EXCH01$', weight: 12, etype: AES },
  { account: 'PRINT01$', weight: 5, etype: AES },
  { account: 'svc_intranet', weight: 8, etype: AES },
  { account: 'svc_sql_erp', weight: 6, etype: AES },
  { account: 'svc_sql_bi', weight: 3, etype: RC4 },
  { account: 'svc_sharepoint', weight: 4, etype: AES },
  { account: 'NAS01$', weight: 2, etype: RC4 },
  { account: 'krbtgt', weight: 6, etype: AES },
];

/** Services of the plant's old domain; nothing there knows AES. */
export const PLANT_SERVICES: readonly ServiceAccount[] = [
  { account: 'PLANTDC1$', weight: 8, etype: RC4 },
  { account: 'PLANTDC3$', weight: 8, etype: RC4 },
  { account: 'PFILE1$', weight: 10, etype: RC4 },
  { account: 'PRECIPE$', weight: 5, etype: RC4 },
  { account: 'svc_historian', weight: 4, etype: RC4 },
  { account: 'krbtgt', weight: 4, etype: RC4 },
  { account: 'unixgate', weight: 1, etype: 0x3 },
];

/**
 * Names that a filter on raw words mistakes for a failure or a success: a service may be called anything.
 * Ordinary traffic asks for them now and then, and their tickets are issued.
 */
export const MISLEADING_SERVICES: readonly string[] = [
  'Success',
  'svc-0xffffffff',
  'Audit Failure',
  'svc_0x8010000000000000',
  'EventType=16',
];
