import type { Macro } from '../macro';
import { thresholds } from '../patterns/catalogue';

/** The thresholds of the patterns, a macro each. */
export const k677Thresholds: readonly Macro[] = thresholds.map(({ name, value, description }) => ({
  name,
  description,
  definition: String(value),
}));
