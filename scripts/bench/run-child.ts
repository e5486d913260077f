import { spawnSync } from 'node:child_process';
import { inRepository } from '../repository';

/** Runs measure-child.ts with these arguments in a process of its own and gives what it measured. */
export function runChild<Result>(...args: readonly string[]): Result {
  const register = JSON.stringify(inRepository('scripts', 'register-typescript.cjs'));
  const entry = JSON.stringify(inRepository('scripts', 'bench', 'measure-child.ts'));
  const source = `require(${register}); require(${entry});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', source, '--', 'child', ...args], {
    cwd: inRepository(),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (status !== 0 || !line.startsWith('{')) throw new Error(`measuring ${args[0]} failed: ${stderr}`);
  return JSON.parse(line) as Result;
}
