import type { Cell } from './results';
import { numberOf, textOf } from './results';

/** What came of a request. */
export type Outcome = 'granted' | 'refused' | 'ntlm' | 'lockout';

/** One thing that happened, as the sequence tells it. */
export interface Happening {
  /** Epoch seconds. */
  readonly at: number;
  readonly outcome: Outcome;
  readonly request: string;
  readonly kdc: string;
  readonly account: string;
  readonly service: string;
  readonly client: string;
  readonly port: string;
  readonly code: string;
  readonly codeName: string;
  readonly causeId: string;
  readonly cause: string;
  readonly verdict: string;
  readonly known: string;
  /** What a granted ticket is encrypted with, or what an NTLM event says. */
  readonly detail: string;
}

type Row = Readonly<Record<string, Cell>>;

const blank = { code: '', codeName: '', causeId: '', cause: '', verdict: '', known: 'no', detail: '' };

function common(row: Row) {
  return {
    at: numberOf(row.at),
    request: textOf(row.request),
    kdc: textOf(row.kdc),
    account: textOf(row.account),
    service: textOf(row.service),
    client: textOf(row.client_ip),
    port: textOf(row.client_port),
  };
}

/** A row of the job refused-history. */
export function refusedHappening(row: Row): Happening {
  return {
    ...common(row),
    outcome: 'refused',
    code: textOf(row.failure_code),
    codeName: textOf(row.failure_name),
    causeId: textOf(row.cause_id),
    cause: textOf(row.cause),
    verdict: textOf(row.verdict),
    known: textOf(row.known),
    detail: textOf(row.pattern),
  };
}

/** A row of the job granted-history. */
export function grantedHappening(row: Row): Happening {
  return { ...blank, ...common(row), outcome: 'granted', detail: textOf(row.encryption_name) };
}

/** A row of the job account-control. */
export function controlHappening(row: Row): Happening {
  const step = textOf(row.step);
  return {
    ...blank,
    ...common(row),
    service: '-',
    port: '-',
    client: textOf(row.machine),
    request: step === 'locked-out' ? 'LOCKOUT' : 'NTLM',
    outcome: step === 'locked-out' ? 'lockout' : 'ntlm',
    detail: step,
  };
}

/** Happenings in one list, and from when on it is complete. */
export interface Sequence {
  readonly rows: readonly Happening[];
  /** Epoch seconds; older happenings exist but are not in the list. Undefined where all are. */
  readonly completeFrom: number | undefined;
}

/**
 * Lists in one, newest first. A list that holds its `most` rows may have been cut: what is older than its last row
 * leaves the sequence, since the list could not say what lay between.
 */
export function mergeSequence(lists: readonly (readonly Happening[])[], most: number): Sequence {
  const cuts = lists.flatMap((list) => (list.length >= most ? [Math.min(...list.map(({ at }) => at))] : []));
  const completeFrom = cuts.length === 0 ? undefined : Math.max(...cuts);
  const rows = lists
    .flat()
    .filter(({ at }) => completeFrom === undefined || at >= completeFrom)
    .sort((a, b) => b.at - a.at);
  return { rows, completeFrom };
}

/** The same thing several times in a row: the newest, how often, and the time of the oldest. */
export interface Run {
  readonly newest: Happening;
  readonly count: number;
  readonly since: number;
}

const told = (happening: Happening): string => {
  const { at: _at, port: _port, ...rest } = happening;
  return JSON.stringify(rest);
};

/** Neighbours of a sequence that differ in time and port only become one run. */
export function foldRuns(rows: readonly Happening[]): readonly Run[] {
  const runs: Run[] = [];
  let last = '';
  for (const row of rows) {
    const key = told(row);
    const run = runs.at(-1);
    if (run && key === last) {
      runs[runs.length - 1] = { newest: run.newest, count: run.count + 1, since: row.at };
    } else {
      runs.push({ newest: row, count: 1, since: row.at });
    }
    last = key;
  }
  return runs;
}
