import type { Cell } from './results';
import { numberOf, textOf } from './results';

/** What the unfiltered job says: who reports, who did and no longer does, and which codes there are to choose. */
export interface Reporting {
  readonly reporting: readonly string[];
  readonly silent: readonly string[];
  /** Code and name, most frequent first. */
  readonly codes: readonly (readonly [string, string])[];
  /** Failures in the range, without any filter. */
  readonly current: number;
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Reads the rows of the job `reporting`; domain controllers are told apart without regard to case. */
export function reportingOf(rows: readonly Readonly<Record<string, Cell>>[]): Reporting {
  const kdcs = new Map<string, { name: string; current: number }>();
  const codes = new Map<string, { name: string; count: number }>();
  let current = 0;
  for (const row of rows) {
    const name = textOf(row.kdc);
    const now = numberOf(row.current);
    const kdc = kdcs.get(name.toLowerCase());
    kdcs.set(name.toLowerCase(), { name: kdc?.name ?? name, current: (kdc?.current ?? 0) + now });
    const code = textOf(row.failure_code);
    const known = codes.get(code);
    codes.set(code, { name: textOf(row.failure_name), count: (known?.count ?? 0) + numberOf(row.count) });
    current += now;
  }
  const names = [...kdcs.values()].filter(({ name }) => name !== '-');
  return {
    reporting: names
      .filter((kdc) => kdc.current > 0)
      .map(({ name }) => name)
      .sort(compare),
    silent: names
      .filter((kdc) => kdc.current === 0)
      .map(({ name }) => name)
      .sort(compare),
    codes: [...codes]
      .sort((a, b) => b[1].count - a[1].count)
      .map(([code, { name }]) => [code, name] as const),
    current,
  };
}
