import { useCallback, useEffect, useState } from 'react';

import { resolveRange } from './resolve-range';
import type { ResolvedRange } from './resolve-range';

/** A range that is being asked for, was read, or that Splunk refused. */
export interface RangeAnswer {
  readonly range: ResolvedRange | undefined;
  readonly message: string | undefined;
  readonly retry: () => void;
}

/** The range in epoch seconds, asked of the search head once for each pair of modifiers. */
export function useResolvedRange(earliest: string, latest: string): RangeAnswer {
  const [attempt, setAttempt] = useState(0);
  const key = `${earliest} ${latest} ${attempt}`;
  const [held, setHeld] = useState<{ key: string; range?: ResolvedRange; message?: string }>({ key: '' });
  useEffect(() => {
    let current = true;
    resolveRange(earliest, latest).then(
      (range) => current && setHeld({ key, range }),
      (error: unknown) =>
        current && setHeld({ key, message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [earliest, latest, key]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const answer = held.key === key ? held : undefined;
  return { range: answer?.range, message: answer?.message, retry };
}
