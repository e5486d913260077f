import type { Plan } from './plan';
import { fieldSet } from './field-set';

/** The end of a pipeline whose rows are read by somebody else: gives them as they come, and reads only these fields. */
export function fieldReader(fields: Iterable<string>): Plan {
  return {
    start: () => ({ push: (batch) => [batch], finish: () => [] }),
    flow: { reads: () => fieldSet(fields) },
  };
}
