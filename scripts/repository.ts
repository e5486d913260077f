import path from 'node:path';

/** The root of the checkout. */
export const ROOT = path.resolve(__dirname, '..');

/** A path below the root. */
export function inRepository(...parts: readonly string[]): string {
  return path.join(ROOT, ...parts);
}
