/** `ignore`: expected, nothing to do; `fix`: a misconfiguration or an account problem; `investigate`: may be an attack. */
export type Verdict = 'ignore' | 'fix' | 'investigate';

/** A cause by name: its verdict, and one sentence that says which situations it stands for. */
export interface CauseName {
  readonly id: string;
  readonly verdict: Verdict;
  readonly sentence: string;
}
