import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Brings an element into view once it is there, and again whenever `what` it tells changes. */
export function useIntoView(what?: unknown): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Of the environments of the tests not all have it.
    ref.current?.scrollIntoView?.({ block: 'nearest' });
  }, [what]);
  return ref;
}
