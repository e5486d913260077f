import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { startProgress } from '../progress';
import { ROOT, inRepository } from '../repository';
import { hashOf, isStale, setStamp } from './stamp';

const INPUTS: readonly string[] = [
  'app',
  'scripts/third-party.ts',
  'src/searches',
  'webpack.config.cjs',
  'package.json',
  'package-lock.json',
];

/** Compiles the React pages into dist/pages with webpack, unless nothing they depend on has changed. */
export async function buildPages(): Promise<void> {
  const hash = hashOf(INPUTS);
  if (!isStale('pages', hash) && existsSync(inRepository('dist/THIRD_PARTY.txt'))) return;
  rmSync(inRepository('dist/pages'), { recursive: true, force: true });
  const progress = startProgress('Building the pages');
  const timer = setInterval(() => progress.update('webpack is at work, about half a minute'), 1000);
  const output: string[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const webpack = spawn(
        process.execPath,
        [inRepository('node_modules/webpack-cli/bin/cli.js'), '--bail'],
        {
          cwd: ROOT,
          env: { ...process.env, NODE_ENV: 'production' },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      webpack.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
      webpack.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
      webpack.on('error', reject);
      webpack.on('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`webpack failed:\n${output.join('')}`));
      });
    });
  } finally {
    clearInterval(timer);
    progress.end();
  }
  setStamp('pages', hash);
}
