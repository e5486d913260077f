import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../repository';

/**
 * The path of a program of a PyPI package, installed once in a virtual environment of its own below `.venv`,
 * so that the pins of one package never meet those of another. Throws where Python or pip fails.
 */
export function pythonProgram(name: string, version: string, program: string): string {
  const environment = inRepository('.venv', name);
  const stamp = path.join(environment, `${name}-${version}`);
  const found = path.join(environment, 'bin', program);
  if (existsSync(stamp) && existsSync(found)) return found;
  console.error(`Installing ${name} ${version} into .venv ...`);
  must('python3 -m venv', 'python3', ['-m', 'venv', '--clear', environment]);
  must('pip install', path.join(environment, 'bin', 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `${name}==${version}`,
  ]);
  writeFileSync(stamp, '');
  return found;
}

function must(what: string, command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${what} failed${error ? `: ${error.message}` : ''}`);
}
