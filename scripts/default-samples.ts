import path from 'node:path';
import { DEFAULT_SAMPLES } from '../src/samples/generate-samples';
import { ensureSamples } from '../src/samples/ensure-samples';
import { startProgress } from './progress';
import { inRepository } from './repository';

/** The default samples on disk, and the file in which the preview keeps their index. */
export interface DefaultSamples {
  readonly folder: string;
  readonly indexCache: string;
}

/** Makes the default samples unless they are there. */
export function ensureDefaultSamples(): DefaultSamples {
  const progress = startProgress('Writing the sample events');
  const folder = ensureSamples(inRepository('dist', 'samples'), DEFAULT_SAMPLES, (events) =>
    progress.update(`${events} events`),
  );
  progress.end();
  return { folder, indexCache: inRepository('dist', 'samples', `${path.basename(folder)}.index`) };
}
