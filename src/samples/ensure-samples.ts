import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SAMPLES, type SampleOptions } from './generate-samples';
import { saveSamples } from './save-samples';

/**
 * Makes sure that the samples of these options lie below a folder (`dist/samples` of the project), and says
 * where. The name of the subfolder is a hash of the options and of the generator's own sources, so that a
 * changed generator makes new samples. They are written beside their place and renamed, so that nobody ever
 * sees half of them; when two processes make them at once, the first one's stay.
 */
export function ensureSamples(
  folder: string,
  options: SampleOptions = DEFAULT_SAMPLES,
  watch?: (events: number) => void,
): string {
  const target = path.join(folder, generatorHash(options));
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true });
  const making = mkdtempSync(path.join(folder, 'making-'));
  try {
    saveSamples(making, options, watch);
    renameSync(making, target);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Sixteen hexadecimal digits that change with the options and with any source file of the generator. */
export function generatorHash(options: SampleOptions): string {
  const { seed, events, format = 'mixed', successShare = 'default', stories } = options;
  const hash = createHash('sha256').update(
    JSON.stringify([seed, events, format, successShare, stories?.map(({ id }) => id) ?? 'all']),
  );
  const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => name.replace(/\\/g, '/'))
    .sort();
  for (const name of sources) hash.update(`\0${name}\0`).update(readFileSync(path.join(__dirname, name)));
  return hash.digest('hex').slice(0, 16);
}
