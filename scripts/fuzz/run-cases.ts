import { randomStream } from '../../src/samples/random';
import type { FuzzTarget, OpenTarget } from './fuzz-target';

/** How long one case may take before that is a finding, in milliseconds. */
const LONGEST_CASE = 2000;

/** Something a case brought to light. */
export interface Finding {
  /** The key of the case: target, seed and number. */
  readonly key: string;
  readonly what: string;
}

/** What a run of a target gave. */
export interface FuzzReport {
  readonly cases: number;
  /** How many cases ended how. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** The longest case, in milliseconds. */
  readonly longest: number;
}

/** The key of a case, from which its input follows. */
const caseKey = (target: string, seed: string, number: number): string => `${target}/${seed}/${number}`;

/** How far a run goes. */
export interface RunOptions {
  readonly seed: string;
  /** The number of cases, or none where the time decides. */
  readonly cases?: number;
  /** Milliseconds after which no further case begins. */
  readonly time?: number;
  /** Hears of each case before it runs. */
  readonly onCase?: (key: string) => void;
}

/** Runs cases of a target one after the other. A case that takes longer than it may is run again before it counts. */
export async function runCases(target: FuzzTarget, options: RunOptions): Promise<FuzzReport> {
  const { seed, cases = Infinity, time = Infinity, onCase } = options;
  const open = await target.open();
  const outcomes: Record<string, number> = {};
  const findings: Finding[] = [];
  let longest = 0;
  let number = 0;
  const started = performance.now();
  try {
    for (; number < cases && performance.now() - started < time; number++) {
      const key = caseKey(target.id, seed, number);
      onCase?.(key);
      try {
        const { outcome, took } = await timed(open, key);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        const again = took > LONGEST_CASE ? (await timed(open, key)).took : took;
        longest = Math.max(longest, again);
        if (again > LONGEST_CASE) findings.push({ key, what: `it took ${Math.round(again)} ms` });
      } catch (error) {
        findings.push({ key, what: error instanceof Error ? error.message : String(error) });
      }
    }
  } finally {
    await open.close();
  }
  return { cases: number, outcomes, findings, longest };
}

async function timed(
  open: OpenTarget,
  key: string,
): Promise<{ readonly outcome: string; readonly took: number }> {
  const started = performance.now();
  const outcome = await open.run(randomStream(key));
  return { outcome, took: performance.now() - started };
}
