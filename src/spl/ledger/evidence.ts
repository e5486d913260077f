import type { Evidence } from './deviation';

/** Tests of an open imitation of Splunk's API, whose expectations its authors measured on Splunk 10.4.2. */
const MOCKDR = 'https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk';

/** Something that the tests of mockdr say they measured; `file` is one of theirs. */
export const measuredByMockdr = (file: string, says: string): Evidence => ({
  source: `${MOCKDR}/${file}`,
  says,
  weight: 'measured',
});
