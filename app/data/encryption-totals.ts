import type { Cell } from './results';
import { numberOf, textOf } from './results';

type Row = Readonly<Record<string, Cell>>;

/** Numbers of the page RC4 and encryption. */
export interface EncryptionTotals {
  readonly rc4: number;
  readonly des: number;
  /** Of both, what domain controllers of 2003 and older issued. */
  readonly old: number;
  /** Granted tickets of 2008 and later, whatever their encryption. */
  readonly all: number;
  readonly refused: number;
  /** Events of the KDC about what it blocked, and about what it will block. */
  readonly blocked: number;
  readonly warned: number;
}

/** Which events of the KDC block, and which warn. */
export interface KdcEventIds {
  readonly blocking: readonly number[];
  readonly warning: readonly number[];
}

const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + numberOf(row.count), 0);

/** The numbers out of the rows of the three jobs. */
export function encryptionTotals(
  weak: readonly Row[],
  all: readonly Row[],
  refused: readonly Row[],
  ids: KdcEventIds,
): EncryptionTotals {
  const isDes = (row: Row) => textOf(row.encryption_name).startsWith('des-');
  const toldBy = (numbers: readonly number[]) =>
    refused.filter((row) => numbers.includes(Number(textOf(row.told))));
  return {
    rc4: sum(weak.filter((row) => !isDes(row))),
    des: sum(weak.filter(isDes)),
    old: sum(weak.filter((row) => textOf(row.era) !== '2008+')),
    all: sum(all),
    refused: sum(refused.filter((row) => textOf(row.told) === 'refused')),
    blocked: sum(toldBy(ids.blocking)),
    warned: sum(toldBy(ids.warning)),
  };
}

/** Rows with `bucket` and `count` by what a ticket is encrypted with, as far as domain controllers of 2008 and later issued it. */
export interface EncryptionCourse {
  readonly aes: readonly Row[];
  readonly rc4: readonly Row[];
  readonly des: readonly Row[];
}

/** The course out of all tickets by time and the weak ones by time and family: what is not weak counts as AES. */
export function encryptionCourse(all: readonly Row[], weak: readonly Row[]): EncryptionCourse {
  const rows = (family: string) =>
    weak
      .filter((row) => textOf(row.family) === family)
      .map((row) => ({ bucket: String(numberOf(row.bucket)), count: textOf(row.count) }));
  const weakAt = new Map<number, number>();
  for (const row of weak) {
    const bucket = numberOf(row.bucket);
    weakAt.set(bucket, (weakAt.get(bucket) ?? 0) + numberOf(row.count));
  }
  const aes = all.map((row) => {
    const bucket = numberOf(row.bucket);
    return {
      bucket: String(bucket),
      count: String(Math.max(0, numberOf(row.count) - (weakAt.get(bucket) ?? 0))),
    };
  });
  return { aes, rc4: rows('RC4'), des: rows('DES') };
}
