import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../shared/reference');

/** A JSON file of the reference folder beside the checkout. Throws where it is not there. */
export function sharedReference(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}

/**
 * A `describe` that needs the reference folder: skipped, and named so, where ../shared is not there; a failure where
 * the variable K677_REQUIRE_SHARED demands it.
 */
export function describeWithSharedReference(name: string, body: () => void): void {
  if (existsSync(folder)) {
    describe(name, body);
  } else if (process.env.K677_REQUIRE_SHARED) {
    describe(name, () => {
      test('the reference in ../shared/reference is there', () => {
        throw new Error(`K677_REQUIRE_SHARED is set, but ${folder} does not exist`);
      });
    });
  } else {
    describe.skip(`${name} (skipped: no ../shared/reference beside this checkout)`, () => {
      test('the reference', body);
    });
  }
}
