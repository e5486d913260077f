/** What one failure was told to be, and what it was. */
export interface Verdicts {
  readonly truth: string;
  readonly answer: string;
}

/** How well one cause is told. */
export interface CauseScore {
  readonly cause: string;
  /** Failures that have this cause. */
  readonly samples: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Failures of one cause that were told to be of another. */
export interface Confusion {
  readonly truth: string;
  readonly answer: string;
  readonly count: number;
}

/** The score of a diagnosis. */
export interface Score {
  readonly causes: readonly CauseScore[];
  /** The mean of F1 over all causes that occur as truth or as answer. */
  readonly macroF1: number;
  /** The cells of the confusion matrix off its diagonal, the greatest first. */
  readonly confusions: readonly Confusion[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of every cause, and what is confused with what. F1 of a cause never told is 0. */
export function scoreDiagnosis(failures: readonly Verdicts[]): Score {
  const names = [...new Set(failures.flatMap(({ truth, answer }) => [truth, answer]))].sort();
  const count = (test: (failure: Verdicts) => boolean): number => failures.filter(test).length;
  const causes = names.map((cause): CauseScore => {
    const right = count(({ truth, answer }) => truth === cause && answer === cause);
    const samples = count(({ truth }) => truth === cause);
    const answers = count(({ answer }) => answer === cause);
    return {
      cause,
      samples,
      precision: share(right, answers),
      recall: share(right, samples),
      f1: share(2 * right, samples + answers),
    };
  });
  const cells = new Map<string, Confusion>();
  for (const { truth, answer } of failures) {
    if (truth === answer) continue;
    const key = `${truth}\n${answer}`;
    cells.set(key, { truth, answer, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return {
    causes,
    macroF1: share(
      causes.reduce((sum, { f1 }) => sum + f1, 0),
      causes.length,
    ),
    confusions: [...cells.values()].sort((a, b) => b.count - a.count || a.truth.localeCompare(b.truth)),
  };
}
