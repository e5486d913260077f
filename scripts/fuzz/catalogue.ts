import { fuzzConf } from './fuzz-conf';
import { fuzzCsv } from './fuzz-csv';
import { fuzzEventFiles } from './fuzz-event-files';
import { fuzzLookups } from './fuzz-lookups';
import { fuzzRegex } from './fuzz-regex';
import { fuzzRest } from './fuzz-rest';
import { fuzzSpl } from './fuzz-spl';
import type { FuzzTarget } from './fuzz-target';
import { fuzzTarballs } from './fuzz-tarballs';

/** Everything that is fuzzed. */
export const fuzzTargets: readonly FuzzTarget[] = [
  fuzzEventFiles,
  fuzzConf,
  fuzzCsv,
  fuzzTarballs,
  fuzzSpl,
  fuzzRegex,
  fuzzRest,
  fuzzLookups,
];
