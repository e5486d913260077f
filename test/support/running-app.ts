import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** `npm start` at work, on a free port. */
export interface RunningApp {
  /** The default page's address. */
  readonly page: string;
  readonly output: string;
  stop(): Promise<void>;
}

/**
 * Starts the preview exactly as `npm start -- <arguments>` does and waits until it says where the page is. Where
 * the tests run against a Splunk (K677_SPLUNK_WEB), that is the app, and nothing is started. `environment` goes over
 * that of the tests. What the tests write is kept in a folder of their own.
 */
export async function startApp(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const splunk = process.env.K677_SPLUNK_WEB;
  if (splunk) {
    return { page: `${splunk}/en-US/app/kerberos_677`, output: '', stop: () => Promise.resolve() };
  }
  const state = mkdtempSync(path.join(tmpdir(), 'k677-state-'));
  const child: ChildProcess = spawn(
    process.execPath,
    [path.join(ROOT, 'scripts/bootstrap.cjs'), 'start', '--port', '0', ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, K677_STATE: state, ...environment },
    },
  );
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const page = /677 Analysis:\s+(\S+)/.exec(output)?.[1];
      if (page && output.includes('Ctrl+C')) resolve({ page, output, stop });
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${errors}${output}`)));
  });
}
