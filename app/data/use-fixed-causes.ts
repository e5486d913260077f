import { useCallback, useEffect, useState } from 'react';

import { markOf, readFixedCauses, removeFixedCause, saveFixedCause } from './fixed-causes';
import type { FixedCause } from './fixed-causes';
import { isForbidden } from './known-failures';
import { userName } from './splunk-page';

/** A change that the user has no right to: what should be marked as fixed at a time, or no longer be. */
export interface RefusedChange {
  readonly change: 'mark' | 'remove';
  readonly causeId: string;
  readonly service: string;
  /** Epoch seconds. */
  readonly fixedAt: number;
}

/** The marks of what was fixed, and the ways to change them. */
export interface FixedCauses {
  readonly marks: readonly FixedCause[];
  /** Why the marks could not be read or written, in Splunk's words. */
  readonly message: string | undefined;
  /** The change that Splunk refused for want of rights; nothing of it was written. */
  readonly refused: RefusedChange | undefined;
  readonly mark: (causeId: string, service: string, at: number) => void;
  readonly unmark: (mark: FixedCause) => void;
}

/** Reads the marks once, and again after each change. */
export function useFixedCauses(): FixedCauses {
  const [marks, setMarks] = useState<readonly FixedCause[]>([]);
  const [message, setMessage] = useState<string>();
  const [refused, setRefused] = useState<RefusedChange>();
  const read = useCallback(async (asked?: RefusedChange, change?: () => Promise<void>) => {
    try {
      await change?.();
      setMarks(await readFixedCauses());
      setMessage(undefined);
      setRefused(undefined);
    } catch (error) {
      const forbidden = asked !== undefined && isForbidden(error);
      setRefused(forbidden ? asked : undefined);
      setMessage(forbidden ? undefined : error instanceof Error ? error.message : String(error));
    }
  }, []);
  useEffect(() => void read(), [read]);
  const mark = useCallback(
    (causeId: string, service: string, at: number) => {
      const same = markOf(marks, causeId, service);
      const earlier = same?.service === service.toLowerCase() ? same : undefined;
      void read({ change: 'mark', causeId, service, fixedAt: at }, () =>
        saveFixedCause({ causeId, service, fixedAt: at, fixedBy: userName() }, earlier),
      );
    },
    [marks, read],
  );
  const unmark = useCallback(
    (given: FixedCause) => void read({ change: 'remove', ...given }, () => removeFixedCause(given)),
    [read],
  );
  return { marks, message, refused, mark, unmark };
}
