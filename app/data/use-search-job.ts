import { useCallback, useEffect, useState } from 'react';

import { startSearchJob, startingJob } from './search-job';
import type { JobRequest, JobState } from './search-job';

/** A job as panels read it: its state, and the way to run it again. */
export interface RunningJob {
  readonly request: JobRequest | undefined;
  readonly state: JobState;
  readonly retry: () => void;
}

/**
 * Runs a search for as long as the component stands and the request stays the same; another request cancels
 * the job and starts anew. `undefined` runs nothing and reads as starting.
 */
export function useSearchJob(request: JobRequest | undefined): RunningJob {
  const [attempt, setAttempt] = useState(0);
  const key = request && JSON.stringify([request, attempt]);
  const [held, setHeld] = useState<{ key: string | undefined; state: JobState }>({ key, state: startingJob });
  useEffect(() => {
    if (key === undefined) {
      return undefined;
    }
    const [asked] = JSON.parse(key) as [JobRequest];
    setHeld({ key, state: startingJob });
    return startSearchJob(asked, (state) => setHeld({ key, state }));
  }, [key]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { request, state: held.key === key ? held.state : startingJob, retry };
}
