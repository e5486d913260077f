import { useCallback, useEffect, useState } from 'react';

import { resolveRange } from './resolve-range';
import type { ResolvedRange } from './resolve-range';

/** A range that is being asked for, was read, or that Splunk refused. */
export interface RangeAnswer {
  readonly range: ResolvedRange | undefined;
  readonly message: string | undefined;
  readonly retry: () => void;
  /** Grows with each answer that `retry` brought; until it comes the answer before stands. */
  readonly turn: number;
}

/** The range in epoch seconds, asked of the search head once for each pair of modifiers and each retry. */
export function useResolvedRange(earliest: string, latest: string): RangeAnswer {
  const [attempt, setAttempt] = useState(0);
  const key = `${earliest} ${latest}`;
  const [held, setHeld] = useState<{ key: string; turn: number; range?: ResolvedRange; message?: string }>({
    key: '',
    turn: 0,
  });
  useEffect(() => {
    let current = true;
    resolveRange(earliest, latest).then(
      (range) => current && setHeld({ key, turn: attempt, range }),
      (error: unknown) =>
        current &&
        setHeld({ key, turn: attempt, message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [earliest, latest, key, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const answer = held.key === key ? held : undefined;
  return { range: answer?.range, message: answer?.message, retry, turn: answer?.turn ?? attempt };
}
