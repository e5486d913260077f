import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../shared/events');

/** Where a recorded event file lies, undefined when the folder of real events is not beside the checkout. */
export function sharedEvents(file: string): string | undefined {
  const full = path.join(folder, file);
  return existsSync(full) ? full : undefined;
}

/**
 * A `describe` that needs the real events: skipped, and named so, where ../shared is not there; a failure
 * where the variable K677_REQUIRE_SHARED demands them (`.ci/run` sets it).
 */
export function describeWithSharedEvents(name: string, body: () => void): void {
  if (existsSync(folder)) {
    describe(name, body);
  } else if (process.env.K677_REQUIRE_SHARED) {
    describe(name, () => {
      test('the real events in ../shared/events are there', () => {
        throw new Error(`K677_REQUIRE_SHARED is set, but ${folder} does not exist`);
      });
    });
  } else {
    describe.skip(`${name} (skipped: no ../shared/events beside this checkout)`, () => {
      test('real events', body);
    });
  }
}
