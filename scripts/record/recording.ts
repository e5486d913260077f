import type { Deviation, LedgerAnswer } from '../../src/spl/ledger/deviation';

/** What a real Splunk answered to a search of the ledger: a file of test/fixtures/recordings. */
export interface Recording {
  readonly id: string;
  readonly search: string;
  /** The version of Splunk that answered. */
  readonly version: string;
  /** The day, YYYY-MM-DD. */
  readonly recorded: string;
  readonly answer: LedgerAnswer;
}

/** Where the recordings stand, below the repository. */
export const RECORDINGS = ['test', 'fixtures', 'recordings'] as const;

/** Whether a recording agrees with what the ledger says is done here. Of errors the kind is ours alone. */
export function agrees(gives: Deviation['gives'], answer: LedgerAnswer): boolean {
  if ('error' in gives) return 'error' in answer && answer.error.message.startsWith(gives.error.message);
  return JSON.stringify(sorted(gives)) === JSON.stringify(sorted(answer));
}

/** An answer with the fields of each row in one order. */
function sorted(answer: LedgerAnswer): unknown {
  if (!('rows' in answer)) return answer;
  return answer.rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
