import { useCallback, useEffect, useState } from 'react';

import { markOf, readFixedCauses, removeFixedCause, saveFixedCause } from './fixed-causes';
import type { FixedCause } from './fixed-causes';
import { userName } from './splunk-page';

/** The marks of what was fixed, and the ways to change them. */
export interface FixedCauses {
  readonly marks: readonly FixedCause[];
  /** Why the marks could not be read or written, in Splunk's words. */
  readonly message: string | undefined;
  readonly mark: (causeId: string, service: string, at: number) => void;
  readonly unmark: (mark: FixedCause) => void;
}

/** Reads the marks once, and again after each change. */
export function useFixedCauses(): FixedCauses {
  const [marks, setMarks] = useState<readonly FixedCause[]>([]);
  const [message, setMessage] = useState<string>();
  const read = useCallback(async (change?: () => Promise<void>) => {
    try {
      await change?.();
      setMarks(await readFixedCauses());
      setMessage(undefined);
    } catch (error) {
      setMessage(error instanceof Error ? error.message : String(error));
    }
  }, []);
  useEffect(() => void read(), [read]);
  const mark = useCallback(
    (causeId: string, service: string, at: number) => {
      const same = markOf(marks, causeId, service);
      const earlier = same?.service === service.toLowerCase() ? same : undefined;
      void read(() => saveFixedCause({ causeId, service, fixedAt: at, fixedBy: userName() }, earlier));
    },
    [marks, read],
  );
  const unmark = useCallback((given: FixedCause) => void read(() => removeFixedCause(given)), [read]);
  return { marks, message, mark, unmark };
}
