import { spawn } from 'node:child_process';
import { ensureDefaultSamples } from '../default-samples';
import { inRepository } from '../repository';

/**
 * Seconds from the start of the process of `npm start` until it names its page, on the default samples given as a folder:
 * so they are indexed anew, since the stored index is for the samples that are not named.
 */
export function measureStart(): Promise<number> {
  const { folder } = ensureDefaultSamples();
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [inRepository('scripts', 'bootstrap.cjs'), 'start', '--port', '0', '--events', folder],
    { cwd: inRepository(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  let errors = '';
  let seconds: number | undefined;
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (seconds !== undefined || !output.includes('Ctrl+C')) return;
    seconds = (performance.now() - started) / 1000;
    child.kill('SIGTERM');
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      if (seconds === undefined) reject(new Error(`npm start ended with ${code}: ${errors}`));
      else resolve(seconds);
    });
  });
}
